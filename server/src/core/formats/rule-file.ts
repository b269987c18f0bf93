import type { Problem } from '../finding';
import type { LibrarySource, RuleSource } from '../rule';
import { readCredential } from './credential-block';
import { readFormula } from './formula';
import { isLibrary, readLibrary } from './library';
import { takeFromLibraries } from './library-uses';
import { ProblemList } from './problem-list';
import { quote } from './quote';
import { readMatch } from './match-syntax';
import { readId, readLanguages, readMessage, readMetadata, readPaths, readSeverity } from './rule-fields';
import { readFix } from './rule-fix';
import { readOptions } from './rule-options';
import { isForOtherVersions } from './rule-version';
import { FORMULA_OPERATORS, KNOWN_RULE_KEYS, REFUSED_OPERATORS, TAINT_KEYS, TEXT_KEYS, UNSUPPORTED_MODES } from './rule-words';
import { describe, isFields } from './shape';
import type { Fields } from './shape';
import { nearestWord, unknownValue } from './suggest';
import { readTaint } from './taint-block';
import { parseYaml } from './yaml-source';
import type { YamlMistake, YamlSource } from './yaml-source';

export interface RuleFile {
  /** The rules that can be used. */
  readonly rules: readonly RuleSource[];
  /** What is wrong, in the order of lines. A rule with a problem that changes its meaning is not among `rules`. */
  readonly problems: readonly Problem[];
  /** What a file holds for the rules of others: it has either this or rules. */
  readonly libraries?: readonly LibrarySource[];
}

/**
 * Reads a rule file in Semgrep's syntax. A mistake in one rule costs that rule alone; never throws.
 * @param path as it shall stand in messages
 */
export function loadRuleFile(text: string, path: string): RuleFile {
  if (/\.(?:jsonnet|libsonnet)$/i.test(path)) return refuseJsonnet(path);
  const source = parseYaml(text, TEXT_KEYS);
  const report = new ProblemList('rule', path, source);
  for (const mistake of source.mistakes) report.failAt(mistake.line, `${mistake.message}.`);
  if (isLibrary(source.data)) {
    const library = readLibrary(source.data, report);
    return { rules: [], problems: report.problems, libraries: library ? [library] : [] };
  }
  const items = ruleItems(source, report);
  const reader = new RuleReader(source, path, report);
  for (const [index, item] of items.entries()) reader.read(item, index);
  return { rules: reader.rules, problems: [...report.problems, ...reader.problems].sort(byLine) };
}

function refuseJsonnet(path: string): RuleFile {
  const message = 'rules in Jsonnet are not supported; render the file to JSON or YAML first.';
  return { rules: [], problems: [{ kind: 'rule', message, path, line: 1 }] };
}

/** Several rule files as one set: of two rules with one id, the first one stays. Rules get what they use of libraries. */
export function mergeRules(files: readonly RuleFile[]): RuleFile {
  const rules = new Map<string, RuleSource>();
  const problems = files.flatMap((file) => file.problems);
  const libraries = files.flatMap((file) => file.libraries ?? []);
  for (const rule of files.flatMap((file) => file.rules)) {
    const first = rules.get(rule.id);
    if (first) problems.push(duplicate(rule, first));
    else rules.set(rule.id, takeFromLibraries(rule, libraries, problems));
  }
  return { rules: [...rules.values()], problems };
}

function duplicate(rule: RuleSource, first: RuleSource): Problem {
  const where = first.builtin ? 'a rule that comes with Wardlight' : `${first.origin.path}, line ${first.origin.line}`;
  const message = `the id ${quote(rule.id)} is taken by ${where}; rename this rule.`;
  return { kind: 'rule', message, path: rule.origin.path, line: rule.origin.line, ruleId: rule.id };
}

function byLine(a: Problem, b: Problem): number {
  return (a.line ?? 0) - (b.line ?? 0);
}

function ruleItems(source: YamlSource, report: ProblemList): readonly unknown[] {
  const { data } = source;
  if (data === undefined && source.mistakes.length > 0) return [];
  if (!isFields(data)) {
    report.fail([], `a rule file starts with \`rules:\` and a list of rules; this one holds ${describe(data)}.`);
    return [];
  }
  for (const key of Object.keys(data)) if (key !== 'rules') checkTopKey(key, 'rules' in data, report);
  const { rules } = data;
  if (Array.isArray(rules)) return rules as unknown[];
  report.fail('rules' in data ? ['rules'] : [], `\`rules\` must be a list of rules, each with its own \`-\`, not ${describe(rules)}.`);
  return [];
}

function checkTopKey(key: string, hasRules: boolean, report: ProblemList): void {
  report.warn([key], unknownValue('key', key, hasRules ? [] : ['rules'], 'only `rules` stands at the top of a rule file.'));
}

/** Reads rule after rule of one file and knows which ids were taken. */
class RuleReader {
  readonly rules: RuleSource[] = [];
  readonly problems: Problem[] = [];
  private readonly lineOfId = new Map<string, number>();
  /** Offset of the first mistake after which the structure cannot be trusted; NaN, which no offset reaches, when there is none. */
  private readonly trustedUntil: number;
  private readonly local: readonly YamlMistake[];

  constructor(private readonly source: YamlSource, private readonly path: string, private readonly report: ProblemList) {
    const spreading = source.mistakes.filter((mistake) => mistake.spreads).map((mistake) => mistake.offset);
    this.trustedUntil = spreading.length === 0 ? Number.NaN : Math.min(...spreading);
    this.local = source.mistakes.filter((mistake) => !mistake.spreads);
  }

  read(item: unknown, index: number): void {
    const path = ['rules', index];
    const id = isFields(item) && typeof item.id === 'string' ? item.id : undefined;
    const report = this.report.within(path, id);
    const rule = this.isDamaged(index) ? undefined : this.readRule(item, this.source.lineOf(path), report);
    if (rule && !report.failed) this.rules.push(rule);
    this.problems.push(...report.problems);
  }

  /** True when broken YAML reaches into the rule, or stands between it and the next; the mistake itself is already reported. */
  private isDamaged(index: number): boolean {
    const start = this.startOf(index) ?? 0;
    const end = this.startOf(index + 1) ?? Number.POSITIVE_INFINITY;
    return end >= this.trustedUntil || this.local.some(({ offset }) => start <= offset && offset < end);
  }

  private startOf(index: number): number | undefined {
    return this.source.spanOf(['rules', index])?.start;
  }

  private readRule(item: unknown, line: number, report: ProblemList): RuleSource | undefined {
    if (!isFields(item)) {
      report.fail([], `a rule is a block of keys that starts with \`- id:\`, not ${describe(item)}.`);
      return undefined;
    }
    const id = readId(item, report);
    if (id !== undefined) this.takeId(id, line, report);
    if (isUnreadable(item, id, report)) return undefined;
    checkKeys(item, report);
    return { id: id ?? '', ...readCommon(item, report), ...readBody(item, report), origin: { path: this.path, line } };
  }

  private takeId(id: string, line: number, report: ProblemList): void {
    const taken = this.lineOfId.get(id);
    if (taken !== undefined) report.fail(['id'], `the id ${quote(id)} is taken by the rule in line ${taken}; rename this rule.`);
    else this.lineOfId.set(id, line);
  }
}

/** True for a rule that belongs to a mode or an age of the language that is not read. */
function isUnreadable(item: Fields, id: string | undefined, report: ProblemList): boolean {
  const { mode = 'search' } = item;
  const rule = id === undefined ? 'this rule' : `the rule ${quote(id)}`;
  if (typeof mode === 'string' && UNSUPPORTED_MODES.includes(mode)) {
    report.fail(['mode'], `${rule} uses \`mode: ${mode}\`, which is not supported; search and taint rules are.`);
  } else if (mode !== 'search' && mode !== 'taint') {
    report.fail(['mode'], unknownValue(`mode of ${rule}`, typeof mode === 'string' ? mode : '', ['search', 'taint']));
  } else return isForOtherVersions(item, report);
  return true;
}

/** A mistyped key may have meant what decides the findings; any other unknown key changes nothing and costs no rule. */
function checkKeys(item: Fields, report: ProblemList): void {
  for (const key of Object.keys(item)) {
    if (KNOWN_RULE_KEYS.includes(key) || REFUSED_OPERATORS.includes(key)) continue;
    const message = unknownValue('key of a rule', key, KNOWN_RULE_KEYS, 'it changes nothing; remove it, or put it under `metadata`.');
    if (nearestWord(key, KNOWN_RULE_KEYS) === undefined) report.warn([key], message);
    else report.fail([key], message);
  }
}

function readCommon(item: Fields, report: ProblemList): Omit<RuleSource, 'id' | 'origin'> {
  const paths = readPaths(item, report);
  return {
    languages: readLanguages(item, report),
    severity: readSeverity(item, report),
    message: readMessage(item, report),
    ...readMetadata(item, report),
    ...(paths === undefined ? {} : { paths }),
  };
}

type RuleBody = Pick<RuleSource, 'formula' | 'taint' | 'fix' | 'fixRegex' | 'fixImport' | 'credential' | 'options'>;

function readBody(item: Fields, report: ProblemList): RuleBody {
  if ('credential' in item) return readCredentialBody(item, report);
  return { ...readWhatToFind(item, report), ...readFix(item, report), ...readOptions(item, report) };
}

function readCredentialBody(item: Fields, report: ProblemList): RuleBody {
  const formula = [...FORMULA_OPERATORS, ...TAINT_KEYS, 'match'].find((key) => key in item);
  if (formula !== undefined) report.fail([formula], `a rule has either \`credential\` or ${quote(formula)}; make two rules of it.`);
  const credential = readCredential(item, report);
  return credential ? { credential } : {};
}

function readWhatToFind(item: Fields, report: ProblemList): Pick<RuleSource, 'formula' | 'taint'> {
  const ofTaint = TAINT_KEYS.find((key) => key in item);
  if (item.mode === 'taint' || 'taint' in item) return readTaintBody(item, report);
  if (ofTaint !== undefined) report.fail([ofTaint], `${quote(ofTaint)} belongs to a taint rule; add \`mode: taint\`.`);
  const formula = 'match' in item ? readMatchBody(item, report) : readFormula(item, report);
  return formula && !report.failed ? { formula } : {};
}

function readTaintBody(item: Fields, report: ProblemList): Pick<RuleSource, 'taint'> {
  const search = [...FORMULA_OPERATORS, 'match'].find((key) => key in item);
  if (search !== undefined) report.fail([search], `${quote(search)} stands in no taint rule; a taint rule has sources and sinks.`);
  const taint = readTaint(item, report);
  return taint ? { taint } : {};
}

function readMatchBody(item: Fields, report: ProblemList): RuleSource['formula'] {
  const older = FORMULA_OPERATORS.find((key) => key in item);
  if (older !== undefined) report.fail([older], `a rule has either \`match\` or ${quote(older)}; move this into \`match\`.`);
  return readMatch(item.match, ['match'], report);
}
