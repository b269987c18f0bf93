import { plainLine } from '../core';
import type { FlowItem, FlowReference } from '../protocol';
import { findFlow } from './flow';
import type { Judge } from './judge';
import type { Session } from './session';

const NEXT = 'Next step';
const PREVIOUS = 'Previous step';

/** Follows the data in an editor without a view of ours: shows a step, and asks where to go from there. */
export async function walkFlow(session: Session, judge: Judge, reference: FlowReference): Promise<void> {
  let at: number | undefined = 0;
  // The text may change between two steps: each is looked up in what it is then.
  while (at !== undefined) at = await showStep(session, await findFlow(session, judge, reference), at);
}

/** @returns the step to go to, or undefined when that is enough */
async function showStep({ connection, features }: Session, flow: FlowItem | undefined, at: number): Promise<number | undefined> {
  const step = flow?.steps[at];
  if (flow === undefined || step === undefined || !features.showDocument) return undefined;
  await connection.window.showDocument({ uri: step.uri, selection: step.range, takeFocus: true });
  const where = step.path === undefined ? '' : `, in ${plainLine(step.path)}`;
  const choices = [...(at + 1 < flow.steps.length ? [NEXT] : []), ...(at > 0 ? [PREVIOUS] : [])].map((title) => ({ title }));
  const chosen = await connection.window.showInformationMessage(`Step ${at + 1} of ${flow.steps.length}${where}: ${step.message}`, ...choices);
  if (chosen?.title === NEXT) return at + 1;
  return chosen?.title === PREVIOUS ? at - 1 : undefined;
}
