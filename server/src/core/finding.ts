import type { Position, Span, TextEdit } from './span';

export type Severity = 'critical' | 'high' | 'medium' | 'low';
export type Confidence = 'high' | 'medium' | 'low';
/** When a finding is shown: while typing, on save, or only in a scan. */
export type Tier = 'now' | 'save' | 'scan';
/** Where the code lives; tests and examples lower a finding's tier and drop nothing. */
export type Place = 'production' | 'test' | 'example';

/** What a rule found in a document, before policy has judged it. All spans are in the whole document's text. */
export interface Finding {
  readonly ruleId: string;
  readonly kind: 'code' | 'credential';
  /** One or two sentences for the person at the keyboard. Never contains a credential's value. */
  readonly message: string;
  readonly severity: Severity;
  readonly confidence: Confidence;
  /** CWE identifiers such as `CWE-798`. */
  readonly cwe: readonly string[];
  readonly span: Span;
  readonly related?: readonly RelatedSpan[];
  /** How data came from its source to where it must not go, in the order of its way. Only for rules that follow data. */
  readonly flow?: readonly FlowStep[];
  /** Text bound to each metavariable (`$X`), for messages and fixes. Empty for credentials, and in what a scan reports. */
  readonly metavariables: Readonly<Record<string, string>>;
  /** Edits the rule proposes, not yet proved. */
  readonly fix?: readonly TextEdit[];
  /** What `fix` names and the file has to import. */
  readonly fixImport?: string;
  readonly credential?: CredentialDetail;
  /** `file` findings are the same in every face; `workspace` ones come only from scans. */
  readonly scope: 'file' | 'workspace';
}

export interface RelatedSpan {
  readonly span: Span;
  readonly message: string;
  /** `span` as lines and columns; policy fills it in. */
  readonly range?: Range;
}

/** One step on the way of data through code. */
export interface FlowStep extends RelatedSpan {
  /** `source`: where it comes in; `sink`: where it must not go. */
  readonly kind: 'source' | 'assign' | 'argument' | 'result' | 'propagated' | 'sink';
  /** The step's first line, as `ReportedFinding.snippet`; policy fills it in. In another file it is there only if the step brought it, redacted. */
  readonly snippet?: string;
  /** The file in which the step is, where that is not the finding's own: `span` and `range` are then in that file's text. */
  readonly path?: string;
}

export interface CredentialDetail {
  /** Where the value stands, quotes left out. The value itself is never copied into a finding. */
  readonly value: Span;
  /** The span that a fix replaces: the literal with its quotes. Absent when the value is only a part of a literal. */
  readonly literal?: Span;
  /** The literal with its quotes of which the value is only a part, as in a URL or `Bearer …`. Absent when `literal` is there. */
  readonly container?: Span;
  /** The name that the value is assigned to, when there is one. */
  readonly keyName?: string;
  /** Such as `GitHub`; absent for a keyed password. */
  readonly provider?: string;
  /** Page where the credential is revoked. */
  readonly revokeUrl?: string;
  /** The environment variable that the provider's own tools read, such as `GITHUB_TOKEN`. */
  readonly envName?: string;
  /** The syntax that the pair was read from. */
  readonly syntax: CredentialSyntax;
}

export type CredentialSyntax = 'code' | 'json' | 'yaml' | 'dotenv' | 'text';

/** A finding that policy has judged. */
export interface ReportedFinding extends Finding {
  readonly tier: Tier;
  readonly place: Place;
  /**
   * Stable across line shifts: `<rule>:<16 hex>` for code; for a credential it confirms no guess of the value
   * (20 bits of scrypt). The same string in baseline, SARIF and JSON.
   */
  readonly fingerprint: string;
  /** `span` as 0-based lines and columns, so that a face needs no text to show it. */
  readonly range: Range;
  /** The finding's first line, credentials redacted and cut to a readable length. Its leading white space is kept. */
  readonly snippet: string;
  /** Where else the same credential stands: in a report of a scan, which says it once. Spans are in the text of `path`. */
  readonly places?: readonly FoundPlace[];
  /** Proved edits of this one file, present only where a scan asked for them. None carries a credential's value. */
  readonly provedFixes?: readonly ProvedFix[];
}

/** A finding with the file that it is in. */
export interface FoundPlace {
  readonly path: string;
  readonly finding: ReportedFinding;
}

export interface Range {
  readonly start: Position;
  readonly end: Position;
}

/** A fix that a report may carry: no other file changes and no value moves. */
export interface ProvedFix {
  readonly title: string;
  readonly edits: readonly { readonly range: Range; readonly span: Span; readonly text: string }[];
}

/** Something that went wrong on one rule, file or configuration, as data: it never stops the rest. */
export interface Problem {
  /** `warning`: odd, and without effect on what is found. */
  readonly kind: 'rule' | 'config' | 'file' | 'grammar' | 'budget' | 'internal' | 'warning';
  /** Says what is wrong and what to do. Never contains document text. */
  readonly message: string;
  readonly path?: string;
  /** 1-based. */
  readonly line?: number;
  readonly ruleId?: string;
}
