import assert from 'node:assert/strict';
import { CodeActionKind, commands, Range, window, workspace, type CodeAction, type TextDocument } from 'vscode';
import { askForCodeActions } from '../../support/code-actions';
import { acceptWhile, diagnosticsWhen, readText, show, until } from './editor';

async function actionsAtFirst(document: TextDocument): Promise<CodeAction[]> {
  const [diagnostic] = await diagnosticsWhen(document.uri, (all) => all.length > 0);
  const actions = await askForCodeActions(document.uri, diagnostic?.range, CodeActionKind.QuickFix.value);
  return actions.filter(({ title, command }) => title.startsWith('Replace with') || command?.command.startsWith('wardlight.') === true);
}

describe('fixes in VS Code', () => {
  afterEach(() => commands.executeCommand('workbench.action.closeAllEditors'));

  it('mend the code with the first quick fix', async () => {
    const document = await show('src/fixme.js');
    const [fix] = await actionsAtFirst(document);
    assert.equal(fix?.isPreferred, true);
    assert.ok(fix.edit);
    await workspace.applyEdit(fix.edit);
    await diagnosticsWhen(document.uri, (all) => all.length === 0);
    assert.equal(document.getText(), 'const agent = { rejectUnauthorized: true };\n');
    await commands.executeCommand('workbench.action.files.save');
  });

  it('move a credential into .env, keep it from Git, and save all of it', async () => {
    const document = await show('src/move-me.js');
    const before = document.getText();
    const secret = /'([^']+)'/.exec(before)?.[1] ?? '';
    const fix = (await actionsAtFirst(document)).find(({ isPreferred }) => isPreferred === true);
    assert.equal(fix?.command?.command, 'wardlight.applyFix');
    const applied = await acceptWhile(commands.executeCommand<boolean>(fix.command.command, ...(fix.command.arguments ?? [])));
    assert.equal(applied, true);
    assert.match(document.getText(), /process\.env\.GITHUB_TOKEN/);
    assert.ok(!document.getText().includes(secret));
    assert.ok((await readText('.env')).includes(secret));
    assert.ok(!(await readText('.env.example')).includes(secret));
    assert.match(await readText('.gitignore'), /^\.env$/m);
    await diagnosticsWhen(document.uri, (all) => all.length === 0);
  });

  it('ignore one finding with a reason', async () => {
    const document = await show('src/ignore-me.js');
    const ignore = (await actionsAtFirst(document)).find(({ command }) => command?.command === 'wardlight.ignoreWithReason');
    const done = await commands.executeCommand<boolean>('wardlight.ignoreWithReason', ignore?.command?.arguments?.[0], 'a test server');
    assert.equal(done, true);
    await diagnosticsWhen(document.uri, (all) => all.length === 0);
    assert.match(document.lineAt(0).text, /^\/\/ wardlight-ignore javascript-tls-verification-disabled: a test server$/);
    await commands.executeCommand('workbench.action.files.revert');
  });

  it('mend everything that is safe on request, as on save', async () => {
    const document = await show('src/all.js');
    await diagnosticsWhen(document.uri, (all) => all.length === 2);
    const whole = new Range(0, 0, document.lineCount, 0);
    const actions = await askForCodeActions(document.uri, whole, 'source.fixAll.wardlight');
    const fixAll = actions.find(({ kind }) => kind?.value === 'source.fixAll.wardlight');
    assert.ok(fixAll?.edit);
    await workspace.applyEdit(fixAll.edit);
    await diagnosticsWhen(document.uri, (all) => all.length === 0);
    await commands.executeCommand('workbench.action.files.revert');
    assert.equal(await until(() => window.activeTextEditor?.document.isDirty), false);
  });
});
