import type { Confidence, Severity } from '../finding';
import type { RuleSource } from '../rule';
import type { ProblemList } from './problem-list';
import { quote } from './quote';
import { LANGUAGES } from './rule-languages';
import { CONFIDENCES, SEVERITIES } from './rule-words';
import { describe, isFields, isText, isTextList } from './shape';
import type { Fields } from './shape';
import { unknownValue } from './suggest';

/** Ids come in many shapes; control characters would break the lines that they are printed on. */
export const RULE_ID = /^[^\u0000-\u001f\u007f-\u009f\u2028\u2029]+$/;
const CWE = /\bCWE-\d+\b/;

/** The rule's id when it is usable; else undefined, and reported. */
export function readId(rule: Fields, report: ProblemList): string | undefined {
  const { id } = rule;
  if (isText(id) && RULE_ID.test(id)) return id;
  if (id === undefined) report.fail([], 'this rule has no `id`; add one, such as `id: my-rule`.');
  else if (!isText(id)) report.fail(['id'], `\`id\` must be a text, not ${describe(id)}.`);
  else report.fail(['id'], 'an id may hold no line break and no control character.');
  return undefined;
}

/** The rule's message. A rule without one still finds, so that a word for it is put in. */
export function readMessage(rule: Fields, report: ProblemList): string {
  const { message } = rule;
  if (isText(message)) return message.trim();
  if (message === undefined || message === null || message === '') report.warn([], 'this rule has no `message`; add one that says what is wrong and what to do.');
  else report.fail(['message'], `\`message\` must be a text, not ${describe(message)}.`);
  return 'This code matches a rule that says no more about it.';
}

export function readSeverity(rule: Fields, report: ProblemList): Severity {
  const { severity } = rule;
  const known = typeof severity === 'string' ? SEVERITIES[severity.toUpperCase()] : undefined;
  if (known) return known;
  const words = Object.keys(SEVERITIES).slice(0, 4);
  if (severity === undefined) report.fail([], `this rule has no \`severity\`; add one of: ${words.join(', ')}.`);
  else if (typeof severity !== 'string') report.fail(['severity'], `\`severity\` must be one of ${words.join(', ')}, not ${describe(severity)}.`);
  else report.fail(['severity'], unknownValue('severity', severity, words));
  return 'low';
}

export function readLanguages(rule: Fields, report: ProblemList): readonly string[] {
  const { languages } = rule;
  if (languages === undefined) report.fail([], 'this rule has no `languages`; add a list, such as `languages: [python]`.');
  else if (!isTextList(languages) || languages.length === 0) {
    report.fail(['languages'], `\`languages\` must be a list of names, such as \`[python]\`, not ${describeList(languages)}.`);
  } else return languages.map((name, index) => readLanguage(name, index, report));
  return [];
}

function readLanguage(name: string, index: number, report: ProblemList): string {
  const known = name.toLowerCase();
  if (!LANGUAGES.includes(known)) {
    report.fail(['languages', index], unknownValue('language', known, LANGUAGES, "use one of Semgrep's names, such as `python` or `generic`."));
  }
  return known;
}

function describeList(value: unknown): string {
  return Array.isArray(value) ? 'an empty list or one with other things in it' : describe(value);
}

/** The rule's metadata with what we take from it. Foreign metadata is free-form, so a mistake in it costs no rule. */
export function readMetadata(rule: Fields, report: ProblemList): Pick<RuleSource, 'metadata' | 'confidence' | 'cwe'> {
  const metadata = rule.metadata ?? {};
  if (!isFields(metadata)) {
    report.fail(['metadata'], `\`metadata\` must be a block of keys, not ${describe(metadata)}.`);
    return { metadata: {}, confidence: 'medium', cwe: [] };
  }
  return { metadata, confidence: readConfidence(metadata, report), cwe: readCwe(metadata, report) };
}

function readConfidence(metadata: Fields, report: ProblemList): Confidence {
  const { confidence } = metadata;
  if (confidence === undefined) return 'medium';
  const known = typeof confidence === 'string' ? CONFIDENCES[confidence.toUpperCase()] : undefined;
  if (!known) report.warn(['metadata', 'confidence'], '`confidence` is none of HIGH, MEDIUM, LOW; read as MEDIUM.');
  return known ?? 'medium';
}

function readCwe(metadata: Fields, report: ProblemList): readonly string[] {
  const { cwe } = metadata;
  if (cwe === undefined || cwe === null) return [];
  const entries: readonly unknown[] = Array.isArray(cwe) ? cwe : [cwe];
  const found = entries.flatMap((entry) => (typeof entry === 'string' ? (CWE.exec(entry.toUpperCase())?.[0] ?? []) : []));
  if (found.length < entries.length) report.warn(['metadata', 'cwe'], '`cwe` holds an entry without a number; write it as in `CWE-95: …`.');
  return [...new Set(found)];
}

export function readPaths(rule: Fields, report: ProblemList): RuleSource['paths'] {
  const { paths } = rule;
  if (paths === undefined || paths === null) return undefined;
  if (!isFields(paths)) {
    report.fail(['paths'], `\`paths\` must be a block with \`include\` or \`exclude\`, not ${describe(paths)}.`);
    return undefined;
  }
  const lists: { include?: string[]; exclude?: string[] } = {};
  for (const [key, value] of Object.entries(paths)) {
    if (key !== 'include' && key !== 'exclude') {
      report.fail(['paths', key], unknownValue('key of `paths`', key, ['include', 'exclude']));
    } else if (!isTextList(value)) report.fail(['paths', key], `${quote(key)} must be a list of globs, not ${describe(value)}.`);
    else lists[key] = value;
  }
  return lists;
}
