import type { Catalog, CodeExercise, Decision, ProgressEvent, Question, Topic, Track } from '../../../server/src/training';
import { createEvent, type Deed } from '../../../server/src/training';

export function question(id: string, right = 0, count = 3): Question {
  const options = Array.from({ length: count }, (_, index) => ({ text: `${id} option ${index}`, right: index === right, why: index === right ? 'WHY-RIGHT' : `WHY-WRONG ${index}` }));
  return { id, question: `What of ${id}?`, options };
}

export function codeExercise(id = 'javascript', changes: Partial<CodeExercise> = {}): CodeExercise {
  const { question: text, options } = question('predict', 1);
  return {
    kind: 'code', id, language: id, title: `Ping in ${id}`, story: 'A story.', file: 'src/ping.js', findings: ['javascript-command-built'],
    predict: { question: text, options },
    find: { vulnerable: [4, 5, 8], fine: [{ lines: [1, 2], why: 'WHY-FINE of an import' }, { lines: [3, 6, 7], why: 'WHY-FINE of a name' }] },
    attack: { task: 'Attack it.', exploits: ['EXPLOIT; id'], harmless: ['localhost'], hints: ['HINT a1', 'HINT a2', 'HINT a3'] },
    fix: { task: 'Fix it.', hints: ['HINT f1', 'HINT f2', 'HINT f3'] },
    start: 'vulnerable();\n', solution: 'SOLUTION();\n', exam: 'EXAM', wrong: [
      { name: 'escapes.js', text: 'escaped();\n', fails: 'variant', title: 'a subshell', why: 'WHY-PATCH' },
      { name: 'deletes.js', text: 'nothing();\n', fails: 'behaviour', title: 'answers', why: 'WHY-PATCH' },
    ],
    ...changes,
  };
}

export const DECISION: Decision = {
  kind: 'decision', id: 'decision', title: 'Friday, 16:40', story: 'A key is public.',
  steps: [
    { id: 'first', situation: 'An alert.', options: [{ text: 'Revoke', good: true, why: 'WHY-RIGHT', next: 'second' }, { text: 'Wait', good: false, why: 'WHY-WRONG' }] },
    { id: 'second', situation: 'The logs.', options: [{ text: 'Read', good: true, why: 'WHY-RIGHT', next: 'end' }, { text: 'Delete', good: false, why: 'WHY-WRONG' }] },
  ],
};

export function topic(id: string, changes: Partial<Topic> = {}): Topic {
  return {
    id, title: `About ${id}`, summary: 'A summary.', minutes: 7, standard: 'full', weaknesses: [id], cwe: ['CWE-78'], roles: ['development'],
    incident: { title: 'It happened', year: 2019, source: 'https://example.org' }, references: [], lesson: { first: 'First.', more: 'More.' },
    quiz: ['q1', 'q2', 'q3', 'q4', 'q5'].map((name) => question(name)), exercises: [codeExercise()], ...changes,
  };
}

export function catalog(topics: readonly Topic[], tracks: readonly Track[] = []): Catalog {
  return { topics, tracks, problems: [], worlds: {} };
}

export function event(day: string, what: Deed, topicId = 'command-injection', person = 'heron'): ProgressEvent {
  return createEvent(person, `${day}T10:00:00.000Z`, topicId, what);
}

export const solvedFix = (tries = 1, changes: object = {}): Deed => ({ kind: 'solved', exercise: 'javascript', step: 'fix', tries, hints: 0, ...changes });
export const answered = (name: string, right = true): Deed => ({ kind: 'answered', question: name, right });

/** All that passes a topic, on one day. */
export function passing(day: string, topicId: string, person = 'heron'): ProgressEvent[] {
  return [solvedFix(), ...['q1', 'q2', 'q3', 'q4', 'q5'].map((name) => answered(name))].map((deed) => event(day, deed, topicId, person));
}
