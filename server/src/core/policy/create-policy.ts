import type { SourceDocument } from '../document';
import type { Finding, Problem, ReportedFinding } from '../finding';
import { compileGlobs, DEFAULT_CONFIG, NO_PEER_SETTINGS } from '../formats';
import type { Config, PeerIgnores } from '../formats';
import type { HiddenCounts, HiddenFinding, Skip } from '../scan';
import { BaselineIndex } from './baseline';
import type { Baseline } from './baseline';
import { readIgnoreComments, unknownRule } from './ignore-comments';
import type { IgnoreComments } from './ignore-comments';
import { placeOf } from './place';
import { compilePeerIgnores, type PeerVerdict } from './peer-ignores';
import type { Judgement, Policy } from './policy';
import { createRedaction } from './redaction';
import type { Redaction } from './redaction';
import { reportFindings } from './reported';

export interface PolicyOptions {
  readonly config?: Config;
  readonly baseline?: Baseline | undefined;
  /** What a team told other credential scanners. */
  readonly peers?: PeerIgnores | undefined;
  /** `YYYY-MM-DD`, decides which ignore comments have ended. Without it none has. */
  readonly today?: string;
  /** Ids of all rules there are, also of those that are switched off; gone over once a comment names one. Without it no name in a comment is called unknown. */
  readonly ruleIds?: Iterable<string>;
}

/** The policy of one workspace. Holds no state: the same document and findings give the same judgement. */
export function createPolicy(options: PolicyOptions = {}): Policy {
  const config = options.config ?? DEFAULT_CONFIG;
  const { today, ruleIds } = options;
  let known: ReadonlySet<string> | undefined;
  const settings = { today, ruleIds: ruleIds && (() => (known ??= new Set(ruleIds))) };
  const baseline = new BaselineIndex(options.baseline);
  const peers = compilePeerIgnores(options.peers ?? NO_PEER_SETTINGS.ignores).judge;
  const isExcluded = compileGlobs(config.paths.exclude);
  const isTest = compileGlobs(config.paths.tests);
  const judge: Policy['judge'] = (document, analysis) => {
    if (isExcluded(document.path)) return excluded(document, analysis.problems);
    const comments = readIgnoreComments(document, settings, analysis.mayIgnore);
    const redaction = createRedaction(document, analysis.findings);
    const findings = reportFindings(inOrder(analysis.findings), {
      document, redaction, place: placeOf(document.path, isTest), severityOf: (ruleId) => settingOf(config, ruleId)?.severity,
    });
    const problems = [...analysis.problems, ...comments.problems];
    const peerOf = (finding: Finding): PeerVerdict | undefined => peers(document, finding);
    const sifted = sift(findings, config, redacted(comments, redaction), baseline.acceptorOf(document.path), peerOf);
    return { path: document.path, problems, ...skipOf(analysis.skip), ...sifted };
  };
  return { judge, includes: (path) => !isExcluded(path) };
}

/** Settings in `wardlight.yaml` for rules that do not exist. */
export function unknownRuleSettings(config: Config, ruleIds: Iterable<string>): readonly Problem[] {
  const named = Object.entries(config.rules);
  const known = new Set(named.length === 0 ? [] : ruleIds);
  return named.filter(([id]) => !known.has(id)).map(([id, { line }]) => {
    const where = config.path === undefined ? {} : { path: config.path };
    return { kind: 'config', message: unknownRule(id, known), line, ...where };
  });
}

export function addHidden(a: HiddenCounts, b: HiddenCounts): HiddenCounts {
  return { comment: a.comment + b.comment, baseline: a.baseline + b.baseline, config: a.config + b.config };
}

export const NOTHING_HIDDEN: HiddenCounts = { comment: 0, baseline: 0, config: 0 };

/** A person may have written the value into the reason. */
function redacted(comments: IgnoreComments, redaction: Redaction): Hiding {
  return (finding) => {
    const marker = comments.hiding(finding);
    if (!marker) return undefined;
    return marker.reason === undefined ? {} : { reason: redaction.text(marker.reason) };
  };
}

type Hiding = (finding: Finding) => Pick<HiddenFinding, 'reason'> | undefined;

function settingOf(config: Config, ruleId: string): Config['rules'][string] | undefined {
  return Object.hasOwn(config.rules, ruleId) ? config.rules[ruleId] : undefined;
}

function excluded(document: SourceDocument, problems: readonly Problem[]): Judgement {
  const skip: Skip = { reason: 'excluded', extent: 'all', detail: 'wardlight.yaml excludes it' };
  return { path: document.path, findings: [], hiddenFindings: [], hidden: NOTHING_HIDDEN, problems, skip };
}

function skipOf(skip: Skip | undefined): { skip?: Skip } {
  return skip ? { skip } : {};
}

function inOrder(findings: readonly Finding[]): readonly Finding[] {
  return [...findings].sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end || compare(a.ruleId, b.ruleId));
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

type Sifted = Pick<Judgement, 'findings' | 'hidden' | 'hiddenFindings'>;

/** What a comment hides does not use up the baseline, so an entry that is not needed any more is seen. */
function sift(
  all: readonly ReportedFinding[], config: Config, hiding: Hiding, isAccepted: (finding: ReportedFinding) => boolean,
  peerOf: (finding: Finding) => PeerVerdict | undefined,
): Sifted {
  const findings: ReportedFinding[] = [];
  const hiddenFindings: HiddenFinding[] = [];
  for (const finding of all) {
    const comment = hiding(finding);
    const peer = peerOf(finding);
    if (settingOf(config, finding.ruleId)?.enabled === false) hiddenFindings.push({ finding, by: 'config' });
    else if (comment) hiddenFindings.push({ finding, by: 'comment', ...comment });
    else if (isAccepted(finding)) hiddenFindings.push({ finding, by: 'baseline' });
    else if (peer) hiddenFindings.push({ finding, by: peer.by, reason: peer.source });
    else findings.push(finding);
  }
  return { findings, hiddenFindings, hidden: countHidden(hiddenFindings) };
}

function countHidden(hidden: readonly HiddenFinding[]): HiddenCounts {
  const count = (by: keyof HiddenCounts): number => hidden.filter((one) => one.by === by).length;
  return { comment: count('comment'), baseline: count('baseline'), config: count('config') };
}
