import type { FixRegexSource, RuleSource } from '../rule';
import type { ProblemList } from './problem-list';
import { quote } from './quote';
import { describe, isFields } from './shape';
import type { Fields } from './shape';
import { unknownValue } from './suggest';

const FIX_REGEX_KEYS: readonly string[] = ['regex', 'replacement', 'count'];

/** The fix of a rule: a template, or expressions with their replacements, and what it imports. */
export function readFix(item: Fields, report: ProblemList): Pick<RuleSource, 'fix' | 'fixRegex' | 'fixImport'> {
  const fixRegex = readFixRegexes(item['fix-regex'], report);
  return { ...readTemplate(item.fix, report), ...(fixRegex ? { fixRegex } : {}), ...readImport(item['fix-import'], report) };
}

function readImport(name: unknown, report: ProblemList): Pick<RuleSource, 'fixImport'> {
  if (name === undefined || name === null) return {};
  if (typeof name === 'string' && /^[\w./:]+$/.test(name)) return { fixImport: name };
  report.fail(['fix-import'], '`fix-import` must be the name of what is imported, such as `hmac` or `crypto/subtle`.');
  return {};
}

function readFixRegexes(block: unknown, report: ProblemList): readonly FixRegexSource[] | undefined {
  if (block === undefined || block === null) return undefined;
  return (Array.isArray(block) ? block : [block]).flatMap((one: unknown) => readFixRegex(one, report) ?? []);
}

function readTemplate(fix: unknown, report: ProblemList): Pick<RuleSource, 'fix'> {
  if (fix === undefined || fix === null) return {};
  if (typeof fix === 'string') return { fix };
  report.fail(['fix'], `\`fix\` must be a text, not ${describe(fix)}.`);
  return {};
}

function readFixRegex(block: unknown, report: ProblemList): FixRegexSource | undefined {
  const at = 'fix-regex';
  if (!isFields(block)) {
    report.fail([at], `${quote(at)} must be a block with \`regex\` and \`replacement\`, not ${describe(block)}.`);
    return undefined;
  }
  for (const key of Object.keys(block)) {
    if (!FIX_REGEX_KEYS.includes(key)) report.fail([at, key], unknownValue(`key of ${quote(at)}`, key, FIX_REGEX_KEYS));
  }
  const { regex, replacement, count } = block;
  if (typeof regex !== 'string' || regex === '') report.fail([at], `${quote(at)} needs \`regex\`, a text.`);
  if (typeof replacement !== 'string') report.fail([at], `${quote(at)} needs \`replacement\`, a text.`);
  if (count !== undefined && !isCount(count)) report.fail([at, 'count'], '`count` must be a whole number, 0 for all.');
  return { regex: String(regex), replacement: String(replacement), ...(isCount(count) ? { count } : {}) };
}

function isCount(value: unknown): value is number {
  return typeof value === 'number' && Number.isInteger(value) && value >= 0;
}
