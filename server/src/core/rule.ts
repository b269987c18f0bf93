import type { Confidence, Severity } from './finding';
import type { Literal, Requirement } from './keywords';

/** A rule as written in a Semgrep-syntax file, validated but not compiled. Plain JSON, so that it can be packaged. */
export interface RuleSource {
  readonly id: string;
  /** Semgrep's language names, lower case, such as `javascript`, `ts`, `python`, `generic`, `regex`. */
  readonly languages: readonly string[];
  readonly severity: Severity;
  readonly confidence: Confidence;
  /** May contain metavariables (`$X`), filled in per finding. */
  readonly message: string;
  /** CWE identifiers such as `CWE-798`, taken from `metadata.cwe`. */
  readonly cwe: readonly string[];
  readonly metadata: Readonly<Record<string, unknown>>;
  /** Search mode: the formula's operators exactly as in the YAML; `match:` is translated. Absent for credential and taint rules. */
  readonly formula?: FormulaSource;
  /** Taint mode: where data comes from and where it must not go. Such a rule has no `formula`. */
  readonly taint?: TaintSource;
  /** Semgrep's `fix:` template. */
  readonly fix?: string;
  /** Of several, the first that changes what was found. */
  readonly fixRegex?: readonly FixRegexSource[];
  /** What the fix names and the file has to import, as its language writes it, such as `hmac` or `crypto/subtle`. */
  readonly fixImport?: string;
  /** Semgrep's `options:` as written; what the engine does not know it reports. */
  readonly options?: Readonly<Record<string, unknown>>;
  readonly paths?: { readonly include?: readonly string[]; readonly exclude?: readonly string[] };
  readonly credential?: CredentialRuleSource;
  /** Where the rule was read, for messages. `line` is 1-based. */
  readonly origin: { readonly path: string; readonly line: number };
  /** True for the rules that are packaged with Wardlight. */
  readonly builtin?: boolean;
  /**
   * Of a packaged rule: where that part of its runbook stands which its folder or its domain has, such as
   * `rules/credentials/runbook.md`. The rest comes from its weakness.
   */
  readonly runbook?: string;
  /** True for a packaged rule of which there is nothing but what it was compiled to: what it looks for reads as empty. */
  readonly isCompiledOnly?: true;
  /** Tells the rule from every other: by it what was compiled before is known again. Absent: it is compiled each time. */
  readonly digest?: string;
}

/** What a file must hold for data to come in there, and for it to go where it must not. */
export interface TaintSides {
  readonly source: Requirement;
  readonly sink: Requirement;
}

/** What a file must hold for a rule to match it. */
export interface RuleNeeds {
  readonly requirement: Requirement;
  /** Of rules that follow data through functions: what it must hold for either end of the way. */
  readonly sides?: TaintSides | undefined;
  /** Every literal that matching the rule may ask about. */
  readonly literals: readonly Literal[];
}

/**
 * The keys of one formula object, such as `{ pattern: 'eval($X)' }` or `{ patterns: [...] }`. An item `{ as: '$X' }` in
 * `patterns` comes from the newer syntax: it binds what the list matches to a metavariable.
 */
export type FormulaSource = Readonly<Record<string, unknown>>;

/** The lists of a taint rule; `taint:` of the newer syntax is translated. Sanitizers and propagators may be none. */
export interface TaintSource {
  readonly sources: readonly TaintItemSource[];
  readonly sinks: readonly TaintItemSource[];
  readonly sanitizers: readonly TaintItemSource[];
  readonly propagators: readonly TaintItemSource[];
  /** What it takes out of libraries. Only between reading and merging: merged rules hold the items themselves. */
  readonly uses?: readonly LibraryUse[];
}

export type TaintListName = 'sources' | 'sinks' | 'sanitizers' | 'propagators';

/** `- use: NAME` in a list of a taint rule. */
export interface LibraryUse {
  readonly list: TaintListName;
  readonly name: string;
  /** 1-based, in the rule's file. */
  readonly line: number;
  /** Keys beside `use`, which go before those of the items. */
  readonly options: Omit<TaintItemSource, 'formula'>;
}

/** Named items that taint rules share: what one framework has. Plain JSON, as rules are. */
export interface LibrarySource extends Readonly<Record<TaintListName, Readonly<Record<string, readonly TaintItemSource[]>>>> {
  readonly name: string;
  readonly languages: readonly string[];
}

/** One source, sink, sanitizer or propagator. What was not written is absent: its default depends on the list. */
export interface TaintItemSource {
  readonly formula: FormulaSource;
  readonly exact?: boolean;
  readonly bySideEffect?: boolean | 'only';
  /** Of sources: taint of the control flow and not of a value. */
  readonly control?: boolean;
  /** Of sinks: only where a function is left. */
  readonly atExit?: boolean;
  /** Ours, of sinks: only what a value is itself counts, and not what its fields hold: an object that is sent as JSON is no page. */
  readonly alone?: boolean;
  /** Of sanitizers: does not apply to what is a source or sink too. */
  readonly notConflicting?: boolean;
  readonly label?: string;
  readonly replaceLabels?: readonly string[];
  /** An expression of labels with `and`, `or`, `not`; or one such expression for each of several metavariables. */
  readonly requires?: string | readonly Readonly<Record<string, string>>[];
  /** Of propagators, metavariables: taint goes from the one to the other. */
  readonly from?: string;
  readonly to?: string;
  /** Ours, of a sanitizer that is a condition: the metavariable that is clean where the condition holds. */
  readonly guards?: string;
  /** False when it is clean where the condition does not hold. */
  readonly guardsWhen?: boolean;
}

/** Semgrep's `fix-regex:`. `count` limits how many places are replaced; 0 or absent: all. */
export interface FixRegexSource {
  readonly regex: string;
  readonly replacement: string;
  readonly count?: number;
}

/** The credential block: our extension of the rule file. Provider, revocation page and variable name stand in `metadata`. */
export interface CredentialRuleSource {
  /**
   * How a value is found; `pattern` when absent. The other detectors are lexers of `core/credentials` and need no pattern:
   * `keyed-value` reads key and value pairs, `url-userinfo` the password in a URL, `pem-block` a private key, `kubernetes-secret`
   * the data of a Secret, `encoded-text` what a text in base64 holds, `login-call` the password that a call takes beside a user. `named-value` reads the pairs whose key and value both have the documented form, and needs `key` and
   * `pattern`.
   */
  readonly detector?: CredentialDetectorName;
  /** Case-insensitive ASCII literals, at least one of which stands in every match. */
  readonly keywords: readonly string[];
  /** Of `named-value`: how the name ends that the value stands under, in lower case with `_` between its words. */
  readonly key?: string;
  /** Matched on a window around a keyword hit; of `named-value`, on the whole value. Empty for the other detectors. */
  readonly pattern: string;
  /** The group that holds the value; 0 is the whole match. */
  readonly value: number;
  /** Names of checks in `core/credentials/checks`, all of which must pass, such as `github-crc32`. */
  readonly checks: readonly string[];
  /** Bits for each character that the value has at least, as rules for gitleaks ask for. */
  readonly minEntropy?: number;
  /** RE2: the paths in which it is looked for, as rules for gitleaks ask for. Absent: all. */
  readonly path?: string;
  /** How a value of the same shape is generated for `{{token:<kind>:<seed>}}`; the kind is the rule's id. Empty: no kind. */
  readonly format: string;
  /** Values that must not match, in the language of `format`. Only the tests of rules read them: packaged rules have none. */
  readonly nearMisses?: readonly string[];
}

export type CredentialDetectorName = 'pattern' | 'named-value' | 'keyed-value' | 'url-userinfo' | 'pem-block' | 'command-line' | 'login-call' | 'kubernetes-secret' | 'encoded-text';
