import type { DiagnosticRelatedInformation } from 'vscode-languageserver';
import type { FlowStep, LineIndex, Range, ReportedFinding } from '../core';
import type { DocumentParams, FlowItem, FlowReference, FlowStepItem } from '../protocol';
import type { ClientFeatures } from './client-features';
import type { EditedDocument } from './edited-document';
import type { Judge } from './judge';
import type { Session } from './session';

/** Steps that go along with a diagnostic. VS Code lists all of them in its hover, above what to do, and has our view for the rest. */
const MOST_RELATED = { ours: 3, others: 12 };

type Step = FlowStep & { readonly range: Range };

/** The ways of data to the findings that a document shows. */
export async function listFlows(session: Session, judge: Judge, { uri }: DocumentParams): Promise<FlowItem[]> {
  const document = session.documents.get(uri);
  if (document === undefined) return [];
  const { shown } = await judge.judge(document);
  return shown.filter(({ flow }) => flow !== undefined).map((finding) => toFlowItem(document, finding));
}

/** One of them, or undefined when it is gone. */
export async function findFlow(session: Session, judge: Judge, { uri, fingerprint }: FlowReference): Promise<FlowItem | undefined> {
  return (await listFlows(session, judge, { uri })).find((one) => one.fingerprint === fingerprint);
}

/** The steps as what an editor shows beside a diagnostic; of a long way, both ends. */
export function relatedSteps({ options }: ClientFeatures, uri: string, finding: ReportedFinding): DiagnosticRelatedInformation[] {
  const most = options.clientCommands === true ? MOST_RELATED.ours : MOST_RELATED.others;
  const steps = stepsOf(finding);
  const related = steps.map(({ message, range }, at) => ({ message: `${at + 1}. ${message}`, location: { uri, range } }));
  if (related.length <= most) return related;
  const tail = Math.floor((most - 1) / 2);
  const head = most - 1 - tail;
  const omitted = related.slice(head, -tail);
  const numbers = omitted.length === 1 ? `${head + 1}. is` : `${head + 1}. to ${head + omitted.length}. are`;
  const gap = { ...omitted[0]!, message: `${numbers} left out here; “Follow the data” shows every step.` };
  return [...related.slice(0, head), gap, ...related.slice(-tail)];
}

export function stepsOf({ flow = [] }: ReportedFinding): Step[] {
  return flow.filter((step): step is Step => step.range !== undefined);
}

export function toStepItem(document: EditedDocument, { kind, message, range, snippet = '' }: Step): FlowStepItem {
  const highlight = highlightIn(document.document.lines, range, snippet);
  return { uri: document.uri, range, kind, message, text: snippet.trim(), ...(highlight && { highlight }) };
}

function toFlowItem(document: EditedDocument, finding: ReportedFinding): FlowItem {
  const { fingerprint, ruleId, message, range } = finding;
  return { uri: document.uri, fingerprint, ruleId, message, range, steps: stepsOf(finding).map((step) => toStepItem(document, step)) };
}

function highlightIn(lines: LineIndex, { start, end }: Range, snippet: string): FlowStepItem['highlight'] {
  if (snippet !== lines.lineText(start.line)) return undefined;
  const indent = snippet.length - snippet.trimStart().length;
  const length = snippet.trim().length;
  const last = end.line === start.line ? end.character - indent : length;
  const [from, to] = [Math.max(0, start.character - indent), Math.min(length, last)];
  return from < to ? [from, to] : undefined;
}
