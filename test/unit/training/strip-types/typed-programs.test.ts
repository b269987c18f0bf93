import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { Stripped } from '../../../../server/src/training/strip-types';
import { compile, createReader, structureOf } from './compiler';

/** A part of a program, as it is in JavaScript and with types. */
interface Typed {
  readonly js: string;
  readonly ts: string;
}

const same = (code: string): Typed => ({ js: code, ts: code });
const onlyType = (code: string): Typed => ({ js: '', ts: code });
const join = (...parts: readonly (Typed | string)[]): Typed => parts.map((part) => (typeof part === 'string' ? same(part) : part)).reduce((all, { js, ts }) => ({ js: all.js + js, ts: all.ts + ts }), same(''));
const list = (parts: readonly Typed[], between: string): Typed => join(...parts.flatMap((part, index) => (index === 0 ? [part] : [between, part])));

const name = fc.constantFrom('a', 'b1', '$c', '_d', 'type', 'of', 'as', 'get', 'readonly');
const space = fc.constantFrom('', ' ', '\n', ' /* : T */ ');
const type: fc.Arbitrary<string> = fc.letrec<{ type: string }>((tie) => ({
  type: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    fc.constantFrom('string', 'T', 'unknown', '"text"', '{ a?: number; readonly b: string }', 'typeof x', 'N.M', 'readonly string[]', '`x${string}`', 'new () => void', 'boolean'),
    tie('type').map((one) => `Array<${one}>`), tie('type').map((one) => `${one} | null`), tie('type').map((one) => `[${one}, b?: ${one}]`),
    tie('type').map((one) => `{\n  c: ${one}\n}`), tie('type').map((one) => `((x: ${one}) => void)`), tie('type').map((one) => `(${one})[]`),
  ),
})).type;
const annotation = fc.tuple(space, type).map(([before, one]) => onlyType(`${before}: ${one}`));
const maybe = (part: fc.Arbitrary<Typed>): fc.Arbitrary<Typed> => fc.oneof(part, fc.constant(same('')));
const generics = fc.tuple(type, space).map(([one, inner]) => onlyType(`<T${inner} extends ${one}, U = T>`));
const given = fc.tuple(type, type).map((types) => onlyType(`<${types.join(', ')}>`));

const { expression, body } = fc.letrec<{ expression: Typed; body: Typed }>((tie) => {
  const inner = tie('expression');
  const wrapped = inner.map((one) => join('(', one, ')'));
  const parameter = fc.oneof(
    fc.tuple(name, maybe(annotation)).map(([one, what]) => join(one, what)),
    fc.tuple(name, annotation).map(([one, what]) => join(one, onlyType('?'), what)),
    fc.tuple(name, maybe(annotation), wrapped).map(([one, what, value]) => join(one, what, ' = ', value)),
    fc.tuple(name, maybe(annotation)).map(([one, what]) => join('{ ', one, ' }', what)),
  );
  const parameters = fc.array(parameter, { maxLength: 3 }).map((all) => join('(', list(all, ', '), ')'));
  const head = fc.tuple(maybe(generics), parameters, maybe(annotation)).map((parts) => join(...parts));
  const member = fc.oneof(
    fc.tuple(fc.constantFrom('private ', 'protected ', 'public ', 'readonly ', 'override '), name, maybe(annotation), maybe(wrapped.map((one) => join(' = ', one)))).map(([modifier, one, what, value]) => join(onlyType(modifier), one, what, value, ';')),
    fc.tuple(maybe(fc.constant(onlyType('private '))), name, head, tie('body')).map(([modifier, one, rest, code]) => join(modifier, one, rest, code)),
    fc.tuple(name, type).map(([one, what]) => onlyType(`declare ${one}: ${what};`)), fc.tuple(name, type).map(([one, what]) => onlyType(`${one}(x: ${what}): void;`)),
    fc.constant(onlyType('[key: string]: unknown;')),
  );
  return {
    expression: fc.oneof(
      { depthSize: 'small', withCrossShrink: true },
      fc.constantFrom('x', '1', '"s"', '[]', 'null').map(same),
      fc.tuple(inner, type).map(([one, what]) => join('(', one, onlyType(` as ${what}`), ')')),
      fc.tuple(inner, type).map(([one, what]) => join('(', one, onlyType(` satisfies ${what}`), ')')),
      fc.tuple(inner, fc.constantFrom('string', 'Array<T>', 'const')).map(([one, what]) => join('(', onlyType(`<${what}>`), '(', one, '))')),
      wrapped.map((one) => join(one, onlyType('!'), '.p')), fc.tuple(wrapped, wrapped).map(([one, other]) => join(one, onlyType('!'), '[', other, ']')),
      fc.tuple(name, maybe(given), inner).map(([one, types, value]) => join('f', one, types, '(', value, ')')),
      fc.tuple(maybe(given), inner).map(([types, value]) => join('new K', types, '(', value, ')')),
      fc.tuple(fc.constantFrom('', 'async '), head, wrapped).map(([word, one, value]) => join('(', word, one, ' => ', value, ')')),
      fc.tuple(head, tie('body')).map(([one, code]) => join('(function ', one, code, ')')),
      fc.array(member, { maxLength: 3 }).map((members) => join('(class ', onlyType('<T>'), 'extends K', onlyType('<T>'), onlyType(' implements I'), ' { ', list(members, '\n'), ' })')),
    ),
    body: fc.tuple(inner, maybe(type.map((one) => onlyType(` as ${one}`)))).map(([value, cast]) => join(' { return ', value, cast, '\n}')),
  };
});

const statement = fc.oneof(
  fc.tuple(fc.constantFrom('let', 'const', 'var'), fc.integer({ min: 0, max: 999 }), maybe(annotation), expression).map(([word, number, what, value]) => join(word, ` v${number}`, what, ' = ', value)),
  fc.tuple(fc.constantFrom('f', 'g'), body, type).map(([one, code, what]) => join(onlyType(`function ${one}(a: ${what}): void`), '\n', `function ${one}(a`, onlyType('?: any'), ')', code)),
  type.map((what) => onlyType(`type X = ${what}`)), type.map((what) => onlyType(`interface X<T> { a: ${what}; b(): void }`)),
  type.map((what) => onlyType(`declare let q: ${what}`)), fc.constant(onlyType("import type { A } from 'a'")),
  fc.tuple(expression, type).map(([value, what]) => join('try { (', value, ') } catch (e', onlyType(': unknown'), ') { (e', onlyType(` as ${what}`), ') }')),
);
const program = fc.array(statement, { minLength: 1, maxLength: 6 }).map((all) => list(all, '\n'));

const withoutBlanks = (code: string): string => code.replace(/\/\*.*?\*\//g, '').replace(/[\s;]+/g, '');

describe('a program in JavaScript to which types are added', () => {
  let strip: (text: string) => Stripped;

  before(async () => {
    ({ strip } = await createReader());
  });

  it('is the program again without them, and what the compiler makes of it', () => {
    let refused = 0;
    let read = 0;
    fc.assert(fc.property(program, ({ js, ts }) => {
      const stripped = strip(ts);
      if ('problem' in stripped) {
        refused += 1;
        return;
      }
      read += 1;
      assert.equal(stripped.code.length, ts.length);
      assert.deepEqual(stripped.code.replace(/[^\n]/g, ''), ts.replace(/[^\n]/g, ''));
      assert.equal(withoutBlanks(stripped.code), withoutBlanks(js), ts);
      assert.equal(structureOf(stripped.code), structureOf(compile(ts)), ts);
    }), { numRuns: 400 });
    console.log(`      ${read} programs read, ${refused} refused`);
    assert.ok(refused < read / 10, `${refused} of ${read + refused} programs are refused`);
  });
});
