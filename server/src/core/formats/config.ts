import type { Problem, Severity, Tier } from '../finding';
import { globMistake } from './glob';
import { ProblemList } from './problem-list';
import { readTraining, type TrainingSettings } from './config-training';
import { checkKey, CONFIG_FILE, INSIDE, leavesFolder, readList, readWord } from './config-values';
import { describe, isFields } from './shape';
import type { Fields } from './shape';
import { unknownValue } from './suggest';
import { parseYaml } from './yaml-source';
import type { YamlPath } from './yaml-source';

/** What a team set in `wardlight.yaml`. Plain data, so that it can be handed to a worker. */
export interface Config {
  /** The least urgent tier that the editor shows. */
  readonly pace: Tier;
  /** The least urgent tier that makes a scan fail. */
  readonly failOn: FailOn;
  /** Which of the packaged rules are used. */
  readonly packs: readonly PackSetting[];
  readonly rules: Readonly<Record<string, RuleSetting>>;
  readonly paths: { readonly exclude: readonly string[]; readonly tests: readonly string[] };
  /** Paths of rule files and folders, relative to the folder of `wardlight.yaml`; they do not lead out of it. */
  readonly ruleFiles: readonly string[];
  /** What a team learns; absent where nothing is said of it. */
  readonly training?: TrainingSettings;
  /** Where it was read; absent for the defaults. */
  readonly path?: string;
}

export type FailOn = Tier | 'never';

export interface PackSetting {
  readonly name: string;
  /** 1-based line in `wardlight.yaml`. */
  readonly line: number;
}

export interface RuleSetting {
  readonly enabled: boolean;
  readonly severity?: Severity;
  /** 1-based line in `wardlight.yaml`. */
  readonly line: number;
}

export const DEFAULT_CONFIG: Config = { pace: 'save', failOn: 'save', packs: [{ name: 'default', line: 1 }], rules: {}, paths: { exclude: [], tests: [] }, ruleFiles: [] };

export const PACES: readonly Tier[] = ['now', 'save', 'scan'];
export const FAIL_ONS: readonly FailOn[] = [...PACES, 'never'];
const SEVERITIES: readonly Severity[] = ['critical', 'high', 'medium', 'low'];
const KEYS = ['pace', 'fail-on', 'packs', 'rules', 'paths', 'rule-files', 'training'];

/** Reads `wardlight.yaml`. Each mistake is a problem with its line, and costs only the setting that it is in. Never throws. */
export function parseConfig(text: string, path: string): { readonly config: Config; readonly problems: readonly Problem[] } {
  const source = parseYaml(text);
  const report = new ProblemList('config', path, source);
  for (const mistake of source.mistakes) report.failAt(mistake.line, `${mistake.message}.`);
  const { data } = source;
  const fields = isFields(data) ? data : {};
  if (!isFields(data) && data !== null && data !== undefined) {
    report.fail([], `${CONFIG_FILE} holds settings such as \`pace: save\`, not ${describe(data)}.`);
  }
  for (const key of Object.keys(fields)) checkKey(key, KEYS, [key], report);
  const config = { ...readSettings(fields, report, (at) => source.lineOf(at)), path };
  return { config, problems: [...report.problems].sort((a, b) => (a.line ?? 0) - (b.line ?? 0)) };
}

function readSettings(fields: Fields, report: ProblemList, lineOf: (path: YamlPath) => number): Config {
  const training = readTraining(fields['training'], report);
  return {
    pace: readWord(fields.pace, PACES, ['pace'], report) ?? DEFAULT_CONFIG.pace,
    failOn: readWord(fields['fail-on'], FAIL_ONS, ['fail-on'], report) ?? DEFAULT_CONFIG.failOn,
    packs: readPacks(fields.packs, report, lineOf),
    rules: readRules(fields.rules, report, lineOf),
    paths: readPaths(fields.paths, report),
    ruleFiles: readRuleFiles(fields['rule-files'], report),
    ...(training && { training }),
  };
}

/** Whether there is such a pack is known once the rules are. */
function readPacks(value: unknown, report: ProblemList, lineOf: (path: YamlPath) => number): Config['packs'] {
  if (value === undefined || value === null) return DEFAULT_CONFIG.packs;
  const packs = readList(value, ['packs'], () => undefined, report).map((name) => ({ name, line: lineOf(['packs', (value as readonly unknown[]).indexOf(name)]) }));
  return packs.length === 0 && !isEmptyList(value) ? DEFAULT_CONFIG.packs : packs;
}

function isEmptyList(value: unknown): boolean {
  return Array.isArray(value) && value.length === 0;
}

function readRules(value: unknown, report: ProblemList, lineOf: (path: YamlPath) => number): Config['rules'] {
  if (value === undefined || value === null) return {};
  if (!isFields(value)) {
    report.fail(['rules'], `\`rules\` must be a block with rule ids as keys, not ${describe(value)}.`);
    return {};
  }
  const settings = Object.entries(value).flatMap(([id, setting]): [string, RuleSetting][] => {
    const read = readRule(setting, ['rules', id], report);
    return read ? [[id, { ...read, line: lineOf(['rules', id]) }]] : [];
  });
  return Object.fromEntries(settings);
}

function readRule(value: unknown, path: YamlPath, report: ProblemList): Omit<RuleSetting, 'line'> | undefined {
  if (value === 'on' || value === true) return { enabled: true };
  if (value === 'off' || value === false) return { enabled: false };
  if (isFields(value)) return readSeverity(value, path, report);
  if (typeof value === 'string') report.fail(path, wrongSetting(value));
  else report.fail(path, `a rule is set to \`off\`, \`on\` or a block with \`severity\`, not ${describe(value)}.`);
  return undefined;
}

function wrongSetting(value: string): string {
  if (nearestSeverity(value) === value.toLowerCase()) return `write \`{severity: ${value.toLowerCase()}}\` to set a severity.`;
  return unknownValue('setting of a rule', value, ['off', 'on'], 'use `off`, `on` or `{severity: …}`.');
}

function nearestSeverity(value: string): Severity | undefined {
  return SEVERITIES.find((severity) => severity === value.toLowerCase());
}

function readSeverity(value: Fields, path: YamlPath, report: ProblemList): Omit<RuleSetting, 'line'> | undefined {
  for (const key of Object.keys(value)) checkKey(key, ['severity'], [...path, key], report);
  const { severity } = value;
  if (severity === undefined) return undefined;
  const lower = typeof severity === 'string' && isOneCase(severity) ? severity.toLowerCase() : severity;
  const read = readWord(lower, SEVERITIES, [...path, 'severity'], report);
  return read === undefined ? undefined : { enabled: true, severity: read };
}

function isOneCase(word: string): boolean {
  return word === word.toLowerCase() || word === word.toUpperCase();
}

function readPaths(value: unknown, report: ProblemList): Config['paths'] {
  if (value === undefined || value === null) return DEFAULT_CONFIG.paths;
  if (!isFields(value)) {
    report.fail(['paths'], `\`paths\` must be a block with \`exclude\` or \`tests\`, not ${describe(value)}.`);
    return DEFAULT_CONFIG.paths;
  }
  for (const key of Object.keys(value)) checkKey(key, ['exclude', 'tests'], ['paths', key], report);
  const globs = (key: string): string[] => readList(value[key], ['paths', key], globMistake, report);
  return { exclude: globs('exclude'), tests: globs('tests') };
}

function readRuleFiles(value: unknown, report: ProblemList): string[] {
  return readList(value, ['rule-files'], ruleFileMistake, report).map((path) => path.replace(/^(?:\.\/)+/, ''));
}

/** A workspace's own file decides no path outside of the workspace. */
function ruleFileMistake(path: string): string | undefined {
  return leavesFolder(path) ? `a rule file must lie below the folder of ${CONFIG_FILE}; ${INSIDE}` : undefined;
}
