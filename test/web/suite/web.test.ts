import { commands, env, type CodeAction, type Uri, window, workspace } from 'vscode';
import type { ScanSummary } from '../../../server/src/protocol';
import { acceptWhile, codesOf, diagnosticsWhen, readText, replaceAll, show, until, uriOf, wardlight } from '../../vscode/suite/editor';
import { scanTwice } from '../../vscode/suite/scan-records';
import { ORDERS_STEPS } from '../../support/flow-sample';
import { askForCodeActions } from '../../support/code-actions';

/** A worker has no `node:assert`. */
function equal(actual: unknown, expected: unknown): void {
  const [is, should] = [JSON.stringify(actual), JSON.stringify(expected)];
  if (is !== should) throw new Error(`is ${is}, should be ${should}`);
}

/** The answer is given by a command, which may come before the question stands there and then closes it: ask again. */
async function applyFix(fix: CodeAction | undefined): Promise<unknown> {
  let applied: unknown = false;
  for (let tries = 0; tries < 5 && applied !== true; tries++) {
    applied = await acceptWhile(commands.executeCommand('wardlight.applyFix', ...((fix?.command?.arguments ?? []) as unknown[])));
  }
  return applied;
}

describe('the web extension', () => {
  afterEach(() => commands.executeCommand('workbench.action.closeAllEditors'));

  it('finds insecure code and credentials with its server in a worker', async () => {
    const { processId } = await wardlight();
    equal(processId(), undefined);
    for (const [path, code] of [['src/agent.js', 'javascript-tls-verification-disabled'], ['src/token.js', 'github-token'], ['src/closed.py', 'python-yaml-unsafe-load']] as const) {
      const document = await show(path);
      await diagnosticsWhen(document.uri, (all) => all.length > 0);
      equal(codesOf(document.uri), [code]);
    }
  });

  it('links to the runbook in this very product', async () => {
    const document = await show('src/agent.js');
    const [diagnostic] = await diagnosticsWhen(document.uri, (all) => all.length === 1);
    const { target } = diagnostic?.code as { target: Uri };
    equal(target.scheme, env.uriScheme);
    equal(target.path, '/runbook/javascript-tls-verification-disabled');
  });

  it('follows what is typed', async () => {
    const document = await show('src/typed.py');
    await replaceAll(document, 'import yaml\nyaml.load(stream)\n');
    await diagnosticsWhen(document.uri, (all) => all.length === 1);
    await replaceAll(document, '\n');
    await diagnosticsWhen(document.uri, (all) => all.length === 0);
  });

  it('offers fixes, and moves a credential out after asking', async () => {
    const document = await show('src/move-me.js');
    const secret = /'([^']+)'/.exec(document.getText())?.[1] ?? '';
    const [diagnostic] = await diagnosticsWhen(document.uri, (all) => all.length === 1);
    const actions = await askForCodeActions(document.uri, diagnostic?.range, 'quickfix');
    const fix = actions.find(({ command }) => command?.command === 'wardlight.applyFix');
    equal(await applyFix(fix), true);
    equal(document.getText().includes('process.env.GITHUB_TOKEN'), true);
    equal((await workspace.openTextDocument(uriOf('.env'))).getText().includes(secret), true);
    await diagnosticsWhen(document.uri, (all) => all.length === 0);
  });

  it('follows data to its source, by a rule of the folder', async () => {
    const { flow } = await wardlight();
    const document = await show('src/orders.js');
    await diagnosticsWhen(document.uri, (all) => all.length === 1);
    await commands.executeCommand('wardlight.followData');
    equal(flow.state.flow?.steps.length, ORDERS_STEPS.length);
    await commands.executeCommand('wardlight.previousStep');
    equal(window.activeTextEditor?.selection.active.line, 9);
    await commands.executeCommand('wardlight.endFlow');
    equal(flow.state.flow, undefined);
  });

  it('scans the workspace, closed files too', async () => {
    const summary = await commands.executeCommand<ScanSummary>('wardlight.scanWorkspace');
    equal(summary.problems, []);
    await diagnosticsWhen(uriOf('src/all.js'), (all) => all.length === 2);
    equal((await readText('src/all.js')).includes('strictSSL: false'), true);
  });

  it('keeps the counts of a scan through the file system of the workspace, once a day', async () => {
    const { files, text, trend } = await scanTwice();
    equal(files.length, 1);
    equal([(JSON.parse(text) as { at: string }).at.slice(0, 10), trend.length], [files[0]?.slice(0, 10), 1]);
  });

  it('starts another worker after "Restart Server"', async () => {
    const document = await show('src/agent.js');
    await diagnosticsWhen(document.uri, (all) => all.length === 1);
    await commands.executeCommand('wardlight.restartServer');
    const { status } = await wardlight();
    await until(() => (status.texts.state === 'Ready' ? true : undefined));
    await diagnosticsWhen(document.uri, (all) => all.length === 1);
  });

  it('grades an answer by the engine and by running it, and keeps progress in the storage of the browser', async () => {
    const { training: { panel, store } } = await wardlight();
    const id = { topic: 'command-injection', exercise: 'javascript' };
    await panel.open({ view: 'exercise', ...id, step: 'fix' });
    await panel.check(id, 'fix');
    const { view } = panel.state;
    const conditions = view?.view === 'exercise' && view.at.step === 'fix' ? (view.at.grade?.conditions ?? []) : [];
    equal([...new Set(conditions.map(({ kind }) => kind))], ['syntax', 'engine', 'behaviour', 'variant']);
    equal(conditions.filter(({ kind }) => kind === 'behaviour').every(({ passed }) => passed), true);
    await store.append(['{"id":"from-the-web"}']);
    const [own] = await store.read();
    equal([own?.own, own?.text.includes('{"id":"from-the-web"}')], [true, true]);
  });
});
