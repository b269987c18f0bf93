import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import Ajv, { type ValidateFunction } from 'ajv';
import { describe, it } from 'mocha';
import { parse } from 'yaml';
import type { Form } from '../../../../server/src/training/catalog/form';
import { readForm } from '../../../../server/src/training/catalog/read-form';
import { DECISION_FORM, EXERCISE_FORM, QUIZ_FORM, TOPIC_FORM, TRACKS_FORM } from '../../../../server/src/training/catalog/topic-forms';
import { ROOT } from '../../../support/assets';
import { trainingTexts } from '../../../training/packaged-topics';
import { topicFiles } from './support';

const ajv = new Ajv({ allErrors: true, strict: true, allowUnionTypes: true });
const validators = new Map<string, ValidateFunction>();
const validator = (name: string): ValidateFunction => {
  const known = validators.get(name) ?? ajv.compile(JSON.parse(readFileSync(join(ROOT, `schema/${name}.schema.json`), 'utf8')) as object);
  validators.set(name, known);
  return known;
};

const sound = (name: string): string => topicFiles().get(`training/ours/${name}`) ?? '';
const DECISION = 'kind: decision\ntitle: A\nstory: B\nsteps:\n  - id: a\n    situation: C\n    options:\n      - { text: D, good: true, why: E, next: end }\n      - { text: F, good: false, why: G }\n';
const TRACKS = 'tracks:\n  - { id: a, title: A, summary: A., roles: [lead], topics: [ours] }\n';

/** A sound file, and changes that make it wrong in what its form says. */
const CASES: readonly (readonly [schema: string, form: Form, text: string, changes: readonly (readonly [string | RegExp, string])[]])[] = [
  ['topic', TOPIC_FORM, sound('topic.yaml'), [['minutes: 6', 'minutes: 9'], ['minutes: 6', 'minutes: six'], ['standard: short', 'standard: long'], ['roles: [development]', 'roles: []'], ['year:', 'yaer:'], ['https://example.com/TODO', 'http://example.com'], ['title:', 'titel:'], ['weaknesses: [command-injection]', 'weaknesses: command-injection']]],
  ['quiz', QUIZ_FORM, sound('quiz.yaml'), [['id: question-1', 'id: Question'], ['right: true', 'right: 1'], ['question:', 'questoin:'], [/^[^]*$/, '[]'], [/ {4}- text: TODO another answer\n.*\n/, '']]],
  ['exercise', EXERCISE_FORM, sound('javascript/exercise.yaml'), [['vulnerable: [4]', 'vulnerable: [x]'], ['vulnerable: [4]', 'vulnerable: 0'], ['language: javascript', 'language: klingon'], ['fails: engine', 'fails: engines'], ['a vague hint, ', ''], ['file: src/ping.js', 'file: ../ping.js'], ['why: TODO what this', 'because: TODO what this']]],
  ['exercise', DECISION_FORM, DECISION, [['good: true', 'good: 1'], ['kind: decision', 'kind: decisions'], ['steps:', 'step:'], ['next: end', 'next: The End']]],
  ['tracks', TRACKS_FORM, TRACKS, [['[lead]', '[leader]'], ['topics: [ours]', 'topics: []'], ['id: a', 'id: A B']]],
];

describe('schemas of a topic’s files', () => {
  for (const [schema, form, text, changes] of CASES) {
    const agree = (written: string, isGood: boolean): void => {
      const { mistakes } = readForm<unknown>(form, written, 'file.yaml');
      assert.equal(mistakes.problems.length === 0, isGood, `reader: ${mistakes.problems.map(({ message }) => message).join(' ')}`);
      assert.equal(validator(schema)(parse(written)), isGood, `schema: ${ajv.errorsText(validator(schema).errors)}`);
    };
    it(`${schema}: accepts what is sound`, () => agree(text, true));
    for (const [before, after] of changes) {
      it(`${schema}: refuses ${String(before)} → ${after}`, () => {
        const changed = text.replace(before, after);
        assert.notEqual(changed, text);
        agree(changed, false);
      });
    }
  }

  it('accept every file of the packaged topics', () => {
    const files = [...trainingTexts()].flatMap(([path, text]) => {
      const name = /(?:^|\/)(topic|quiz|exercise|tracks)\.yaml$/.exec(path)?.[1];
      return name === undefined ? [] : [{ path, name, text }];
    });
    assert.ok(files.length > 100);
    for (const { path, name, text } of files) assert.ok(validator(name)(parse(text)), `${path}: ${ajv.errorsText(validator(name).errors)}`);
  });
});
