import assert from 'node:assert/strict';
import { commands, DiagnosticSeverity, env, type Uri, window, Selection } from 'vscode';
import type { HeldBackItem } from '../../../server/src/protocol';
import { codesOf, diagnosticsWhen, replaceAll, show, until, uriOf, wardlight } from './editor';

describe('diagnostics in VS Code', () => {
  afterEach(() => commands.executeCommand('workbench.action.closeAllEditors'));

  it('appear when a file is opened, with a link to the runbook in this very product', async () => {
    const document = await show('src/agent.js');
    const [diagnostic] = await diagnosticsWhen(document.uri, (all) => all.length === 1);
    assert.equal(diagnostic?.severity, DiagnosticSeverity.Error);
    assert.equal(document.getText(diagnostic.range), 'false');
    const { target } = diagnostic.code as { target: Uri };
    assert.equal(target.toString(true), `${env.uriScheme}://wardlight.wardlight/runbook/javascript-tls-verification-disabled`);
  });

  it('find credentials in code, .env and JSON', async () => {
    for (const [path, code] of [['src/token.js', 'github-token'], ['config.json', 'keyed-password']] as const) {
      const document = await show(path);
      await diagnosticsWhen(document.uri, (all) => all.length === 1);
      assert.deepEqual(codesOf(document.uri), [code], path);
    }
  });

  it('come while typing and go when the code is mended', async () => {
    const document = await show('src/typed.py');
    await replaceAll(document, 'import yaml\nyaml.load(stream)\n');
    await diagnosticsWhen(document.uri, (all) => all.length === 1);
    await replaceAll(document, 'import yaml\nyaml.safe_load(stream)\n');
    await diagnosticsWhen(document.uri, (all) => all.length === 0);
    await commands.executeCommand('workbench.action.files.revert');
  });

  it('hold back what waits for a scan, say so, and list it', async () => {
    const { status } = await wardlight();
    const document = await show('tests/app.py');
    const held = await until(() => (status.of(document.uri.toString())?.heldBack.scan === 1 ? status.texts.counts : undefined));
    assert.equal(held, '$(shield) 0 $(eye-closed) 1');
    const items = await commands.executeCommand<HeldBackItem[]>('wardlight.showHeldBack');
    await commands.executeCommand('workbench.action.closeQuickOpen');
    assert.deepEqual(items.map(({ ruleId, by }) => [ruleId, by]), [['python-flask-debug-enabled', 'pace']]);
  });

  it('show what was held back once a scan of the file is asked for', async () => {
    const document = await show('tests/app.py');
    await commands.executeCommand('wardlight.scanCurrentFile');
    await diagnosticsWhen(document.uri, (all) => all.length === 1);
  });

  it('open the runbook, by command and for the rule at the cursor', async () => {
    const isShown = (): true | undefined => (window.tabGroups.activeTabGroup.activeTab?.label.includes('javascript-tls-verification-disabled') ? true : undefined);
    await commands.executeCommand('wardlight.openRunbook', 'javascript-tls-verification-disabled');
    assert.equal(await until(isShown), true);
    await commands.executeCommand('workbench.action.closeAllEditors');
    const document = await show('src/agent.js');
    const [diagnostic] = await diagnosticsWhen(document.uri, (all) => all.length === 1);
    window.activeTextEditor!.selection = new Selection(diagnostic!.range.start, diagnostic!.range.start);
    assert.equal(isShown(), undefined);
    await commands.executeCommand('wardlight.openRunbook');
    assert.equal(await until(isShown), true);
  });

  it('say in the status when a file is not analysed', async () => {
    const { status } = await wardlight();
    const document = await show('src/agent.js');
    await diagnosticsWhen(document.uri, (all) => all.length === 1);
    assert.equal(status.texts.state, 'Ready');
    const skipped = await show('dist/app.min.js');
    const state = await until(() => (status.of(skipped.uri.toString())?.state === 'skipped' ? status.texts.state : undefined));
    assert.equal(state, 'Not analysed');
    assert.equal(uriOf('dist/app.min.js').toString(), skipped.uri.toString());
  });
});
