import { ignoreCommentEdit, withPrecision, type ReportedFinding, type RuleSource } from '../core';
import {
  ClientMethods,
  type DocumentParams, type FixReference, type FixResult, type HeldBackItem,
  type IgnoreParams, type IgnoreResult, type RulesParams, type RunbookParams, type RunbookResult,
} from '../protocol';
import { afterwardsOf, type Actions } from './actions';
import type { Diagnostics } from './diagnostics';
import type { Folder } from './folders';
import { otherFiles, toWorkspaceEdit } from './fix-edits';
import { listFlows } from './flow';
import type { Judge } from './judge';
import { listRules } from './rule-items';
import { readRunbook } from './runbooks';
import { runSafe } from './run-safe';
import type { Session } from './session';
import { toRange } from './to-diagnostic';

/** Wires the requests that only our own client makes. */
export function answerRequests(session: Session, judge: Judge, actions: Actions, diagnostics: Diagnostics): void {
  const { connection, log } = session;
  connection.onRequest(ClientMethods.heldBack, (params: DocumentParams) =>
    runSafe(log, 'held-back findings', [], () => listHeldBack(session, judge, params)));
  connection.onRequest(ClientMethods.reveal, (params: DocumentParams) =>
    runSafe(log, 'reveal', null, () => reveal(session, judge, diagnostics, params)));
  connection.onRequest(ClientMethods.ignore, (params: IgnoreParams) =>
    runSafe(log, 'ignore', null, () => ignore(session, judge, params)));
  connection.onRequest(ClientMethods.fix, (params: FixReference) =>
    runSafe(log, 'fix', null, () => fix(session, judge, actions, params)));
  connection.onRequest(ClientMethods.runbook, (params: RunbookParams) =>
    runSafe(log, 'runbook', null, () => runbook(session, params)));
  connection.onRequest(ClientMethods.rules, (params: RulesParams) =>
    runSafe(log, 'rules', [], () => listRules(session, params)));
  connection.onRequest(ClientMethods.flows, (params: DocumentParams) =>
    runSafe(log, 'data flows', [], () => listFlows(session, judge, params)));
}

async function listHeldBack(session: Session, judge: Judge, { uri }: DocumentParams): Promise<HeldBackItem[]> {
  const document = session.documents.get(uri);
  if (document === undefined) return [];
  const { heldBack, judgement } = await judge.judge(document);
  return [
    ...heldBack.map((finding) => ({ ...pick(finding), uri, by: 'pace' as const })),
    ...judgement.hiddenFindings.map(({ finding, by, reason }) => ({ ...pick(finding), uri, by, ...(reason !== undefined && { reason }) })),
  ];
}

function pick({ range, ruleId, message, tier }: ReportedFinding): Omit<HeldBackItem, 'uri' | 'by'> {
  return { range, ruleId, message, tier };
}

async function reveal(session: Session, judge: Judge, diagnostics: Diagnostics, { uri }: DocumentParams): Promise<null> {
  const document = session.documents.get(uri);
  if (document === undefined) return null;
  await judge.revealAll(document);
  diagnostics.viewChanged([document]);
  return null;
}

async function ignore(session: Session, judge: Judge, { uri, fingerprint, reason }: IgnoreParams): Promise<IgnoreResult> {
  const document = session.documents.get(uri);
  if (document === undefined) return null;
  const { judgement, version } = await judge.judge(document);
  const finding = judgement.findings.find((one) => one.fingerprint === fingerprint);
  const edits = finding && ignoreCommentEdit(document.document, finding, reason);
  const { lines } = document.document;
  return edits === undefined ? null : { uri, version, edits: edits.map(({ span, text }) => ({ range: toRange(lines, span), text })) };
}

async function fix(session: Session, judge: Judge, actions: Actions, reference: FixReference): Promise<FixResult> {
  const document = session.documents.get(reference.uri);
  const found = document && (await actions.find(document, reference));
  const edit = found && toWorkspaceEdit(session, document, found);
  if (found === undefined || edit === undefined) return null;
  const { judgement } = await judge.judge(document!);
  const finding = judgement.findings.find((one) => one.fingerprint === reference.fingerprint);
  const afterwards = finding && found.afterwards !== undefined ? { afterwards: afterwardsOf(finding, found.afterwards) } : {};
  return { edit, files: otherFiles(found), ...afterwards };
}

/** Those that it uses, and the packaged ones that its team did not choose. */
async function rulesOf(folder: Folder): Promise<readonly RuleSource[]> {
  const { rules } = await folder.engine();
  return [...rules, ...(folder.ruleSet?.packaged ?? [])];
}

async function runbook(session: Session, { ruleId }: RunbookParams): Promise<RunbookResult> {
  for (const folder of session.folders.everywhere()) {
    const rules = await rulesOf(folder);
    const markdown = await readRunbook(session.runtime, rules, ruleId);
    if (markdown !== undefined) return { markdown: withPrecision(markdown, rules.find(({ id }) => id === ruleId)) };
  }
  return null;
}
