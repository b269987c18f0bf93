import assert from 'node:assert/strict';
import { commands } from 'vscode';
import { diagnosticsOf, diagnosticsWhen, replaceAll, show, until, uriOf, wardlight } from './editor';

describe('the server in VS Code', () => {
  afterEach(() => commands.executeCommand('workbench.action.closeAllEditors'));

  it('is a process of its own, and another one after "Restart Server"', async () => {
    const { processId } = await wardlight();
    const document = await show('src/agent.js');
    await diagnosticsWhen(document.uri, (all) => all.length === 1);
    const before = processId();
    assert.ok(before !== undefined && before !== process.pid);
    await commands.executeCommand('wardlight.restartServer');
    await diagnosticsWhen(document.uri, (all) => all.length === 1);
    assert.notEqual(processId(), before);
  });

  it('stops when it dies again and again, says so, and runs again when asked to', async () => {
    const { processId, status } = await wardlight();
    const document = await show('src/agent.js');
    await diagnosticsWhen(document.uri, (all) => all.length === 1);
    for (let deaths = 0; status.texts.state !== 'Stopped'; deaths++) {
      assert.ok(deaths < 10, 'it was started again without end');
      const before = await until(processId);
      process.kill(before, 'SIGKILL');
      await until(() => (status.texts.state === 'Stopped' || (status.texts.state === 'Ready' && (processId() ?? before) !== before) ? true : undefined));
    }
    await commands.executeCommand('notifications.clearAll');
    await commands.executeCommand('wardlight.restartServer');
    await until(() => (status.texts.state === 'Ready' ? true : undefined));
    await diagnosticsWhen(document.uri, (all) => all.length === 1);
  });

  it('starts again when it is killed, with open files and scan results as before', async () => {
    const { processId, status } = await wardlight();
    await commands.executeCommand('wardlight.scanWorkspace');
    const document = await show('src/agent.js');
    await diagnosticsWhen(uriOf('src/closed.py'), (all) => all.length === 1);
    const before = await until(processId);
    process.kill(before, 'SIGKILL');
    await until(() => (processId() !== undefined && processId() !== before ? true : undefined));
    await until(() => (status.texts.state === 'Ready' ? true : undefined));
    await diagnosticsWhen(document.uri, (all) => all.length === 1);
    await diagnosticsWhen(uriOf('src/closed.py'), (all) => all.length === 1);
    await replaceAll(document, 'const agent = {};\n');
    await diagnosticsWhen(document.uri, (all) => all.length === 0);
    await commands.executeCommand('workbench.action.files.revert');
    assert.equal(diagnosticsOf(uriOf('src/closed.py')).length, 1);
  });
});
