import assert from 'node:assert/strict';
import { languageOf } from '../../../server/src/core/language';
import { ERROR_KIND, NO_NODE, SyntaxTree, textOf, type FlatTree } from '../../../server/src/core/syntax';
import { grammarOf } from '../../support/grammars';

async function read(text: string): Promise<FlatTree> {
  const tree = new SyntaxTree(await grammarOf('dockerfile'), text).read();
  assert.ok(tree);
  return tree;
}

/** Kind and text of every node below the root, errors as `error`. */
async function nodes(text: string): Promise<string[]> {
  const tree = await read(text);
  return Array.from({ length: tree.count - 1 }, (_, i) => `${tree.kind[i + 1] === ERROR_KIND ? 'error' : tree.grammar.kinds[tree.kind[i + 1] ?? 0]} ${textOf(tree, i + 1)}`);
}

function gives(text: string, expected: readonly string[]): void {
  it(JSON.stringify(text), async () => assert.deepEqual(await nodes(text), expected));
}

describe('dockerfile scanner', () => {
  gives('from a:1@b as c', ['from_instruction from a:1@b as c', 'image a:1@b', 'word a', 'word 1', 'word b', 'word c']);
  gives('FROM r:5000/a', ['from_instruction FROM r:5000/a', 'image r:5000/a', 'word r:5000/a']);
  gives('FROM ${B:-x:1}', ['from_instruction FROM ${B:-x:1}', 'image ${B:-x:1}', 'word ${B:-x:1}']);
  gives('# a\n\n  USER $U', ['comment # a', 'user_instruction USER $U', 'user $U', 'expansion $U', 'variable U']);
  gives('RUN a \\\n  # b\n  c', ['run_instruction RUN a \\\n  # b\n  c', 'command a \\\n  # b\n  c', 'word a', 'word c', 'comment # b']);
  gives('RUN a\\\n', ['run_instruction RUN a', 'command a', 'word a']);
  gives('CMD ["a", \\\n "b"]', ['cmd_instruction CMD ["a", \\\n "b"]', 'array ["a", \\\n "b"]', 'quoted "a"', 'quoted "b"']);
  gives('CMD ["a",]', ['cmd_instruction CMD ["a",]', 'command ["a",]', 'word ["a",]']);
  gives('RUN a "b;c" && d $(e; f)', ['run_instruction RUN a "b;c" && d $(e; f)', 'command a "b;c"', 'word a', 'quoted "b;c"', 'command d $(e; f)', 'word d', 'word $(e; f)']);
  gives('RUN <<E\nUSER x\nE\nUSER y', ['run_instruction RUN <<E\nUSER x\nE', 'command <<E', 'word <<E', 'heredoc USER x\nE', 'user_instruction USER y', 'user y', 'word y']);
  gives('ENV A=1 B="x y"', ['env_instruction ENV A=1 B="x y"', 'pair A=1', 'word A', 'word 1', 'pair B="x y"', 'word B', 'quoted "x y"']);
  gives('ENV A x y', ['env_instruction ENV A x y', 'pair A x y', 'word A', 'word x y']);
  gives('NOTHING of this', ['error NOTHING of this']);
  gives('RU', ['instruction RU']);
  gives('USER a\r\nRUN b\r\n', ['user_instruction USER a', 'user a', 'word a', 'run_instruction RUN b', 'command b', 'word b']);

  it('ends on anything that is cut off, with nodes that lie in each other', async () => {
    const text = 'FROM a:b@c AS d\nRUN --mount=type=x,to="y a" ["b", "c"]\nHEALTHCHECK --a=b CMD c "d $(e `f\n# g\nCOPY <<E x\n[ \\\n y\nE\nONBUILD ENV K=v \\\n l=m';
    for (let cut = 0; cut <= text.length; cut++) {
      const tree = await read(text.slice(0, cut));
      for (let node = 0; node < tree.count; node++) {
        const parent = tree.parent[node] ?? NO_NODE;
        assert.ok((tree.next[node] ?? 0) > node && (tree.start[node] ?? 0) <= (tree.end[node] ?? 0), `${cut}: ${textOf(tree, node)}`);
        if (parent < 0) continue;
        const isWithin = (tree.start[node] ?? 0) >= (tree.start[parent] ?? 0) && (tree.end[node] ?? 0) <= (tree.end[parent] ?? 0);
        assert.ok(isWithin && (tree.next[node] ?? 0) <= (tree.next[parent] ?? 0), `${cut}: ${textOf(tree, node)} in ${textOf(tree, parent)}`);
      }
    }
  });

  it('takes time in proportion to a line without end', async () => {
    for (const piece of ['$(', '"', "'", '${', '[', '<<E ', '\\\n', '# \\\n', '`', '=', 'A ']) await read(`RUN ${piece.repeat(100_000)}`);
    for (const piece of ['A=', ',', 'a=b,', '"a=']) await read(`RUN --mount=${piece.repeat(50_000)}`);
  }).timeout(20_000);

  it('is known by name, with any ending', () => {
    assert.deepEqual(['Dockerfile', 'a/Dockerfile.dev', 'x.dockerfile', 'Containerfile', 'Dockerfiles', 'dockerfile.txt'].map((path) => languageOf(path)), ['dockerfile', 'dockerfile', 'dockerfile', 'dockerfile', undefined, undefined]);
  });
});
