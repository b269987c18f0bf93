import type { Confidence, Severity } from '../finding';

/** Operators of a formula, by the shape of their value. Source: Semgrep's rule reference, "Rule syntax". */
export const PATTERN_OPERATORS = ['pattern', 'pattern-regex', 'pattern-not-regex'] as const;
export const LIST_OPERATORS = ['patterns', 'pattern-either'] as const;
/** These take a pattern, or a block with a formula of its own. */
export const NESTED_OPERATORS = ['pattern-not', 'pattern-inside', 'pattern-not-inside'] as const;
export const FORMULA_OPERATORS: readonly string[] = [...PATTERN_OPERATORS, ...LIST_OPERATORS, ...NESTED_OPERATORS];

/** A search rule has exactly one of these at its top. */
export const ROOT_OPERATORS = ['pattern', 'patterns', 'pattern-either', 'pattern-regex'] as const;
/** Operators that say what is found; the others only narrow it. */
export const POSITIVE_OPERATORS: readonly string[] = [...ROOT_OPERATORS, 'pattern-inside'];

/** Conditions, which stand only in a `patterns` list: the keys that each must and may have. */
export const CONDITIONS: Readonly<Record<string, { readonly must: readonly string[]; readonly may: readonly string[] }>> = {
  'metavariable-regex': { must: ['metavariable', 'regex'], may: ['constant-propagation'] },
  'metavariable-pattern': { must: ['metavariable'], may: ['language', ...FORMULA_OPERATORS] },
  'metavariable-comparison': { must: ['comparison'], may: ['metavariable', 'base', 'strip'] },
  'metavariable-analysis': { must: ['metavariable', 'analyzer'], may: ['options'] },
  'metavariable-type': { must: ['metavariable'], may: ['type', 'types', 'language'] },
};
export const PATTERNS_ITEMS: readonly string[] = [...FORMULA_OPERATORS, ...Object.keys(CONDITIONS), 'focus-metavariable'];

const RULE_KEYS = ['id', 'message', 'languages', 'severity', 'metadata', 'mode', 'fix', 'fix-regex', 'options', 'paths'];
const VERSION_KEYS = ['min-version', 'max-version'];
/** Keys of other modes, known so that a rule of such a mode gets one clear problem and not many. */
const OTHER_MODE_KEYS = ['pattern-sources', 'pattern-sinks', 'pattern-sanitizers', 'pattern-propagators', 'taint', 'match',
  'join', 'extract', 'dest-language', 'dest-rules', 'transform', 'reduce', 'json', 'interfile'];
export const KNOWN_RULE_KEYS: readonly string[] = [
  ...RULE_KEYS, ...VERSION_KEYS, 'credential', ...OTHER_MODE_KEYS, ...FORMULA_OPERATORS, ...Object.keys(CONDITIONS), 'focus-metavariable',
];
export const UNSUPPORTED_MODES: readonly string[] = ['taint', 'join', 'extract', 'steps'];

export const SEVERITIES: Readonly<Record<string, Severity>> = {
  CRITICAL: 'critical', HIGH: 'high', MEDIUM: 'medium', LOW: 'low',
  ERROR: 'high', WARNING: 'medium', INFO: 'low', INVENTORY: 'low', EXPERIMENT: 'low',
};
export const CONFIDENCES: Readonly<Record<string, Confidence>> = { HIGH: 'high', MEDIUM: 'medium', LOW: 'low' };

/** Semgrep's language names and their aliases. Source: Semgrep's list of supported languages. */
export const LANGUAGES: readonly string[] = [
  'apex', 'bash', 'sh', 'c', 'cairo', 'circom', 'clojure', 'cpp', 'c++', 'csharp', 'c#', 'dart', 'dockerfile', 'docker', 'elixir', 'ex',
  'generic', 'go', 'golang', 'hack', 'hcl', 'html', 'java', 'javascript', 'js', 'jsx', 'json', 'jsonnet', 'julia', 'kotlin', 'kt', 'lisp',
  'lua', 'move_on_aptos', 'move_on_sui', 'none', 'ocaml', 'php', 'powershell', 'promql', 'proto', 'protobuf', 'python', 'python2',
  'python3', 'py', 'ql', 'r', 'regex', 'ruby', 'rb', 'rust', 'scala', 'scheme', 'sol', 'solidity', 'swift', 'terraform', 'tf', 'toml',
  'ts', 'tsx', 'typescript', 'vb', 'vue', 'xml', 'yaml',
];
