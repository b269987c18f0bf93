import { commands, Disposable, l10n, Position, Uri, window, type QuickPickItem } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { ClientCommands, ClientMethods, type FlowItem, type FlowReference, type FlowStepReference } from '../../../server/src/protocol';
import { openStep, type FlowView } from './flow-view';
import { toRange } from './highlights';

/** Where the keyboard was when a step was asked for; key bindings say it, since no extension can ask. */
type From = 'view' | undefined;

/** The commands that follow the data of a finding step by step. */
export function registerFlow(client: BaseLanguageClient, view: FlowView): Disposable {
  return Disposable.from(
    commands.registerCommand(ClientCommands.followData, (reference?: FlowReference) => follow(client, view, reference)),
    commands.registerCommand(ClientCommands.showStep, (reference: FlowStepReference) => showStep(client, view, reference)),
    commands.registerCommand('wardlight.nextStep', (from: From) => view.move(1, from !== 'view')),
    commands.registerCommand('wardlight.previousStep', (from: From) => view.move(-1, from !== 'view')),
    commands.registerCommand('wardlight.endFlow', (from: From) => end(view, from)),
  );
}

/** The view goes away, and with it the focus that it had. */
async function end(view: FlowView, from: From): Promise<void> {
  await view.end();
  if (from === 'view') await commands.executeCommand('workbench.action.focusActiveEditorGroup');
}

async function follow(client: BaseLanguageClient, view: FlowView, reference: FlowReference | undefined): Promise<void> {
  const uri = reference?.uri ?? window.activeTextEditor?.document.uri.toString();
  if (uri === undefined) return;
  const flows = await ask(client, uri);
  const flow = reference === undefined ? await choose(flows) : flows.find(({ fingerprint }) => fingerprint === reference.fingerprint);
  if (flow !== undefined) return view.follow(flow);
  if (reference !== undefined || flows.length === 0) void window.showInformationMessage(l10n.t('There is no data to follow here.'));
}

/** A step of the path that is shown, or of one that a hover speaks about. */
async function showStep(client: BaseLanguageClient, view: FlowView, { uri, fingerprint, step: at }: FlowStepReference): Promise<void> {
  const { flow } = view.state;
  if (flow?.uri === uri && flow.fingerprint === fingerprint) return view.goTo(at, true);
  const step = (await ask(client, uri)).find((one) => one.fingerprint === fingerprint)?.steps[at];
  if (step !== undefined) await openStep(step, true);
}

/** URIs of other files are spelled as the editor spells them, so that they can be compared. */
async function ask(client: BaseLanguageClient, uri: string): Promise<readonly FlowItem[]> {
  const flows = client.isRunning() ? await client.sendRequest<FlowItem[]>(ClientMethods.flows, { uri }) : [];
  return flows.map((flow) => ({ ...flow, steps: flow.steps.map((step) => ({ ...step, uri: Uri.parse(step.uri).toString() })) }));
}

/** The path of the finding at the cursor, else the only one of the file, else the one that the person picks. */
async function choose(flows: readonly FlowItem[]): Promise<FlowItem | undefined> {
  const cursor = window.activeTextEditor?.selection.active ?? new Position(0, 0);
  const here = flows.filter(({ range }) => toRange(range).contains(cursor));
  const candidates = here.length > 0 ? here : flows;
  return candidates.length < 2 ? candidates[0] : (await window.showQuickPick(candidates.map(toChoice), { title: l10n.t('Follow the data to…') }))?.flow;
}

function toChoice(flow: FlowItem): QuickPickItem & { readonly flow: FlowItem } {
  return { label: l10n.t('Line {0}: {1}', flow.range.start.line + 1, flow.ruleId), detail: flow.message, flow };
}
