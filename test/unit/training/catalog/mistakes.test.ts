import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { problemsOf, withChange } from './support';

/** What replaces what in a file of a sound topic, and the problem with its line that must come of it. */
const CASES: Readonly<Record<string, readonly (readonly [before: string | RegExp, after: string, problem: RegExp])[]>> = {
  'topic.yaml': [
    ['minutes: 6 ', 'minutes: 9 ', /topic\.yaml:3 `minutes` must be a whole number from 5 to 8, not a number/],
    ['standard: short ', 'standard: shot ', /topic\.yaml:4 the value of `standard` `shot` is not known; did you mean `short`\?/],
    ['[command-injection]', '[comand-injection]', /topic\.yaml:5 .*did you mean `command-injection`\?/],
    ['roles:', 'role:', /topic\.yaml:6 .*did you mean `roles`\?/],
    [/ {2}year:.*\n/, '', /topic\.yaml:7 `year` is missing: the year in which it happened/],
    ['https://example.com/TODO', 'http://example.com', /topic\.yaml:10 `source` must be an https address/],
    ['summary: TODO', 'summary: <b>TODO</b>', /topic\.yaml:2 HTML is not shown/],
    ['summary: TODO', 'summary: see [this](javascript:alert)', /topic\.yaml:2 a link leads to an https address/],
    ['summary: TODO', `summary: ${'long '.repeat(80)}`, /topic\.yaml:2 `summary` has \d+ characters; 300 at most/],
    ['title: TODO', 'title: [', /topic\.yaml:\d+ /],
  ],
  'lesson.md': [
    ['## It happened', '## It hapened', /lesson\.md:5 the sections are What happens, It happened, How it looks in code, More/],
    [/## It happened\n\n.*\n/, '', /lesson\.md:1 the sections must be .* in this order/],
    ['## More', '## How it looks in code', /lesson\.md:1 the sections must be/],
    [/TODO the incident.*/, '', /lesson\.md:5 the section `It happened` is empty/],
    [/```javascript\n.*\n```\n/, '', /lesson\.md:9 `How it looks in code` has one block of code between fences, not 0/],
    ['```javascript', '```', /lesson\.md:11 a fence names the language/],
    ['TODO what goes', `${'word '.repeat(200)}`, /lesson\.md:1 the first screen has 2\d\d words outside code/],
    ['TODO what to write instead', '<img src=x onerror=alert(1)>', /lesson\.md:21 HTML is not shown/],
    ['TODO what to write instead', '![](https://example.com/a.png)', /lesson\.md:21 pictures are not shown/],
  ],
  'quiz.yaml': [
    ['question-2', 'question-1', /quiz\.yaml:9 a question before has this id/],
    ['      right: true\n', '', /quiz\.yaml:3 0 of the answers are right/],
    ['why: TODO what is wrong with it.', 'why: TODO\n      right: true', /quiz\.yaml:3 2 of the answers are right/],
    ['      why: TODO why it is right.\n', '', /quiz\.yaml:4 `why` is missing/],
    [/ {4}- text: TODO another answer\n.*\n/, '', /quiz\.yaml:3 `options` has 1 items, and 2 to 5 are needed/],
  ],
  'javascript/exercise.yaml': [
    ['vulnerable: [4]', 'vulnerable: [3]', /exercise\.yaml:19 line 3 stands twice/],
    ['vulnerable: [4]', 'vulnerable: [4, 9]', /exercise\.yaml:15 there is no line 9: the code at the start has 5/],
    ['vulnerable: [4]', 'vulnerable: [2, 4]', /exercise\.yaml:15 line 2 has no code on it/],
    ['vulnerable: [4]', 'vulnerable: 4-', /exercise\.yaml:15 `vulnerable` must be a line such as `7`/],
    [/ {4}- lines: 1\n.*\n/, '', /exercise\.yaml:14 line 1 is not spoken of/],
    ['a vague hint, ', '', /exercise\.yaml:\d+ `hints` has 2 items, and 3 are needed/],
    ['language: javascript', 'language: javascrip', /exercise\.yaml:1 .*did you mean `javascript`\?/],
    ['file: src/ping.js', 'file: ../ping.js', /exercise\.yaml:4 `file` must be a path such as/],
    ['file: src/ping.js', 'file: /ping.js', /exercise\.yaml:4 `file` must be a path such as/],
    ['fails: engine', 'fails: variant', /exercise\.yaml:30 `title` must say which variant fails/],
    ['fails: engine', 'fails: variant\n    title: another variant', /exercise\.yaml:32 there is no variant of this name; write it as it stands in exam\.js/],
    ['fails: engine', 'fails: engine\n    title: a command in parentheses', /exercise\.yaml:32 an answer that fails by `engine` has no `title`/],
    ['escapes-one-character.js:', 'escapes-two-characters.js:', /exercise\.yaml:30 there is no file wrong\/escapes-two-characters\.js/],
    ['      right: true\n', '', /exercise\.yaml:8 0 of the answers are right/],
  ],
};

describe('catalog: each mistake has its file, its line and what to do', () => {
  for (const [file, changes] of Object.entries(CASES)) {
    for (const [before, after, problem] of changes) {
      it(`${file}: ${String(before)} → ${after.slice(0, 40)}`, () => {
        const problems = problemsOf(withChange(file, (text) => text.replace(before, after)));
        assert.match(problems.join('\n'), problem);
        assert.ok(problems.every((one) => one.startsWith('training/ours/')), problems.join('\n'));
      });
    }
  }

  it('a title that holds no Markdown is no Markdown', () => assert.deepEqual(problemsOf(withChange('topic.yaml', (text) => text.replace('title: TODO what the topic', 'title: Map<K, V> and a topic'))), []));
  it('what stands in code is no HTML', () => assert.deepEqual(problemsOf(withChange('lesson.md', (text) => text.replace('TODO what to write', 'Take `<b>`, ``a ` <i>`` and <https://example.com/a>, not a < b:\n\n```html\n<script>\n```\n\nTODO'))), []));
});
