import type { Confidence, Severity } from '../finding';

/** Operators of a formula, by the shape of their value. Source: Semgrep's rule reference, "Rule syntax". */
export const PATTERN_OPERATORS = ['pattern', 'pattern-regex', 'pattern-not-regex'] as const;
export const LIST_OPERATORS = ['patterns', 'pattern-either'] as const;
/** Holds wherever its formula matches at all in the file. Undocumented, and used by public rules. */
export const ANYWHERE = 'semgrep-internal-pattern-anywhere';
/** These take a pattern, or a block with a formula of its own. */
export const NESTED_OPERATORS = ['pattern-not', 'pattern-inside', 'pattern-not-inside', ANYWHERE] as const;
export const FORMULA_OPERATORS: readonly string[] = [...PATTERN_OPERATORS, ...LIST_OPERATORS, ...NESTED_OPERATORS];

/** A search rule has exactly one of these at its top. */
export const ROOT_OPERATORS = ['pattern', 'patterns', 'pattern-either', 'pattern-regex'] as const;
/** Operators that say what is found; the others only narrow it. */
export const POSITIVE_OPERATORS: readonly string[] = [...ROOT_OPERATORS, 'pattern-inside', ANYWHERE];

/** Conditions, which stand only in a `patterns` list: the keys that each must and may have. */
export const CONDITIONS: Readonly<Record<string, { readonly must: readonly string[]; readonly may: readonly string[] }>> = {
  'metavariable-regex': { must: ['metavariable', 'regex'], may: ['constant-propagation'] },
  'metavariable-pattern': { must: ['metavariable'], may: ['language', ...FORMULA_OPERATORS] },
  'metavariable-comparison': { must: ['comparison'], may: ['metavariable', 'base', 'strip'] },
  'metavariable-analysis': { must: ['metavariable', 'analyzer'], may: ['options'] },
  'metavariable-type': { must: ['metavariable'], may: ['type', 'types', 'language'] },
};
export const ANALYZERS: readonly string[] = ['entropy', 'entropy_v2', 'redos'];
export const PATTERNS_ITEMS: readonly string[] = [...FORMULA_OPERATORS, ...Object.keys(CONDITIONS), 'focus-metavariable', 'as'];

const RULE_KEYS = ['id', 'message', 'languages', 'severity', 'metadata', 'mode', 'fix', 'fix-regex', 'fix-import', 'options', 'paths'];
const VERSION_KEYS = ['min-version', 'max-version'];
export const TAINT_KEYS: readonly string[] = ['pattern-sources', 'pattern-sinks', 'pattern-sanitizers', 'pattern-propagators', 'taint'];
/** Keys that stand beside the pattern of one source, sink, sanitizer or propagator. */
export const TAINT_ITEM_KEYS: readonly string[] = ['exact', 'by-side-effect', 'control', 'alone', 'at-exit', 'not-conflicting', 'not_conflicting', 'label',
  'replace-labels', 'requires', 'from', 'to', 'guards', 'guards-when'];
/** In place of a pattern: the items of this name in the libraries of the rule's languages. */
export const USE = 'use';
/** Keys of a file that holds named items for the lists of taint rules. */
export const LIBRARY_KEYS: readonly string[] = ['library', 'languages', 'sources', 'sinks', 'sanitizers', 'propagators'];
/** The name of a library, or of items in one. */
export const LIBRARY_NAME = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;
/** Keys of other modes, known so that a rule of such a mode gets one clear problem and not many. */
const OTHER_MODE_KEYS = ['join', 'extract', 'steps', 'dest-language', 'dest-rules', 'transform', 'reduce', 'json'];
/** Keys that Semgrep's registry and its paid engine add, and that change no finding of ours. */
export const SILENT_KEYS: readonly string[] = ['interfile', 'product', 'version', 'validators', 'equivalences', 'author', 'tags'];
export const KNOWN_RULE_KEYS: readonly string[] = [
  ...RULE_KEYS, ...VERSION_KEYS, ...SILENT_KEYS, 'credential', 'match', ...TAINT_KEYS, ...OTHER_MODE_KEYS, ...FORMULA_OPERATORS,
  ...Object.keys(CONDITIONS), 'focus-metavariable',
];
/** Operators that are refused by name: they run code out of the rule. */
export const REFUSED_OPERATORS: readonly string[] = ['pattern-where-python', 'pattern-where'];
export const UNSUPPORTED_MODES: readonly string[] = ['join', 'extract', 'steps'];

/** Keys whose value is a text, whatever YAML makes of it: `pattern: 0x10` is a pattern. */
export const TEXT_KEYS: ReadonlySet<string> = new Set([
  'pattern', 'pattern-regex', 'pattern-not-regex', 'pattern-not', 'pattern-inside', 'pattern-not-inside', ANYWHERE, 'regex', 'comparison', 'message',
  'fix', 'replacement', 'type', 'types', 'label', 'use', 'min-version', 'max-version', 'match', 'any', 'all', 'not', 'inside', 'anywhere',
]);

export const SEVERITIES: Readonly<Record<string, Severity>> = {
  CRITICAL: 'critical', HIGH: 'high', MEDIUM: 'medium', LOW: 'low',
  ERROR: 'high', WARNING: 'medium', INFO: 'low', INVENTORY: 'low', EXPERIMENT: 'low',
};
export const CONFIDENCES: Readonly<Record<string, Confidence>> = { HIGH: 'high', MEDIUM: 'medium', LOW: 'low' };
