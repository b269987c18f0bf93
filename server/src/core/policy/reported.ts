import { addTo } from '../add-to';
import type { SourceDocument } from '../document';
import type { Finding, FlowStep, Place, Range, ReportedFinding, Severity } from '../finding';
import { fingerprintCode, fingerprintCredential } from '../fingerprint';
import { contains } from '../span';
import type { Redaction } from './redaction';
import { tierOf } from './tier';

export interface ReportingContext {
  readonly document: SourceDocument;
  readonly place: Place;
  readonly redaction: Redaction;
  /** A severity that the team set for a rule. */
  severityOf(ruleId: string): Severity | undefined;
}

/** Gives the findings of one document, in their order, all that faces need to show them. */
export function reportFindings(findings: readonly Finding[], context: ReportingContext): readonly ReportedFinding[] {
  const copies = new Map<string, number>();
  const othersOf = sameValues(findings, context.document);
  return findings.map((finding) => {
    const key = copyKey(context, finding);
    const occurrence = copies.get(key) ?? 0;
    copies.set(key, occurrence + 1);
    return reportFinding({ ...finding, ...relatedWith(finding, othersOf(finding)) }, occurrence, context);
  });
}

/** What a finding says of another place in its file where the same value stands. */
export const SAME_VALUE = 'The same value stands here.';
/** A person who sees ten of them knows enough. */
const MOST_OTHERS = 10;

/** Says of a finding which others of its file are about the same value. */
function sameValues(findings: readonly Finding[], document: SourceDocument): (finding: Finding) => readonly Finding[] {
  const byValue = new Map<string, Finding[]>();
  for (const finding of findings) {
    if (finding.credential) addTo(byValue, valueOf(document, finding), finding);
  }
  return (finding) => {
    const all = finding.credential ? (byValue.get(valueOf(document, finding)) ?? []) : [];
    return all.length < 2 ? [] : all.slice(0, MOST_OTHERS + 1).filter((other) => other !== finding).slice(0, MOST_OTHERS);
  };
}

function relatedWith({ related = [] }: Finding, others: readonly Finding[]): Pick<Finding, 'related'> {
  if (others.length === 0) return {};
  return { related: [...related, ...others.map(({ span }) => ({ span, message: SAME_VALUE }))] };
}

/** Two findings with one key differ only by their occurrence. */
function copyKey(context: ReportingContext, finding: Finding): string {
  const { credential, ruleId } = finding;
  const body = credential ? [credential.keyName ?? '', valueOf(context.document, finding)] : [firstLine(context, finding)];
  return [ruleId, ...body].join('\0');
}

function reportFinding(finding: Finding, occurrence: number, context: ReportingContext): ReportedFinding {
  const { document, place, redaction } = context;
  const severity = context.severityOf(finding.ruleId) ?? finding.severity;
  let fingerprint: string | undefined;
  let snippet: string | undefined;
  return {
    ...finding,
    severity,
    message: redaction.text(finding.message),
    ...relatedOf(finding, context),
    ...flowOf(finding, context),
    ...credentialOf(finding, context),
    place,
    tier: tierOf({ severity, confidence: finding.confidence }, place),
    range: rangeOf(document, finding.span),
    // An editor has the text itself.
    get snippet() {
      return (snippet ??= redaction.snippet(finding.span));
    },
    // A credential's fingerprint takes milliseconds, and most readers never ask for it.
    get fingerprint() {
      return (fingerprint ??= fingerprintOf(context, finding, occurrence));
    },
  };
}

function relatedOf({ related }: Finding, { document, redaction }: ReportingContext): Pick<Finding, 'related'> {
  if (!related) return {};
  return { related: related.map(({ span, message }) => ({ span, message: redaction.text(message), range: rangeOf(document, span) })) };
}

function flowOf({ flow }: Finding, context: ReportingContext): Pick<Finding, 'flow'> {
  return flow ? { flow: tellingSteps(flow, context.document).map((step) => reportStep(step, context)) } : {};
}

/** In `const a = f(b)`, that `a` keeps what the call gives back is no step of its own: a person follows lines. */
function tellingSteps(flow: readonly FlowStep[], document: SourceDocument): FlowStep[] {
  const telling: FlowStep[] = [];
  for (const step of flow) {
    const before = telling.at(-1);
    const isSame = step.kind === 'assign' && before && contains(step.span, before.span) && areOnOneLine(step, before, document);
    if (!isSame) telling.push(step);
  }
  return telling;
}

function areOnOneLine(a: FlowStep, b: FlowStep, { lines }: SourceDocument): boolean {
  if (a.path !== b.path) return false;
  if (a.path !== undefined) return a.range !== undefined && a.range.start.line === b.range?.start.line;
  return lines.lineAt(a.span.start) === lines.lineAt(b.span.start);
}

function reportStep(step: FlowStep, context: ReportingContext): FlowStep {
  return step.path === undefined ? stepHere(step, context) : stepElsewhere(step, context);
}

/** Its text is not at hand: what is known of it comes with the step, its snippet redacted already. */
function stepElsewhere({ message, snippet, ...step }: FlowStep, { redaction }: ReportingContext): FlowStep {
  return { ...step, message: redaction.text(message), ...(snippet !== undefined && { snippet: redaction.text(snippet) }) };
}

function stepHere({ kind, span, message }: FlowStep, { document, redaction }: ReportingContext): FlowStep {
  let snippet: string | undefined;
  return {
    kind, span,
    message: redaction.text(message),
    range: rangeOf(document, span),
    get snippet() {
      return (snippet ??= redaction.snippet(span));
    },
  };
}

/** One credential may be the name that another one is kept under. */
function credentialOf({ credential }: Finding, { redaction }: ReportingContext): Pick<Finding, 'credential'> {
  if (credential?.keyName === undefined) return {};
  return { credential: { ...credential, keyName: redaction.name(credential.keyName) } };
}

export function rangeOf(document: SourceDocument, span: Finding['span']): Range {
  return { start: document.lines.positionAt(span.start), end: document.lines.positionAt(span.end) };
}

function fingerprintOf(context: ReportingContext, finding: Finding, occurrence: number): string {
  const { path } = context.document;
  if (!finding.credential) return fingerprintCode(finding.ruleId, path, firstLine(context, finding), occurrence);
  return fingerprintCredential(finding.ruleId, path, finding.credential.keyName, valueOf(context.document, finding), occurrence);
}

/** Redacted, because a plain hash of a line with a password in it could be guessed. */
function firstLine({ redaction }: ReportingContext, finding: Finding): string {
  return redaction.line(finding.span);
}

function valueOf(document: SourceDocument, finding: Finding): string {
  const { start, end } = finding.credential?.value ?? finding.span;
  return document.text.slice(start, end);
}
