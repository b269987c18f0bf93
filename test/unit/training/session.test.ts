import assert from 'node:assert/strict';
import { startSession, step, viewOf, type Action, type Grade, type SessionState, type StepName, type Topic } from '../../../server/src/training';
import { codeExercise, DECISION, topic } from './support';

const STAMP = { person: 'heron', at: '2026-03-01T10:00:00.000Z' };
const TOPIC = topic('command-injection');
const next: Action = { kind: 'next' };

/** A session that keeps its state, with all that it gave. */
function play(of: Topic = TOPIC, start: Partial<Parameters<typeof startSession>[1]> = {}) {
  let state = startSession(of, { exercise: of.exercises[0]?.id ?? 'none', mode: 'lesson', seed: 7, ...start });
  const deeds: object[] = [];
  const self = {
    get state(): SessionState { return state; },
    get view() { return viewOf(of, state); },
    deeds,
    do(action: Action) {
      const stepped = step(of, state, action, STAMP);
      state = stepped.state;
      deeds.push(...stepped.events.map(({ what }) => what));
      return stepped.feedback;
    },
    /** Chooses the option with this text in the place where it is shown. */
    choose(text: string, sure?: boolean) {
      const options = self.view.predict?.options ?? self.view.recall?.question.options ?? self.view.decide?.now?.options ?? [];
      return self.do({ kind: 'choose', option: options.findIndex((option) => option.text === text), ...(sure !== undefined && { sure }) });
    },
  };
  return self;
}

const condition = (passed: boolean, kind: Grade['conditions'][number]['kind'] = 'engine') => ({ kind, title: `holds ${kind}`, passed });
const graded = (passed: boolean, kind?: Grade['conditions'][number]['kind']): Action => ({ kind: 'graded', grade: { passed, conditions: [condition(passed, kind)] } });

function playTo(name: StepName) {
  const game = play();
  game.do(next);
  if (name !== 'predict') game.choose('predict option 1');
  const ways: [StepName, Action][] = [['find', { kind: 'mark', lines: [4, 8] }], ['attack', { kind: 'attacked', result: { did: 'It ran id.' } }], ['fix', graded(true)]];
  for (const [at, action] of ways) {
    if (game.state.step === name) break;
    if (game.state.step !== 'predict' || name !== 'predict') game.do(next);
    if (game.state.step === name) break;
    assert.equal(game.state.step, at);
    game.do(action);
  }
  if (name === 'recall') game.do(next);
  assert.equal(game.state.step, name);
  return game;
}

describe('training: a whole session', () => {
  it('goes from the lesson to the end, with an event for each thing that was done', () => {
    const game = playTo('recall');
    for (const [index, id] of ['q1', 'q2', 'q3', 'q4', 'q5'].entries()) {
      assert.deepEqual([game.view.recall?.number, game.view.recall?.of], [index + 1, 5]);
      game.choose(index === 2 ? `${id} option 1` : `${id} option 0`, true);
      game.do(next);
    }
    assert.equal(game.state.step, 'done');
    const solved = (name: string) => ({ kind: 'solved', exercise: 'javascript', step: name, tries: 1, hints: 0 });
    const asked = (id: string, right = true) => ({ kind: 'answered', question: id, right, sure: true });
    assert.deepEqual(game.deeds, [{ kind: 'read' }, solved('predict'), solved('find'), solved('attack'), solved('fix'), asked('q1'), asked('q2'), asked('q3', false), asked('q4'), asked('q5')]);
    assert.deepEqual(game.view.summary, { solved: ['lesson', 'predict', 'find', 'attack', 'fix'], right: 4, questions: 5, sawSolution: false });
    assert.equal(game.do(next).text, 'This is the end.');
  });
  const steps = (of: Topic, start: object) => play(of, start).view.steps.map(({ name }) => name);
  it('leaves out the attack where there is none', () => {
    const { attack: _, ...exercise } = codeExercise('python');
    assert.deepEqual(steps(topic('t', { exercises: [exercise] }), {}), ['lesson', 'predict', 'find', 'fix', 'recall', 'done']);
  });
  it('leaves out a prediction and a search that have nothing in them', () => {
    const exercise = codeExercise('python', { predict: { question: '', options: [] }, find: { vulnerable: [], fine: [] } });
    assert.deepEqual(steps(topic('t', { exercises: [exercise] }), {}), ['lesson', 'attack', 'fix', 'recall', 'done']);
  });
  it('of a decision is one', () => assert.deepEqual(steps(topic('t', { exercises: [DECISION] }), {}), ['lesson', 'decide', 'recall', 'done']));
  it('of questions alone has these', () => assert.deepEqual(steps(topic('t', { exercises: [] }), {}), ['lesson', 'recall', 'done']));
  it('of nothing is the lesson', () => assert.deepEqual(steps(topic('t', { exercises: [], quiz: [] }), {}), ['lesson', 'done']));
  it('of a re-check is the fix and the questions that are due', () => {
    assert.deepEqual(steps(TOPIC, { mode: 'recheck', questions: ['q2', 'gone'] }), ['fix', 'recall', 'done']);
    assert.deepEqual(steps(TOPIC, { mode: 'recheck', exercise: 'gone', questions: [] }), ['done']);
    assert.deepEqual(play(TOPIC, { mode: 'recheck', questions: ['q2', 'gone'] }).state.questions, ['q2']);
  });
  it('of a re-check begins with a patch of the surface', () => {
    assert.equal(play(TOPIC, { mode: 'recheck' }).view.exercise?.start, 'escaped();\n');
    assert.equal(playTo('fix').view.exercise?.start, 'vulnerable();\n');
    assert.equal(play(topic('t', { exercises: [codeExercise('go', { wrong: [] })] }), { mode: 'recheck' }).view.exercise?.start, 'vulnerable();\n');
  });
});

describe('training: order', () => {
  const refused: [StepName, Action][] = [
    ['predict', next], ['predict', { kind: 'mark', lines: [4] }], ['predict', graded(true)], ['predict', { kind: 'attacked', result: { did: 'x' } }], ['predict', { kind: 'hint' }],
    ['predict', { kind: 'show-solution' }], ['predict', { kind: 'choose', option: 99 }], ['find', next], ['find', { kind: 'mark', lines: [] }], ['find', { kind: 'choose', option: 0 }], ['attack', next],
    ['attack', graded(true)], ['fix', next], ['fix', { kind: 'show-solution' }], ['recall', next], ['recall', { kind: 'hint' }], ['recall', { kind: 'choose', option: 9 }],
  ];
  for (const [name, action] of refused) {
    it(`at ${name} refuses ${JSON.stringify(action)}`, () => {
      const game = playTo(name);
      const before = [game.state, game.deeds.length];
      assert.notEqual(game.do(action).text, '');
      assert.deepEqual([game.state, game.deeds.length], before);
    });
  }
});

describe('training: predict', () => {
  it('explains a wrong option, asks again, and counts', () => {
    const game = playTo('predict');
    assert.match(game.choose('predict option 0').text, /WHY-WRONG 0/);
    assert.equal(game.choose('predict option 0').text, 'This was chosen before.');
    const shown = game.view.predict!;
    assert.deepEqual([shown.answered, shown.options.filter(({ why }) => why).map(({ text }) => text)], [false, ['predict option 0']]);
    game.choose('predict option 1');
    assert.deepEqual(game.deeds.at(-1), { kind: 'solved', exercise: 'javascript', step: 'predict', tries: 2, hints: 0 });
    assert.ok(game.view.predict!.options.every(({ why }) => why !== undefined));
  });
});

describe('training: find', () => {
  it('answers each wrong mark, and counts what is missed without a name', () => {
    const game = playTo('find');
    game.do({ kind: 'mark', lines: [1, 5, 9] });
    const { marks, missed, named, triesLeft } = game.view.find!;
    assert.deepEqual(marks.map(({ line, right }) => [line, right]), [[1, false], [5, true], [9, false]]);
    assert.equal(marks[0]!.why, 'WHY-FINE of an import');
    assert.ok(marks[2]!.why);
    assert.deepEqual([missed, named, triesLeft], [1, undefined, 2]);
  });
  it('names after three tries what was missed, and lets go on without an event', () => {
    const game = playTo('find');
    for (let count = 0; count < 3; count++) game.do({ kind: 'mark', lines: [4] });
    assert.deepEqual([game.view.find!.named, game.view.canGoOn], [[8], true]);
    game.do(next);
    assert.equal(game.state.step, 'attack');
    assert.ok(!game.deeds.some((deed) => 'step' in deed && deed.step === 'find'));
  });
  it('takes one mark for lines that follow each other', () => {
    const game = playTo('find');
    assert.equal(game.do({ kind: 'mark', lines: [5, 8] }).tone, 'good');
  });
});

describe('training: attack', () => {
  it('counts what did no harm, and not what could not run', () => {
    const game = playTo('attack');
    game.do({ kind: 'attacked', result: {} });
    game.do({ kind: 'attacked', result: { problem: 'It ran for too long.' } });
    assert.deepEqual([game.view.attack!.tries, game.view.attack!.problem], [1, 'It ran for too long.']);
    game.do({ kind: 'hint' });
    game.do({ kind: 'attacked', result: { did: 'It printed the file.' } });
    assert.deepEqual(game.deeds.at(-1), { kind: 'solved', exercise: 'javascript', step: 'attack', tries: 2, hints: 1 });
    assert.equal(game.view.attack!.did, 'It printed the file.');
  });
  it('can be left after three tries or all hints', () => {
    const [tried, helped] = [playTo('attack'), playTo('attack')];
    for (let count = 0; count < 3; count++) {
      assert.ok(!tried.view.canGoOn && !helped.view.canGoOn);
      tried.do({ kind: 'attacked', result: {} });
      helped.do({ kind: 'hint' });
    }
    assert.ok(tried.view.canGoOn && helped.view.canGoOn);
    assert.equal(helped.do({ kind: 'hint' }).text, 'There are no more hints.');
  });
});

describe('training: fix', () => {
  it('opens the solution only after a try that was code', () => {
    const game = playTo('fix');
    game.do(graded(false, 'syntax'));
    assert.deepEqual([game.view.fix!.canShowSolution, game.view.fix!.tries], [false, 0]);
    assert.match(game.do({ kind: 'show-solution' }).text, /after a try/);
    assert.equal(game.view.fix!.solution, undefined);
    assert.match(game.do(graded(false, 'variant')).text, /1 of 1 conditions do not hold: holds variant/);
    game.do({ kind: 'show-solution' });
    assert.equal(game.view.fix!.solution, 'SOLUTION();\n');
    game.do(graded(true));
    assert.deepEqual(game.deeds.at(-1), { kind: 'solved', exercise: 'javascript', step: 'fix', tries: 2, hints: 0, sawSolution: true });
  });
  it('gives its event once', () => {
    const game = playTo('fix');
    for (const passed of [false, true, false, true]) game.do(graded(passed));
    assert.equal(game.deeds.filter((deed) => 'step' in deed && deed.step === 'fix').length, 1);
    assert.deepEqual(game.deeds.at(-1), { kind: 'solved', exercise: 'javascript', step: 'fix', tries: 2, hints: 0 });
  });
  it('opens three hints, one after the other', () => {
    const game = playTo('fix');
    for (const count of [1, 2, 3]) {
      game.do({ kind: 'hint' });
      assert.deepEqual([game.view.fix!.hints.length, game.view.fix!.hintsLeft], [count, 3 - count]);
    }
  });
});

describe('training: a decision', () => {
  const at = () => {
    const game = play(topic('t', { exercises: [DECISION] }));
    game.do(next);
    return game;
  };
  it('explains a bad choice and asks again, then goes where the good one leads', () => {
    const game = at();
    assert.equal(game.choose('Wait').tone, 'bad');
    assert.equal(game.view.decide!.now!.situation, 'An alert.');
    assert.equal(game.choose('Wait').text, 'This was chosen before.');
    game.choose('Revoke');
    assert.equal(game.view.decide!.now!.situation, 'The logs.');
    game.choose('Read');
    assert.equal(game.view.decide!.now, undefined);
    assert.deepEqual(game.deeds.at(-1), { kind: 'solved', exercise: 'decision', step: 'decide', tries: 2, hints: 0 });
    assert.deepEqual(game.view.decide!.past.map(({ good }) => good), [false, true, true]);
    assert.ok(game.view.canGoOn);
  });
  it('that leads in a circle ends', () => {
    const circle = { ...DECISION, steps: [{ ...DECISION.steps[0]!, options: [{ text: 'Again', good: true, why: 'w', next: 'first' }] }] };
    const game = play(topic('t', { exercises: [circle] }));
    game.do(next);
    game.choose('Again');
    assert.ok(game.view.canGoOn);
  });
});

describe('training: recall', () => {
  it('gives one go, and then every explanation', () => {
    const game = playTo('recall');
    game.choose('q1 option 2');
    assert.equal(game.choose('q1 option 0').text, 'This question is answered.');
    assert.ok(game.view.recall!.question.options.every(({ why }) => why !== undefined));
    assert.deepEqual(game.deeds.at(-1), { kind: 'answered', question: 'q1', right: false });
  });
  it('shows options in an order of its own for each seed', () => {
    const orders = new Set(Array.from({ length: 20 }, (_, seed) => play(topic('t', { exercises: [] }), { seed })).map((game) => {
      game.do(next);
      return game.view.recall!.question.options.map(({ text }) => text).join();
    }));
    assert.equal(orders.size, 6);
  });
});
