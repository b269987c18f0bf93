import type { DiagnosticRelatedInformation } from 'vscode-languageserver';
import type { FlowStep, LineIndex, Range, ReportedFinding } from '../core';
import type { DocumentParams, FlowItem, FlowReference, FlowStepItem } from '../protocol';
import type { ClientFeatures } from './client-features';
import type { EditedDocument } from './edited-document';
import type { Folder } from './folders';
import type { Judge } from './judge';
import type { Session } from './session';
import { joinUri } from './uris';

/** Steps that go along with a diagnostic. VS Code lists all of them in its hover, above what to do, and has our view for the rest. */
const MOST_RELATED = { ours: 3, others: 12 };

/** The file that a finding is in, and the folder from which paths to other files are counted. */
export interface Home {
  readonly uri: string;
  readonly folder: Folder;
}

export type Step = FlowStep & { readonly range: Range };

/** The ways of data to the findings that a document shows. */
export async function listFlows(session: Session, judge: Judge, { uri }: DocumentParams): Promise<FlowItem[]> {
  const document = session.documents.get(uri);
  if (document === undefined) return [];
  const { shown } = await judge.judge(document);
  return shown.filter(({ flow }) => flow !== undefined).map((finding) => toFlowItem(session, document, finding));
}

/** One of them, or undefined when it is gone. */
export async function findFlow(session: Session, judge: Judge, { uri, fingerprint }: FlowReference): Promise<FlowItem | undefined> {
  return (await listFlows(session, judge, { uri })).find((one) => one.fingerprint === fingerprint);
}

/** The steps as what an editor shows beside a diagnostic; of a long way, both ends. */
export function relatedSteps({ options }: ClientFeatures, home: Home, finding: ReportedFinding): DiagnosticRelatedInformation[] {
  const most = options.clientCommands === true ? MOST_RELATED.ours : MOST_RELATED.others;
  const related = stepsOf(home, finding).map((step, at) => ({ message: `${at + 1}. ${step.message}`, location: { uri: uriOfStep(home, step), range: step.range } }));
  if (related.length <= most) return related;
  const tail = Math.floor((most - 1) / 2);
  const head = most - 1 - tail;
  const omitted = related.slice(head, -tail);
  const numbers = omitted.length === 1 ? `${head + 1}. is` : `${head + 1}. to ${head + omitted.length}. are`;
  const gap = { ...omitted[0]!, message: `${numbers} left out here; “Follow the data” shows every step.` };
  return [...related.slice(0, head), gap, ...related.slice(-tail)];
}

/** The steps that an editor can show; outside of all folders there are no other files. */
export function stepsOf({ folder }: Home, { flow = [] }: ReportedFinding): Step[] {
  return flow.filter((step): step is Step => step.range !== undefined && (step.path === undefined || folder.uri !== undefined));
}

export function uriOfStep({ uri, folder }: Home, { path }: Step): string {
  return path === undefined || folder.uri === undefined ? uri : joinUri(folder.uri, path);
}

export function toStepItem({ documents }: Session, home: Home, step: Step): FlowStepItem {
  const { kind, message, path, range, snippet = '' } = step;
  const uri = uriOfStep(home, step);
  const lines = documents.get(uri)?.document.lines;
  const highlight = lines && highlightIn(lines, range, snippet);
  return { uri, range, kind, message, text: snippet.trim(), ...(highlight && { highlight }), ...(path !== undefined && { path }) };
}

function toFlowItem(session: Session, document: EditedDocument, finding: ReportedFinding): FlowItem {
  const { fingerprint, ruleId, message, range } = finding;
  return { uri: document.uri, fingerprint, ruleId, message, range, steps: stepsOf(document, finding).map((step) => toStepItem(session, document, step)) };
}

function highlightIn(lines: LineIndex, { start, end }: Range, snippet: string): FlowStepItem['highlight'] {
  if (snippet !== lines.lineText(start.line)) return undefined;
  const indent = snippet.length - snippet.trimStart().length;
  const length = snippet.trim().length;
  const last = end.line === start.line ? end.character - indent : length;
  const [from, to] = [Math.max(0, start.character - indent), Math.min(length, last)];
  return from < to ? [from, to] : undefined;
}
