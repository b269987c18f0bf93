import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { Tree } from 'web-tree-sitter';
import { LANGUAGES } from '../../../server/src/core/language';
import { LineIndex } from '../../../server/src/core/line-index';
import { readByCursor } from '../../../server/src/core/syntax/cursor-reader';
import { childrenOf, countErrors, equalTrees, SyntaxTree, type LoadedGrammar } from '../../../server/src/core/syntax';
import { applyEdits, type TextEdit } from '../../../server/src/core/span';
import { grammarOf } from '../../support/grammars';

/** Reads a text both ways and compares every node. */
function checkReaders(loaded: LoadedGrammar, text: string): void {
  const tree = loaded.parser.parse(text);
  assert.ok(tree);
  assert.ok(equalTrees(loaded.flatten(tree, text), readByCursor(loaded.grammar, tree as Tree, text)), `readers differ on ${JSON.stringify(text)}`);
  tree.delete();
}

interface AnyEdit {
  readonly at: number;
  readonly length: number;
  readonly text: string;
}

function anyEdit(sample: string): fc.Arbitrary<AnyEdit> {
  const piece = fc.oneof(fc.constantFrom(...sample.split(/(\s+)/).filter(Boolean), '"', '`', '(', ')', '{', '}', '\n', '#', '/*', '😀'), fc.string({ maxLength: 4 }));
  // Not `fc.double`: nearly all of its numbers are next to 0, and so nearly all edits would be at the beginning.
  return fc.record({ at: fc.nat(1000).map((place) => place / 1000), length: fc.nat(12), text: piece });
}

function editAll(loaded: LoadedGrammar, before: string, edits: readonly AnyEdit[], observed?: SyntaxTree): { edited: SyntaxTree; text: string } {
  let text = before;
  const edited = observed ?? new SyntaxTree(loaded, text);
  if (!observed) edited.read();
  for (const { at, length, text: inserted } of edits) {
    const start = Math.floor(at * text.length);
    const change: TextEdit = { span: { start, end: Math.min(text.length, start + length) }, text: inserted };
    const after = applyEdits(text, [change]);
    edited.edit(change, after, new LineIndex(text), new LineIndex(after));
    text = after;
    if (!observed) edited.read();
  }
  return { edited, text };
}

/** A reader whose every result is compared with what the cursor reads of the same tree. */
function checkedReader({ grammar, readNodes }: LoadedGrammar): NonNullable<LoadedGrammar['readNodes']> {
  assert.ok(readNodes);
  return (tree, reuse) => {
    const read = readNodes(tree, reuse);
    assert.ok(equalTrees(read.nodes.toTree(grammar, '', read.count), readByCursor(grammar, tree as Tree, '')));
    return read;
  };
}

const SHARED_TEXTS = ['', ' ', '\n', '\ufeffx', '// only a comment', '# only', 'é = "ü😀"', 'f(', 'f())', '"unterminated', '{{{{', 'a\r\nb\r\n', '\u0000', 'x'.repeat(70_000)];

/** Their scanners read memory that they never wrote, so that two parses of one broken text, both from scratch, may differ. */
const UNSURE_OF_BROKEN_CODE: ReadonlySet<string> = new Set(['swift']);

describe('flat tree', () => {
  for (const { id, sample } of LANGUAGES.filter(({ asset }) => asset !== undefined)) {
    it(`${id}: reads out of memory what the cursor reads`, async () => {
      const loaded = await grammarOf(id);
      assert.equal(loaded.readsMemory, true);
      for (const text of [sample, ...SHARED_TEXTS]) checkReaders(loaded, text);
    });

    it(`${id}: also in code that was cut at any place`, async () => {
      const loaded = await grammarOf(id);
      for (let cut = 0; cut < sample.length; cut += 3) checkReaders(loaded, sample.slice(0, cut));
    });

    it(`${id}: copies of the nodes that the parser kept what the cursor reads`, async () => {
      const loaded = await grammarOf(id);
      fc.assert(
        fc.property(fc.array(fc.array(anyEdit(sample), { minLength: 1, maxLength: 2 }), { maxLength: 6 }), (bursts) => {
          let text = `${sample}\n${sample}`;
          const observed = new SyntaxTree({ ...loaded, readNodes: checkedReader(loaded) }, text);
          observed.read();
          for (const burst of bursts) {
            ({ text } = editAll(loaded, text, burst, observed));
            observed.read();
          }
          observed.close();
        }),
        { numRuns: 100 },
      );
    });
  }

  for (const { id, sample } of LANGUAGES.filter(({ ruleNames }) => ruleNames.length > 0)) {
    it(`${id}: once settled after any edits equals a parse from scratch, and without errors at once`, async () => {
      const loaded = await grammarOf(id);
      const seen = { broken: 0, whole: 0 };
      fc.assert(
        fc.property(fc.array(anyEdit(sample), { maxLength: 6 }), (edits) => {
          const { edited, text } = editAll(loaded, sample, edits);
          const scratch = new SyntaxTree(loaded, text);
          const [first, expected] = [edited.read(), scratch.read()];
          assert.ok(first && expected);
          const atOnce = equalTrees(first, expected);
          // A hidden token that the parser made up is an error that no node shows.
          const isWhole = !scratch.hasError;
          if (isWhole) assert.ok(atOnce && edited.isCertain);
          seen[isWhole ? 'whole' : 'broken']++;
          const isChanged = edited.settle();
          const settled = edited.read();
          if (isWhole || !UNSURE_OF_BROKEN_CODE.has(id)) {
            assert.equal(isChanged, !atOnce);
            assert.ok(settled && equalTrees(settled, expected));
          }
          assert.equal(edited.settle(), false, 'settled once and for all');
          edited.close();
          scratch.close();
        }),
        { numRuns: 150 },
      );
      assert.ok(seen.broken > 20 && seen.whole > 10, JSON.stringify(seen));
    });
  }

  it('reads 5,000 nested parentheses and a sum of 20,000 terms', async () => {
    const loaded = await grammarOf('javascript');
    checkReaders(loaded, '('.repeat(5_000) + 'x' + ')'.repeat(5_000));
    checkReaders(loaded, Array.from({ length: 20_000 }, (_, i) => `a${i}`).join(' + '));
  });

  it('gives children in order, with spans in UTF-16 code units', async () => {
    const loaded = await grammarOf('javascript');
    const text = 'f("😀", b)';
    const tree = new SyntaxTree(loaded, text).read();
    assert.ok(tree);
    const args = [...tree.kind.keys()].find((node) => tree.grammar.kinds[tree.kind[node] ?? 0] === 'arguments') ?? -1;
    assert.deepEqual(childrenOf(tree, args).map((child) => text.slice(tree.start[child], tree.end[child])), ['(', '"😀"', ',', 'b', ')']);
    assert.equal(countErrors(tree), 0);
  });

  it('does not parse junk that is long, and says so of the text alone', async () => {
    for (const id of ['javascript', 'typescript', 'tsx', 'python']) {
      const loaded = await grammarOf(id);
      const junk = Array.from({ length: 500_000 }, (_, i) => (i % 80 === 79 ? '\n' : String.fromCharCode(33 + ((i * i * 7919 + i * 31) % 90)))).join('');
      assert.equal(new SyntaxTree(loaded, junk).read(), undefined, id);
      assert.ok(new SyntaxTree(loaded, junk.slice(0, 2_000)).read(), id);
    }
  });

  it('parses long code, also with an error, and one-line code', async () => {
    const loaded = await grammarOf('javascript');
    for (const code of ['f(x);\n'.repeat(50_000), `f(;\n${'f(x);\n'.repeat(50_000)}`, 'f(x);'.repeat(50_000), `x = [${'"a", '.repeat(40_000)}]`, `\`${'text '.repeat(40_000)}\``]) {
      assert.ok(new SyntaxTree(loaded, code).read(), code.slice(0, 20));
    }
  });
});
