import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { findParserTables } from '../../../scripts/build/parser-tables.mjs';
import { foldGrammar, unfoldGrammar, type ParserTables } from '../../../server/src/core/syntax';
import { ROOT } from '../../support/assets';

const SYMBOLS = 6;
const TOKENS = 3;
const LEAST_HEADER = 40;

interface Parser {
  /** Of large states. */
  readonly rows: readonly (readonly number[])[];
  /** Of the other states: groups of a value and symbols. */
  readonly groups: readonly (readonly (readonly [number, readonly number[]])[])[];
  /** By state: which of the states before it is the first of its class, as a share of them. */
  readonly classes: readonly number[];
  /** What stands between tables. */
  readonly filling: Uint8Array;
}

const value = fc.oneof(fc.constant(0), fc.nat(3), fc.nat(65_535));
const group = fc.tuple(value, fc.array(fc.nat(SYMBOLS - 1), { maxLength: 4 }));
const parser: fc.Arbitrary<Parser> = fc.record({
  rows: fc.array(fc.array(value, { minLength: SYMBOLS, maxLength: SYMBOLS }), { maxLength: 6 }),
  groups: fc.array(fc.array(group, { maxLength: 4 }), { maxLength: 8 }),
  classes: fc.array(fc.double({ min: 0, max: 0.99, noNaN: true }), { minLength: 14, maxLength: 14 }),
  filling: fc.uint8Array({ minLength: 4, maxLength: 12 }),
});

describe('a packaged grammar', () => {
  it('is the module again, whatever its parser does', () => {
    fc.assert(fc.property(parser, (given) => {
      const { module, tables } = moduleOf(given);
      assert.deepEqual(Buffer.from(unfoldGrammar(foldGrammar(module, tables))), module);
    }));
  });

  it('is a module as it comes where nothing was folded', () => {
    const module = Uint8Array.from([0, 0x61, 0x73, 0x6d, 1, 0, 0, 0]);
    assert.equal(unfoldGrammar(module), module);
  });

  it('is not made of tables that are written otherwise', () => {
    const { module, tables } = moduleOf(example());
    const withWord = (at: number, word: number): Buffer => {
      const changed = Buffer.from(module);
      changed.writeUInt16LE(word, at);
      return changed;
    };
    assert.throws(() => foldGrammar(withWord(tables.smallParseTableMap + 4, 1), tables), /state 2 do not come behind/);
    assert.throws(() => foldGrammar(withWord(tables.primaryStates, 2), tables), /state 0 is of no class/);
  });

  it('is refused when it ends too early', () => {
    const { module, tables } = moduleOf(example());
    const folded = foldGrammar(module, tables);
    for (let length = LEAST_HEADER; length < folded.length; length++) assert.throws(() => unfoldGrammar(folded.subarray(0, length)), /the grammar file is damaged/);
  });

  it('is refused with a clear error or is another module of the same length when any of it is damaged', () => {
    let refused = 0;
    fc.assert(fc.property(parser, fc.nat(), fc.integer({ min: 1, max: 255 }), (given, place, change) => {
      const { module, tables } = moduleOf(given);
      const folded = foldGrammar(module, tables);
      folded[4 + (place % (folded.length - 4))]! ^= change;
      try {
        assert.equal(unfoldGrammar(folded).length, module.length);
      } catch (error) {
        assert.match(String(error), /^RangeError: the grammar file is damaged/);
        refused++;
      }
    }), { numRuns: 2_000 });
    assert.ok(refused > 500, `${refused} refused`);
  });

  for (const language of readdirSync(join(ROOT, 'grammars'))) {
    const { grammar } = JSON.parse(readFileSync(join(ROOT, 'grammars', language, 'language.json'), 'utf8')) as { grammar?: { package: string; file: string } };
    if (!grammar) continue;
    it(`of ${language} is its module again and shorter`, async () => {
      const module = readFileSync(join(ROOT, 'node_modules', grammar.package, grammar.file));
      const folded = foldGrammar(module, await findParserTables(module));
      assert.ok(folded.length < module.length, `${folded.length} of ${module.length} bytes`);
      assert.ok(module.equals(unfoldGrammar(folded)));
    });
  }
});

function example(): Parser {
  return { rows: [[0, 7, 7, 0, 9, 1]], groups: [[[5, [1, 2]], [6, [4]]], [[5, [1, 2]]]], classes: Array<number>(14).fill(0), filling: Uint8Array.of(1, 2, 3, 4) };
}

/** A file with those tables at any even place. */
function moduleOf({ rows, groups, classes, filling }: Parser): { module: Buffer; tables: ParserTables } {
  const states = rows.length + groups.length;
  const small = groups.map((list) => [list.length, ...list.flatMap(([number, symbols]) => [number, symbols.length, ...symbols])]);
  const primaries: number[] = [];
  for (let state = 0; state < states; state++) primaries.push(primaries[Math.floor(classes[state]! * (state + 1))] ?? state);
  let words = 0;
  const places = small.map(({ length }) => (words += length) - length);
  const parts = [words16(rows.flat()), words16(small.flat()), words16(places.flatMap((place) => [place, 0])), words16(primaries)];
  const starts: number[] = [];
  let module = Buffer.from(filling);
  for (const part of parts) {
    if (module.length % 4) module = Buffer.concat([module, Buffer.alloc(4 - (module.length % 4), 255)]);
    starts.push(module.length);
    module = Buffer.concat([module, part, filling]);
  }
  const [parseTable, smallParseTable, smallParseTableMap, primaryStates] = starts as [number, number, number, number];
  return { module, tables: { parseTable, smallParseTable, smallParseTableMap, primaryStates, symbols: SYMBOLS, tokens: TOKENS, states, largeStates: rows.length } };
}

function words16(numbers: readonly number[]): Buffer {
  return Buffer.from(Uint16Array.from(numbers).buffer);
}
