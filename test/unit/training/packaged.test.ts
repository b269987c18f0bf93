import assert from 'node:assert/strict';
import { join } from 'node:path';
import { findWeakness } from '../../../server/src/core';
import { loadRunbookPack, readTexts } from '../../../server/src/node';
import { exerciseOf, readCatalog, startSession, step, topicFor, viewOf, type Action, type SessionState, type Topic } from '../../../server/src/training';
import { builtinRules, ROOT } from '../../support/assets';

const pack = loadRunbookPack(join(ROOT, 'dist'));
const { topics, tracks, problems, worlds } = readCatalog(readTexts(ROOT, 'training').files, { weaknesses: pack.weaknesses });
const STAMP = { person: 'heron', at: '2026-03-01T10:00:00.000Z' };
const MOST_STEPS = 200;

/** What a person who knows everything does at a step: the actions that solve it, one of which is enough. */
function solve(topic: Topic, state: SessionState): readonly Action[] {
  const exercise = exerciseOf(topic, state);
  switch (state.step) {
    case 'find': return [{ kind: 'mark', lines: exercise?.kind === 'code' ? exercise.find.vulnerable : [] }];
    case 'attack': return [{ kind: 'attacked', result: { did: 'It ran.' } }];
    case 'fix': return [{ kind: 'graded', grade: { passed: true, conditions: [] } }];
    case 'predict': case 'decide': case 'recall': return [0, 1, 2, 3, 4].map((option) => ({ kind: 'choose', option }));
    default: return [];
  }
}

/** Plays a session to its end. @returns each state on the way, or undefined when it never ends */
function play(topic: Topic, start: Parameters<typeof startSession>[1]): readonly SessionState[] | undefined {
  const states = [startSession(topic, start)];
  const act = (action: Action): void => void states.push(step(topic, states.at(-1)!, action, STAMP).state);
  for (let count = 0; count < MOST_STEPS && states.at(-1)!.step !== 'done'; count++) {
    for (const action of solve(topic, states.at(-1)!)) act(action);
    act({ kind: 'next' });
  }
  return states.at(-1)!.step === 'done' ? states : undefined;
}

describe('training: the packaged topics', () => {
  it('are read', () => {
    assert.deepEqual(problems, []);
    assert.ok(topics.length >= 29 && tracks.length >= 6 && Object.keys(worlds).length > 0);
  });
  for (const topic of topics) {
    for (const exercise of topic.exercises) {
      it(`${topic.id}/${exercise.id} can be played to its end, and never gives an answer away`, () => {
        for (const mode of ['lesson', 'recheck'] as const) {
          const states = play(topic, { exercise: exercise.id, mode, seed: 3 });
          assert.ok(states, mode);
          for (const state of states) {
            const view = viewOf(topic, state);
            assert.equal(view.fix?.solution, undefined);
            if (exercise.kind === 'code') assert.ok(!JSON.stringify(view).includes(JSON.stringify(exercise.solution)));
            for (const option of view.predict?.options ?? []) if (!option.chosen && !view.predict!.answered) assert.equal(option.why, undefined);
          }
        }
      });
    }
  }
  it('are there for at least nine in ten of the packaged rules', () => {
    const rules = builtinRules();
    const catalog = { topics, tracks, problems, worlds };
    const taught = rules.filter((rule) => topicFor(catalog, { weakness: findWeakness(pack, rule)?.name, cwe: rule.cwe, language: rule.languages[0] ?? '' }));
    assert.ok(taught.length >= rules.length * 0.9, `${taught.length} of ${rules.length}`);
  });
});
