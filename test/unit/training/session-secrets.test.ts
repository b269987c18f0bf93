import assert from 'node:assert/strict';
import fc from 'fast-check';
import { readAction, restoreSession, startSession, step, topicOfSession, viewOf, type Action, type SessionState, type Topic } from '../../../server/src/training';
import { codeExercise, DECISION, topic } from './support';

const STAMP = { person: 'heron', at: '2026-03-01T10:00:00.000Z' };
const TOPICS: readonly Topic[] = [topic('code'), topic('decide', { exercises: [DECISION] }), topic('quiz', { exercises: [] }), topic('short', { quiz: [], exercises: [codeExercise('python', { wrong: [] })] })];

const condition = fc.record({ kind: fc.constantFrom('syntax' as const, 'engine' as const, 'variant' as const), title: fc.constantFrom('holds', 'x'.repeat(3000)), passed: fc.boolean(), test: fc.constant('EXAM') });
const grade = fc.record({ passed: fc.boolean(), conditions: fc.array(condition, { maxLength: 3 }) });
const action: fc.Arbitrary<Action> = fc.oneof(
  { weight: 4, arbitrary: fc.constant<Action>({ kind: 'next' }) },
  { weight: 4, arbitrary: fc.record({ kind: fc.constant('choose' as const), option: fc.nat(3) }) },
  fc.record({ kind: fc.constant('mark' as const), lines: fc.uniqueArray(fc.integer({ min: 1, max: 9 })) }),
  fc.record({ kind: fc.constant('mark' as const), lines: fc.constant([4, 8]) }),
  fc.constant<Action>({ kind: 'hint' }), fc.constant<Action>({ kind: 'show-solution' }),
  fc.record({ kind: fc.constant('attacked' as const), result: fc.oneof(fc.constant({}), fc.constant({ did: 'It ran.' }), fc.constant({ problem: 'It stopped.' })) }),
  fc.record({ kind: fc.constant('graded' as const), grade }),
);
const game = fc.record({ of: fc.constantFrom(...TOPICS), mode: fc.constantFrom('lesson' as const, 'recheck' as const), seed: fc.nat(), actions: fc.array(action, { maxLength: 60 }) });

/** Runs a session and looks at it after each action. */
function follow(look: (of: Topic, state: SessionState) => void): void {
  fc.assert(fc.property(game, ({ of, mode, seed, actions }) => {
    let state = startSession(of, { mode, seed, ...(of.exercises[0] && { exercise: of.exercises[0].id }) });
    look(of, state);
    for (const one of actions) {
      state = step(of, state, one, STAMP).state;
      look(of, state);
    }
  }), { numRuns: 300 });
}

describe('training: what a page is told', () => {
  it('is never the tests, an exploit, or why a patch fails', () => follow((of, state) => {
    const text = JSON.stringify(viewOf(of, state));
    for (const secret of ['EXAM', 'EXPLOIT', 'WHY-PATCH', 'javascript-command-built']) assert.ok(!text.includes(secret), secret);
  }));
  it('is the solution only after a try and on request', () => follow((of, state) => {
    const text = JSON.stringify(viewOf(of, state));
    if (text.includes('SOLUTION')) assert.ok(state.step === 'fix' && state.tries.fix > 0 && state.sawSolution);
  }));
  it('is a hint only when it was opened', () => follow((of, state) => {
    const shown = JSON.stringify(viewOf(of, state)).match(/HINT [af]\d/g) ?? [];
    assert.deepEqual(shown, ['a', 'f'].flatMap((letter, index) => [1, 2, 3].slice(0, index === 0 ? (state.step === 'attack' ? state.hints.attack : 0) : state.step === 'fix' ? state.hints.fix : 0).map((number) => `HINT ${letter}${number}`)));
  }));
  it('is which option is right only when it was chosen or answered', () => follow((of, state) => {
    const { predict, recall, decide } = viewOf(of, state);
    for (const question of [predict, recall?.question]) {
      for (const option of question?.options ?? []) if (!question!.answered && !option.chosen) assert.deepEqual(Object.keys(option), ['text', 'chosen']);
    }
    for (const option of decide?.now?.options ?? []) if (!option.chosen) assert.deepEqual(Object.keys(option), ['text', 'chosen']);
  }));
  it('is why a line is fine only of lines that were marked, and lines by name only after three tries', () => follow((of, state) => {
    const { find } = viewOf(of, state);
    if (find === undefined) return;
    assert.deepEqual(find.marks.map(({ line }) => line), [...state.marked].sort((a, b) => a - b));
    if (state.tries.find < 3) assert.equal(find.named, undefined);
    if (state.tries.find === 0) assert.equal(find.missed, undefined);
  }));
  it('keeps nothing of an answer in the state', () => follow((_, state) => {
    const text = JSON.stringify(state);
    for (const secret of ['WHY', 'SOLUTION', 'EXAM', 'HINT', 'EXPLOIT', 'option']) assert.ok(!text.replaceAll('"option":', '').includes(secret), secret);
  }));
});

describe('training: a session that is kept', () => {
  it('is the same after it was read again', () => follow((of, state) => {
    assert.deepEqual(restoreSession(of, JSON.parse(JSON.stringify(state))), state);
    assert.equal(topicOfSession(JSON.parse(JSON.stringify(state))), of.id);
  }));

  const base = startSession(TOPICS[0]!, { exercise: 'javascript', mode: 'lesson', seed: 1 });
  const refused: [string, unknown][] = [
    ['nothing', undefined], ['a text', 'x'], ['a list', []], ['another version', { ...base, version: 2 }], ['another topic', { ...base, topic: 'other' }],
    ['an exercise that is gone', { ...base, exercise: 'go' }], ['a step that is none', { ...base, step: 'won' }], ['a step of another exercise', { ...base, step: 'decide' }],
    ['a question that is gone', { ...base, questions: ['gone'] }], ['tries below none', { ...base, tries: { ...base.tries, fix: -1 } }], ['tries without end', { ...base, tries: { ...base.tries, fix: 1e9 } }],
    ['more answers than questions', { ...base, answers: [0, 0, 0, 0, 0, 0] }], ['a question after the last', { ...base, asked: 5 }], ['a gap in the answers', { ...base, asked: 2, answers: [0] }],
    ['a seed that is none', { ...base, seed: 0.5 }], ['lines that are none', { ...base, marked: ['4'] }], ['a decision of another exercise', { ...base, decided: [{ step: 'first', option: 0 }] }],
  ];
  for (const [what, json] of refused) it(`is refused: ${what}`, () => assert.equal(restoreSession(TOPICS[0]!, json), undefined));

  it('brings no field of its own', () => {
    const state = restoreSession(TOPICS[0]!, { ...base, script: '<script>', grade: { passed: true, conditions: [], more: 1 }, attacked: { did: 'x', more: 1 } });
    assert.ok(state && !JSON.stringify(state).includes('more') && !('script' in state));
  });
  it('of any content shows a view or is refused', () => {
    const values = fc.oneof(fc.anything(), fc.constantFrom(...Object.values(base)), fc.nat(9), fc.array(fc.nat(9)), fc.constantFrom('fix', 'recall', 'done', 'find'));
    const changes = fc.dictionary(fc.constantFrom(...Object.keys(base), 'grade', 'attacked'), values);
    let read = 0;
    fc.assert(fc.property(changes, fc.constantFrom(...TOPICS), action, (changed, of, one) => {
      const fresh = startSession(of, { mode: 'lesson', seed: 1, ...(of.exercises[0] && { exercise: of.exercises[0].id }) });
      const state = restoreSession(of, { ...fresh, ...changed });
      if (state === undefined) return;
      read++;
      viewOf(of, step(of, state, one, STAMP).state);
    }), { numRuns: 2000 });
    assert.ok(read > 100, `only ${read} were read`);
  });
});

describe('training: an action of a page', () => {
  const check = (json: unknown, expected: unknown) => it(`reads ${JSON.stringify(json)}`, () => assert.deepEqual(readAction(json), expected));
  check({ kind: 'next', more: 1 }, { kind: 'next' });
  check({ kind: 'choose', option: 1, sure: true }, { kind: 'choose', option: 1, sure: true });
  check({ kind: 'choose', option: 1, sure: 'yes' }, { kind: 'choose', option: 1 });
  check({ kind: 'mark', lines: [3, 1, 3] }, { kind: 'mark', lines: [1, 3] });
  for (const json of [undefined, null, 1, [], {}, { kind: 'graded', grade: { passed: true, conditions: [] } }, { kind: 'attacked', result: { did: 'x' } }, { kind: 'choose' }, { kind: 'choose', option: -1 }, { kind: 'choose', option: 0.5 }, { kind: 'mark', lines: [0] }, { kind: 'mark', lines: 'x' }, { kind: 'mark', lines: Array.from({ length: 2000 }, (_, index) => index + 1) }]) check(json, undefined);
});
