import { TRAINING_ROLES } from '../../core';
import { block, lines, list, map, markdown, optional, text, truth, whole, word } from './form';
import { CONDITION_KINDS, EXERCISE_LANGUAGES, HTTPS, NAME, STANDARDS } from './words';

const TITLE = 100;
const SENTENCES = 1_000;
const HINTS = list('three hints, from vague to plain.', markdown('a hint.', 600), 3, 3);

export const TOPIC_FORM = block('a topic.', {
  title: text('what the topic is called.', TITLE),
  summary: markdown('one sentence that says why to take it.', 300),
  minutes: whole('how long it takes.', 5, 8),
  standard: word('what `training check` asks for: `full`, `short` or `team`.', STANDARDS),
  weaknesses: optional(list('names of weaknesses, which findings lead here by.', text('a weakness.', 60), 0, 20)),
  cwe: optional(list('for a team’s own topic: CWEs that findings lead here by.', text('a CWE.', 12, { pattern: /^CWE-\d{1,5}$/, words: 'written as `CWE-78`' }), 0, 20)),
  roles: list('whose work it is first.', word('a role.', TRAINING_ROLES), 1, 4),
  incident: block('one true incident: `title`, `year` and `source`.', {
    title: text('what happened, in a few words.', TITLE),
    year: whole('the year in which it happened.', 1980, 2100),
    source: text('the page that tells it, which was really found.', 400, HTTPS),
  }),
  references: optional(map('pages to read on, by their titles.', text('its address.', 400, HTTPS), 12)),
});

const OPTION_FORM = block('an answer: `text` and `why`, and `right: true` for the right one.', {
  text: markdown('the answer.', 400),
  right: optional(truth('true for the one right answer.')),
  why: markdown('why it is right, or what is wrong with it.', SENTENCES),
});
const QUESTION_FIELDS = {
  question: markdown('the question.', 600),
  code: optional(text('code that the question is about.', 2_000)),
  language: optional(text('the language of `code`.', 30)),
  options: list('two to five answers, one of them right.', OPTION_FORM, 2, 5),
};

export const QUIZ_FORM = list('a quiz has at least one question.', block('a question.', {
  id: text('a name that is unique in the topic and never changes.', 60, NAME),
  ...QUESTION_FIELDS,
}), 1, 30);

export const EXERCISE_FORM = block('an exercise.', {
  kind: optional(word('`code`, or `decision` for an exercise without code.', ['code'])),
  language: word('the language of the code.', EXERCISE_LANGUAGES),
  title: text('what the exercise is called.', TITLE),
  story: markdown('what the code is for, and what happened.', SENTENCES),
  file: text('what the learner’s file is called.', 120, { pattern: /^(?!\/)(?!.*(?:^|\/)\.\.(?:\/|$))[\w./@-]+$/, words: 'a path such as `src/ping.js`' }),
  findings: list('rules that find something in the code at the start.', text('the id of a rule.', 120), 1, 10),
  predict: block('the question before the code is looked at: `question` and `options`.', QUESTION_FIELDS),
  find: block('which lines are vulnerable, and why the others are fine.', {
    vulnerable: lines('the lines to mark.'),
    fine: list('why the other lines are fine.', block('`lines` and `why`.', {
      lines: lines('lines that are fine.'),
      why: markdown('why there is nothing wrong with them.', 600),
    }), 0, 40),
  }),
  attack: optional(block('the task to break the code.', {
    task: markdown('what the input must do.', SENTENCES),
    exploits: list('inputs that work at the start.', text('an input.', 4_000), 1, 20),
    harmless: list('inputs that do no harm.', text('an input.', 4_000), 1, 20),
    hints: HINTS,
  })),
  fix: block('the task to mend the code.', { task: markdown('what the code must do after it.', SENTENCES), hints: HINTS }),
  wrong: optional(map('answers that must fail, by the names of their files.', block('why an answer fails.', {
    fails: word('the kind of the condition that fails.', CONDITION_KINDS),
    title: optional(text('the behaviour or the variant that fails.', 200)),
    why: markdown('what this patch misses.', SENTENCES),
  }), 20)),
});

export const DECISION_FORM = block('an exercise without code.', {
  kind: word('`decision`.', ['decision']),
  title: text('what the exercise is called.', TITLE),
  story: markdown('where we are, and what happened.', SENTENCES),
  steps: list('the decisions, the first one first.', block('a decision.', {
    id: text('a name that is unique in the exercise.', 60, NAME),
    situation: markdown('what there is to decide.', SENTENCES),
    options: list('two to five choices, at least one of them good.', block('a choice.', {
      text: markdown('what is done.', 400),
      good: truth('whether it is a good choice.'),
      why: markdown('what comes of it.', SENTENCES),
      next: optional(text('the step that a good choice leads to, or `end`.', 60, NAME)),
    }), 2, 5),
  }), 1, 30),
});

export const TRACKS_FORM = block('which topics a person takes.', {
  tracks: list('tracks.', block('a track.', {
    id: text('a name that is unique among tracks.', 60, NAME),
    title: text('what the track is called.', TITLE),
    summary: markdown('one sentence that says whom it is for.', 300),
    roles: list('whose track it is.', word('a role.', TRAINING_ROLES), 1, 4),
    topics: list('topics, in the order in which they are taken.', text('the folder of a topic.', 60, NAME), 1, 60),
  }), 0, 30),
});
