import assert from 'node:assert/strict';
import { availableParallelism } from 'node:os';
import { isDeepStrictEqual } from 'node:util';
import { corpora } from './corpus';
import { scanByCli, scanStdinByCli, type CliReport } from './command-line';
import { decodeAsEditor, openInEditor, publishedFiles, scanByServer, unifyLineEnds } from './language-server';
import { render, type FileSeen } from './seen';
import { startNodeServer, startWorkerServer, type RunningServer } from './servers';
import { writeWorkspace, type Workspace } from './workspace';

const SERVERS = [
  { name: 'the language server on node', start: startNodeServer },
  { name: 'the language server in a worker', start: startWorkerServer },
];

/** No editor opens these as text, or at all. */
const CLOSED = /^(?:node_modules|ignored)\/|\.png$/;

for (const corpus of corpora()) {
  describe(`the same findings for ${corpus.name}`, () => {
    let workspace: Workspace;
    let cli: CliReport;
    const paths = [...corpus.files.keys()];

    before(async () => {
      workspace = await writeWorkspace(corpus);
      cli = await scanByCli(workspace);
    });

    after(() => workspace?.dispose());

    it(`from the command line: at least ${corpus.atLeast}`, () => {
      const { counts, hidden } = cli.totals;
      const seen = paths.map((path) => cli.of(path));
      const found = seen.reduce((sum, { findings }) => sum + findings.length, 0);
      assert.equal(found, counts.now + counts.save + counts.scan);
      assert.equal(seen.reduce((sum, file) => sum + file.hidden.length, 0), hidden.comment + hidden.baseline + hidden.config);
      assert.ok(found + hidden.comment >= corpus.atLeast, `only ${found} findings and ${hidden.comment} ignored ones`);
    });

    it('from the command line with one file on standard input', async () => {
      assert.ok(corpus.alone.length > 0);
      const seen = await inLanes(corpus.alone, (path) => scanStdinByCli(workspace, path));
      assertSame(seen, corpus.alone.map((path) => cli.of(path)));
    });

    for (const { name, start } of SERVERS) {
      describe(`from ${name}`, () => {
        let server: RunningServer;

        before(async () => {
          server = await start(workspace.uri);
        });

        after(() => server?.stop());

        const open = paths.filter((path) => !CLOSED.test(path));
        const openAll = async (read: (bytes: Uint8Array) => string): Promise<FileSeen[]> => {
          const seen: FileSeen[] = [];
          for (const path of open) seen.push(await openInEditor(server.client, workspace.uriOf(path), path, read(corpus.files.get(path)!)));
          return seen;
        };

        it('for files that are open', async () => {
          assertSame(await openAll(decodeAsEditor), open.map((path) => cli.of(path)));
        });

        it('for files as VS Code opens them, with one kind of line end', async () => {
          assertSame(await openAll((bytes) => unifyLineEnds(decodeAsEditor(bytes))), open.map((path) => cli.of(path)));
        });

        it('for closed files, by a scan of the workspace', async () => {
          const scan = await scanByServer(server.client);
          assert.deepEqual(scan.totals, cli.totals);
          const expected = paths.map((path) => ({ ...cli.of(path), hidden: [], skip: undefined, problems: [] }));
          assertSame(paths.map((path) => scan.of(workspace.uriOf(path), path)), expected, { tiers: false });
          assert.equal(publishedFiles(server.client).length, expected.filter(({ findings }) => findings.length > 0).length);
        });
      });
    }
  });
}

/** As many at a time as the machine has cores; the answers in order. */
async function inLanes<T>(paths: readonly string[], work: (path: string) => Promise<T>): Promise<T[]> {
  const answers: T[] = [];
  const pending = paths.entries();
  const lane = async (): Promise<void> => {
    for (const [at, path] of pending) answers[at] = await work(path);
  };
  await Promise.all(Array.from({ length: availableParallelism() }, lane));
  return answers;
}

function assertSame(actual: readonly FileSeen[], expected: readonly FileSeen[], options?: { tiers: boolean }): void {
  const lines = (files: readonly FileSeen[]): string[] => files.flatMap((file) => render(file, options));
  const [is, shouldBe] = [lines(actual), lines(expected)];
  const only = (ours: readonly string[], others: readonly string[]): string => ours.filter((line) => !others.includes(line)).slice(0, 10).join('\n');
  if (isDeepStrictEqual(is, shouldBe)) return;
  assert.fail(`here and not from the command line:\n${only(is, shouldBe)}\nfrom the command line and not here:\n${only(shouldBe, is)}`);
}
