import assert from 'node:assert/strict';
import { CodeActionKind, commands, type DiagnosticRelatedInformation, Position, Selection, type TextDocument, Uri, window } from 'vscode';
import type { FlowReference, FlowStepItem } from '../../../server/src/protocol';
import { askForCodeActions } from '../../support/code-actions';
import { FLOW_RULE_ID, ORDERS_STEPS } from '../../support/flow-sample';
import { diagnosticsWhen, replaceAll, show, until, wardlight } from './editor';

const LINES = ORDERS_STEPS.map((step) => Number(step.split(' ')[1]) - 1);

describe('following data in VS Code', () => {
  let document: TextDocument;
  const cursorLine = (): number | undefined => window.activeTextEditor?.selection.active.line;

  beforeEach(async () => {
    document = await show('src/orders.js');
    await diagnosticsWhen(document.uri, (all) => all.length === 1);
  });
  afterEach(async () => {
    await commands.executeCommand('wardlight.endFlow');
    await commands.executeCommand('workbench.action.closeAllEditors');
  });

  it('has the source and the sink beside the diagnostic', async () => {
    const [diagnostic] = await diagnosticsWhen(document.uri, (all) => all.length === 1);
    const related: readonly DiagnosticRelatedInformation[] = diagnostic?.relatedInformation ?? [];
    assert.deepEqual(related.map(({ location }) => location.range.start.line), [13, 14, 9]);
    assert.ok(related.every(({ location }) => location.uri.toString() === document.uri.toString()));
  });

  it('is a code action of the finding, and steps through its path and round again', async () => {
    const { flow } = await wardlight();
    const [diagnostic] = await diagnosticsWhen(document.uri, (all) => all.length === 1);
    const actions = await askForCodeActions(document.uri, diagnostic?.range, CodeActionKind.QuickFix.value);
    const follow = actions.find(({ command }) => command?.command === 'wardlight.followData');
    assert.equal(follow?.title, 'Follow the data from line 14');
    await commands.executeCommand('wardlight.followData', ...(follow.command?.arguments as [FlowReference]));
    assert.equal(flow.state.flow?.ruleId, FLOW_RULE_ID);
    const seen = [cursorLine()];
    for (let step = 1; step < LINES.length; step++) {
      await commands.executeCommand('wardlight.nextStep');
      seen.push(cursorLine());
    }
    assert.deepEqual(seen, LINES);
    assert.equal(flow.state.message, 'Step 9 of 9 to: The query is built from what the request holds.');
    await commands.executeCommand('wardlight.nextStep');
    assert.deepEqual([flow.state.step, cursorLine()], [0, LINES[0]]);
    await commands.executeCommand('wardlight.previousStep');
    assert.deepEqual([flow.state.step, cursorLine()], [8, LINES[8]]);
  });

  it('follows the only path of a file wherever the cursor is, and says when there is none', async () => {
    const { flow } = await wardlight();
    window.activeTextEditor!.selection = new Selection(new Position(0, 0), new Position(0, 0));
    await commands.executeCommand('wardlight.followData');
    assert.equal(flow.state.flow?.steps.length, LINES.length);
    await commands.executeCommand('wardlight.endFlow');
    assert.equal(flow.state.flow, undefined);
    await commands.executeCommand('wardlight.followData', { uri: document.uri.toString(), fingerprint: 'gone' });
    assert.equal(flow.state.flow, undefined);
  });

  it('opens a step that a hover links to, without a path that is followed', async () => {
    const { flow } = await wardlight();
    await commands.executeCommand('wardlight.followData');
    const { fingerprint = '' } = flow.state.flow ?? {};
    await commands.executeCommand('wardlight.endFlow');
    await commands.executeCommand('workbench.action.closeAllEditors');
    await show('src/agent.js');
    await show('src/orders.js');
    await commands.executeCommand('wardlight.showStep', { uri: document.uri.toString(), fingerprint, step: 3 });
    assert.equal(cursorLine(), LINES[3]);
    assert.equal(flow.state.flow, undefined);
    await commands.executeCommand('wardlight.showStep', { uri: Uri.joinPath(document.uri, '../agent.js').toString(), fingerprint, step: 3 });
    assert.equal(window.activeTextEditor?.document.uri.toString(), document.uri.toString(), 'a link opens nothing but a step of a path');
  });

  it('goes into another file and back, says which it is, and survives one that is gone', async () => {
    const { flow } = await wardlight();
    const fileOf = (path: string): string => Uri.joinPath(document.uri, '..', path).toString();
    const step = (path: string, line: number): FlowStepItem => ({
      uri: fileOf(path), range: { start: { line, character: 0 }, end: { line, character: 3 } }, kind: 'argument', message: 'It is given on.', text: '',
      ...(path !== 'orders.js' && { path: `src/${path}` }),
    });
    const steps = [step('orders.js', 13), step('agent.js', 0), step('gone.js', 2)];
    await flow.follow({ uri: document.uri.toString(), fingerprint: 'made-up', ruleId: FLOW_RULE_ID, message: 'It is used.', range: steps[0]!.range, steps });
    const at = (): unknown[] => [window.activeTextEditor?.document.uri.toString(), cursorLine(), flow.state.message];
    await commands.executeCommand('wardlight.nextStep');
    assert.deepEqual(at(), [fileOf('agent.js'), 0, 'Step 2 of 3, in src/agent.js, to: It is used.']);
    await commands.executeCommand('wardlight.nextStep');
    assert.deepEqual(at(), [fileOf('agent.js'), 0, 'Step 3 of 3, in src/gone.js, to: It is used.']);
    await commands.executeCommand('wardlight.nextStep');
    assert.deepEqual(at(), [fileOf('orders.js'), 13, 'Step 1 of 3 to: It is used.']);
  });

  it('ends when the text changes, for a step of another text is none', async () => {
    const { flow } = await wardlight();
    await commands.executeCommand('wardlight.followData');
    assert.ok(flow.state.flow);
    await replaceAll(document, `\n${document.getText()}`);
    await until(() => (flow.state.flow === undefined ? true : undefined));
    await commands.executeCommand('wardlight.followData');
    assert.equal(flow.state.flow?.steps[0]?.range.start.line, 14);
    await commands.executeCommand('workbench.action.files.revert');
  });
});
