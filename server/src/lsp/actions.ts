import {
  CodeActionKind, CodeActionTriggerKind,
  type CancellationToken, type CodeAction, type CodeActionParams, type Command, type Diagnostic, type Range,
} from 'vscode-languageserver';
import { ignoreCommentEdit, overlaps, plainLine, type Fix, type ReportedFinding, type Span } from '../core';
import { ClientCommands, ServerCommands, type AfterwardsArguments, type FixReference, type FlowReference } from '../protocol';
import { stopIfCancelled, waitForRest, yieldToMessages } from './delay';
import type { EditedDocument } from './edited-document';
import { findFixAll } from './fix-all';
import { toClientEdits, toWorkspaceEdit } from './fix-edits';
import type { Fixes } from './fixes';
import { stepsOf } from './flow';
import type { Judge, Verdict } from './judge';
import type { Runtime } from './runtime';
import type { Session } from './session';
import type { DiagnosticData } from './to-diagnostic';
import type { Training } from './training/training';

export const FIX_ALL_KIND = `${CodeActionKind.SourceFixAll}.wardlight`;
const PLACEHOLDER_REASON = 'say why this is safe';

/** What `codeAction/resolve` gets back: which edit was meant, never the edit itself. */
type ActionData = { readonly kind: 'fixAll'; readonly uri: string } | ({ readonly kind: 'fix' } & FixReference);

/** Answers Ctrl+. : proved fixes, the way of the data, the lesson, the runbook, and ignoring with a reason. */
export class Actions {
  constructor(private readonly session: Session, private readonly judge: Judge, private readonly fixes: Fixes, private readonly training: Training) {}

  /** VS Code asks by itself wherever the cursor rests, so that it can show the lightbulb; proofs wait until it does rest. */
  async list({ textDocument, range, context }: CodeActionParams, token: CancellationToken): Promise<CodeAction[]> {
    const document = this.session.documents.get(textDocument.uri);
    if (document === undefined || !this.session.features.literalActions) return [];
    if (context.triggerKind === CodeActionTriggerKind.Automatic) await waitForRest(this.session.runtime);
    stopIfCancelled(token);
    const verdict = await this.judge.judgeResting(document);
    const actions: CodeAction[] = [];
    if (isWanted(CodeActionKind.QuickFix, context.only)) {
      for (const finding of findingsAt(document, verdict, range)) {
        actions.push(...(await this.ofFinding(document, finding, verdict, context.diagnostics)));
        await letCancel(this.session.runtime, token);
      }
    }
    if (context.only !== undefined && isWanted(FIX_ALL_KIND, context.only)) actions.push(...(await this.fixAll(document, token)));
    return actions;
  }

  async resolve(action: CodeAction, token: CancellationToken): Promise<CodeAction> {
    const data = action.data as ActionData | undefined;
    const document = data && this.session.documents.get(data.uri);
    if (document === undefined) return action;
    if (data!.kind === 'fixAll') return { ...action, ...(await this.fixAllEdit(document, token)) };
    const fix = await this.find(document, data as FixReference);
    const edit = fix && toWorkspaceEdit(this.session, document, fix);
    return edit === undefined ? action : { ...action, edit };
  }

  /** The fix that a reference means, looked up in the document's current text. */
  async find(document: EditedDocument, { fingerprint, title }: FixReference): Promise<Fix | undefined> {
    const verdict = await this.judge.judge(document);
    for (const finding of verdict.judgement.findings.filter((one) => one.fingerprint === fingerprint)) {
      const fix = (await this.fixes.of(document, finding, verdict.judgement)).find((one) => one.title === title);
      if (fix !== undefined) return fix;
    }
    return undefined;
  }

  private async ofFinding(document: EditedDocument, finding: ReportedFinding, { judgement }: Verdict, context: Diagnostic[]): Promise<CodeAction[]> {
    const diagnostics = context.filter((one) => isOf(one, finding));
    const fixes = await this.fixes.of(document, finding, judgement);
    const actions = fixes.map((fix) => this.offer(document, finding, fix));
    const rest = [this.follow(document, finding), await this.learn(document, finding), this.runbook(finding), this.ignore(document, finding)];
    return [...actions, ...rest].filter((one) => one !== undefined).map((one) => ({ ...one, diagnostics }));
  }

  private offer(document: EditedDocument, finding: ReportedFinding, fix: Fix): CodeAction | undefined {
    const edit = toWorkspaceEdit(this.session, document, fix);
    if (edit === undefined) return undefined;
    const reference: FixReference = { uri: document.uri, fingerprint: finding.fingerprint, title: fix.title };
    const action: CodeAction = { title: fix.title, kind: CodeActionKind.QuickFix, isPreferred: fix.preferred };
    // Our own client asks before it changes other files, and has the edit and what is left to do from one request.
    if (fix.fileEdits.length > 0 && this.session.features.options.clientCommands === true) {
      return { ...action, command: { title: fix.title, command: ClientCommands.applyFix, arguments: [reference] } };
    }
    const command = this.afterwards(finding, fix);
    const data: ActionData = { kind: 'fix', ...reference };
    const later = this.session.features.resolveEdit ? { data } : { edit };
    return { ...action, ...later, ...(command && { command }) };
  }

  private afterwards(finding: ReportedFinding, fix: Fix): Command | undefined {
    if (fix.afterwards === undefined) return undefined;
    const ours = this.session.features.options.clientCommands === true;
    return {
      title: 'What is left to do',
      command: ours ? ClientCommands.showAfterwards : ServerCommands.showAfterwards,
      arguments: [afterwardsOf(finding, fix.afterwards)],
    };
  }

  private follow(document: EditedDocument, finding: ReportedFinding): CodeAction | undefined {
    const { options, showDocument } = this.session.features;
    const [source] = stepsOf(document, finding);
    if (source === undefined || (options.clientCommands !== true && !showDocument)) return undefined;
    const command = options.clientCommands === true ? ClientCommands.followData : ServerCommands.followData;
    const reference: FlowReference = { uri: document.uri, fingerprint: finding.fingerprint };
    const title = `Follow the data from line ${source.range.start.line + 1}${source.path === undefined ? '' : ` of ${plainLine(source.path)}`}`;
    return { title, kind: CodeActionKind.QuickFix, command: { title, command, arguments: [reference] } };
  }

  private async learn(document: EditedDocument, finding: ReportedFinding): Promise<CodeAction | undefined> {
    const lesson = await this.training.lessonOf(document, finding);
    if (lesson === undefined) return undefined;
    const title = `Learn: ${plainLine(lesson.title)}`;
    return { title, kind: CodeActionKind.QuickFix, command: { title, command: ClientCommands.learn, arguments: [lesson.reference] } };
  }

  private runbook({ ruleId }: ReportedFinding): CodeAction | undefined {
    const { options, showDocument } = this.session.features;
    if (options.clientCommands !== true && !showDocument) return undefined;
    const command = options.clientCommands === true ? ClientCommands.openRunbook : ServerCommands.openRunbook;
    return { title: `Open runbook: ${ruleId}`, kind: CodeActionKind.QuickFix, command: { title: 'Open runbook', command, arguments: [ruleId] } };
  }

  private ignore(document: EditedDocument, finding: ReportedFinding): CodeAction | undefined {
    const action = { title: `Ignore ${finding.ruleId} here with a reason…`, kind: CodeActionKind.QuickFix };
    if (this.session.features.options.clientCommands === true) {
      const argument = { uri: document.uri, fingerprint: finding.fingerprint, ruleId: finding.ruleId };
      return { ...action, command: { title: action.title, command: ClientCommands.ignoreWithReason, arguments: [argument] } };
    }
    const edits = ignoreCommentEdit(document.document, finding, PLACEHOLDER_REASON);
    const changes = edits && { [document.uri]: toClientEdits(document.document.lines, edits) };
    return changes && { ...action, edit: { changes } };
  }

  private async fixAll(document: EditedDocument, token: CancellationToken): Promise<CodeAction[]> {
    const action: CodeAction = { title: 'Apply all safe Wardlight fixes', kind: FIX_ALL_KIND };
    const data: ActionData = { kind: 'fixAll', uri: document.uri };
    if (this.session.features.resolveEdit) return [{ ...action, data }];
    const edit = await this.fixAllEdit(document, token);
    return edit.edit === undefined ? [] : [{ ...action, ...edit }];
  }

  private async fixAllEdit(document: EditedDocument, token: CancellationToken): Promise<Pick<CodeAction, 'edit'>> {
    const verdict = await this.judge.judge(document);
    const edits = await findFixAll(await document.folder.engine(), this.fixes, document, verdict, () => letCancel(this.session.runtime, token));
    if (edits.length === 0) return {};
    const fix = { title: '', edits, fileEdits: [], preferred: true };
    const edit = toWorkspaceEdit(this.session, document, fix);
    return edit === undefined ? {} : { edit };
  }
}

export function afterwardsOf({ ruleId, credential }: ReportedFinding, text: string): AfterwardsArguments {
  return { text, ruleId, ...(credential?.revokeUrl === undefined ? {} : { url: credential.revokeUrl }) };
}

async function letCancel(runtime: Runtime, token: CancellationToken): Promise<void> {
  await yieldToMessages(runtime);
  stopIfCancelled(token);
}

function findingsAt(document: EditedDocument, { shown }: Verdict, range: Range): ReportedFinding[] {
  const { lines } = document.document;
  const asked = { start: lines.offsetAt(range.start), end: lines.offsetAt(range.end) };
  return shown.filter(({ span }) => touches(span, asked));
}

/** A cursor at either end of a finding is at the finding. */
function touches(span: Span, asked: Span): boolean {
  return overlaps(span, asked) || (asked.start <= span.end && span.start <= asked.end && asked.start === asked.end);
}

function isOf(diagnostic: Diagnostic, { fingerprint, range, ruleId }: ReportedFinding): boolean {
  const data = diagnostic.data as DiagnosticData | undefined;
  const sameStart = diagnostic.range.start.line === range.start.line && diagnostic.range.start.character === range.start.character;
  return diagnostic.code === ruleId && (data === undefined || data.fingerprint === fingerprint) && sameStart;
}

/** A client asks for kinds by prefix: `source` includes `source.fixAll.wardlight`. */
function isWanted(kind: string, only: readonly string[] | undefined): boolean {
  return only === undefined || only.some((one) => kind === one || kind.startsWith(`${one}.`));
}
