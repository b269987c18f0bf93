import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { problemsOf, read, topicFiles } from './support';

interface Step {
  readonly id: string;
  /** Of the good choice. */
  readonly next?: string;
}

function decision(steps: readonly Step[], change: (text: string) => string = (text) => text): Map<string, string> {
  const written = steps.map(({ id, next }) => `  - id: ${id}
    situation: What now?
    options:
      - text: This.
        good: true
        why: It is right.
${next === undefined ? '' : `        next: ${next}\n`}      - text: That.
        good: false
        why: It is wrong.
`);
  return topicFiles().set('training/ours/decision/exercise.yaml', change(`kind: decision\ntitle: A day\nstory: It is Friday.\nsteps:\n${written.join('')}`));
}

describe('catalog: an exercise without code', () => {
  it('is read with its steps', () => {
    const { topics, problems } = read(decision([{ id: 'first', next: 'second' }, { id: 'second', next: 'end' }]));
    assert.deepEqual(problems, []);
    const exercise = topics[0]?.exercises.find(({ kind }) => kind === 'decision');
    assert.ok(exercise?.kind === 'decision');
    assert.deepEqual(exercise.steps.map(({ id, options }) => [id, options.map(({ good, next }) => [good, next])]), [['first', [[true, 'second'], [false, undefined]]], ['second', [[true, 'end'], [false, undefined]]]]);
  });

  const refuse = (what: string, files: Map<string, string>, problem: RegExp) => it(`refuses ${what}`, () => assert.match(problemsOf(files).join('\n'), problem));
  refuse('a circle', decision([{ id: 'first', next: 'second' }, { id: 'second', next: 'first' }]), /exercise\.yaml:5 from this step no choice leads to `end`/);
  refuse('a step that nothing leads to', decision([{ id: 'first', next: 'end' }, { id: 'second', next: 'end' }]), /exercise\.yaml:15 no choice leads to this step/);
  refuse('a step that there is not', decision([{ id: 'first', next: 'third' }]), /exercise\.yaml:11 there is no step of this name; the steps are first/);
  refuse('a good choice that leads nowhere', decision([{ id: 'first' }]), /exercise\.yaml:8 a good choice leads on/);
  refuse('two steps of one name', decision([{ id: 'first', next: 'end' }, { id: 'first', next: 'end' }]), /exercise\.yaml:15 each step has a name of its own/);
  refuse('a step that is called as the end is', decision([{ id: 'end', next: 'end' }]), /exercise\.yaml:5 each step has a name of its own/);
  refuse('a step without a good choice', decision([{ id: 'first' }], (text) => text.replace('good: true', 'good: false')), /exercise\.yaml:7 one choice at least must be good/);
  refuse('a bad choice that leads on', decision([{ id: 'first', next: 'end' }], (text) => text.replace('good: false', 'good: false\n        next: end')), /exercise\.yaml:14 after a bad choice the step is asked again/);
});
