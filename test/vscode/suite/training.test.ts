import assert from 'node:assert/strict';
import { CodeActionKind, type CodeLens, commands, languages, Selection, type Tab, Uri, window, workspace } from 'vscode';
import type { LearnReference } from '../../../server/src/protocol';
import { askForCodeActions } from '../../support/code-actions';
import { diagnosticsWhen, show, until, wardlight } from './editor';

describe('training in VS Code', () => {
  const place = { view: 'exercise', topic: 'command-injection', exercise: 'javascript', step: 'find' } as const;

  afterEach(() => commands.executeCommand('workbench.action.closeAllEditors'));

  it('opens on what there is to learn, and at the place that a link names', async () => {
    const { training: { panel, openLink } } = await wardlight();
    await commands.executeCommand('wardlight.openTraining');
    assert.deepEqual([panel.state.place.view, panel.state.view?.view], ['today', 'today']);
    await openLink(['command-injection', 'javascript']);
    assert.equal(panel.state.view?.view === 'exercise' && panel.state.view.topic, 'command-injection');
    await openLink(['..', 'x']);
    assert.equal(panel.state.place.view, 'exercise', 'a link that names nothing does nothing');
    await openLink(['no-such-topic']);
    assert.equal(panel.state.view?.view, 'nothing');
  });

  it('stays where a person goes while what was asked before is still on its way', async () => {
    const { training: { panel, openLink } } = await wardlight();
    for (let ticks = 0; ticks < 6; ticks++) {
      await panel.open({ view: 'today' });
      const refreshing = panel.refresh();
      for (let tick = 0; tick < ticks; tick++) await Promise.resolve();
      await openLink(['command-injection', 'javascript']);
      await refreshing;
      assert.equal(panel.state.view?.view, 'exercise', `after ${ticks} ticks`);
    }
  });

  it('is offered at a finding, after its fixes', async () => {
    const { training: { panel } } = await wardlight();
    const document = await show('src/agent.js');
    const [diagnostic] = await diagnosticsWhen(document.uri, (all) => all.length === 1);
    const actions = await askForCodeActions(document.uri, diagnostic?.range, CodeActionKind.QuickFix.value);
    const learn = actions.find(({ command }) => command?.command === 'wardlight.learn');
    assert.match(learn?.title ?? '', /^Learn: /);
    await commands.executeCommand('wardlight.learn', ...(learn?.command?.arguments as [LearnReference]));
    const { view } = panel.state;
    assert.ok(view?.view === 'topic' && view.own?.state === 'open' && view.own.code.includes('rejectUnauthorized'));
  });

  it('marks lines in a read-only editor, checks them, and writes down what was solved', async () => {
    const { training: { panel, marks, store } } = await wardlight();
    await panel.open(place);
    await commands.executeCommand('wardlight.checkAnswer');
    const editor = await openCode();
    const { uri } = editor.document;
    assert.equal(uri.scheme, 'wardlight-exercise');
    const lenses = await commands.executeCommand<CodeLens[]>('vscode.executeCodeLensProvider', uri);
    assert.deepEqual(lenses.map(({ command }) => command?.command).sort(), ['wardlight.checkAnswer', 'wardlight.toggleMark']);
    const vulnerable = editor.document.getText().split('\n').findIndex((line) => line.includes('exec(')) + 1;
    editor.selection = new Selection(vulnerable - 1, 0, vulnerable - 1, 0);
    await commands.executeCommand('wardlight.toggleMark');
    assert.deepEqual(marks.of(uri), [vulnerable]);
    await commands.executeCommand('wardlight.checkAnswer');
    const { view } = panel.state;
    assert.ok(view?.view === 'exercise' && view.at.step === 'find' && view.at.answers.length === 1);
    await commands.executeCommand('wardlight.toggleMark');
    assert.deepEqual(marks.of(uri), []);
    await panel.open({ view: 'topic', topic: 'command-injection' });
    const [own] = await store.read();
    assert.ok(own?.own && !own.name.includes('/'), 'progress stays in the storage of the extension');
  });

  it('keeps quiet in the documents of an exercise', async () => {
    const { training: { panel, files } } = await wardlight();
    await panel.open({ ...place, step: 'fix' });
    const answer = await files.openFix({ topic: 'command-injection', exercise: 'javascript' });
    assert.ok(answer);
    // What comes after it has been analysed when this has.
    const document = await show('src/agent.js');
    await diagnosticsWhen(document.uri, (all) => all.length === 1);
    assert.deepEqual(languages.getDiagnostics(answer.uri).filter(({ source }) => source === 'wardlight'), []);
    const actions = await askForCodeActions(answer.uri, answer.lineAt(0).range, CodeActionKind.QuickFix.value);
    assert.deepEqual(actions.filter(({ command }) => command?.command.startsWith('wardlight.')), []);
  });

  it('deletes a copy of own code as soon as neither its tab nor its lesson is open', async () => {
    const { training: { panel, files } } = await wardlight();
    const { uri } = await show('src/agent.js');
    const [diagnostic] = await diagnosticsWhen(uri, (all) => all.length === 1);
    const actions = await askForCodeActions(uri, diagnostic?.range, CodeActionKind.QuickFix.value);
    const [reference] = actions.find(({ command }) => command?.command === 'wardlight.learn')?.command?.arguments as [LearnReference];
    await commands.executeCommand('wardlight.learn', reference);
    const { view } = panel.state;
    assert.ok(view?.view === 'topic' && view.own?.exercise, JSON.stringify(view?.view === 'topic' && view.own));
    const id = { topic: reference.topic, exercise: view.own.exercise.id, own: reference.own! };
    await panel.open({ view: 'exercise', step: 'fix', ...id });
    const copy = await files.openFix(id);
    assert.ok(copy);
    assert.ok(copy.uri.path.includes('/answers/') && copy.getText().includes('rejectUnauthorized'));
    const isThere = (): Promise<boolean> => Promise.resolve(workspace.fs.stat(copy.uri)).then(() => true, () => false);
    assert.deepEqual(languages.getDiagnostics(copy.uri).filter(({ source }) => source === 'wardlight'), []);
    // The extension host hears of tabs after the editor has opened and closed them.
    const tabOfCopy = (): Tab | undefined => window.tabGroups.all.flatMap(({ tabs }) => tabs).find(({ input }) => (input as { uri?: Uri }).uri?.path === copy.uri.path);
    await window.tabGroups.close(await until(tabOfCopy));
    await until(() => (tabOfCopy() ? undefined : true));
    assert.equal(await isThere(), true, 'its lesson is open');
    await panel.open({ view: 'today' });
    await files.copies.lessonIs(undefined);
    assert.equal(await isThere(), false);
  });

  it('shares nothing until a person says so, and then under the name that they chose', async () => {
    const { training: { store } } = await wardlight();
    assert.equal(store.isShared, false);
    const settings = workspace.getConfiguration('wardlight.training');
    await settings.update('share', true, true);
    await settings.update('name', 'Heron!', true);
    assert.equal(store.isShared, false, 'not in a workspace where nobody shares');
    await store.join();
    try {
      assert.deepEqual([store.isShared, store.person], [true, 'heron']);
      await commands.executeCommand('wardlight.openTraining');
      const folder = workspace.workspaceFolders![0]!.uri;
      await store.share(['{"id":"x"}']);
      assert.match(new TextDecoder().decode(await workspace.fs.readFile(Uri.joinPath(folder, '.wardlight/progress/heron.jsonl'))), /\{"id":"x"\}\n/);
    } finally {
      await settings.update('share', undefined, true);
      await settings.update('name', undefined, true);
      await workspace.fs.delete(Uri.joinPath(workspace.workspaceFolders![0]!.uri, '.wardlight'), { recursive: true });
    }
  });

  async function openCode() {
    const { training: { files } } = await wardlight();
    const document = await files.openFind({ topic: place.topic, exercise: place.exercise });
    assert.ok(document);
    return until(() => (window.activeTextEditor?.document === document ? window.activeTextEditor : undefined));
  }
});
