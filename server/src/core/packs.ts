import type { Problem } from './finding';
import { CONFIG_FILE, DEFAULT_CONFIG, unknownValue, type Config, type PackSetting } from './formats';
import type { RuleSource } from './rule';

/** Of CWE's lists of the 25 most dangerous weaknesses, those of 2024 and 2025. */
const TOP_25: ReadonlySet<string> = new Set([
  20, 22, 77, 78, 79, 89, 94, 119, 120, 121, 122, 125, 190, 200, 269, 284, 287, 306, 352, 400, 416, 434, 476, 502, 639, 770, 787, 798, 862, 863, 918,
].map((number) => `CWE-${number}`));
/** An entry of the OWASP Top 10, such as `A03:2021 - Injection`; the lists for APIs and models have other letters. */
const TOP_TEN = /^A\d\d:20\d\d\b/;

/** The packs that there are whatever the rules say of themselves. */
const PACKS: Readonly<Record<string, (rule: RuleSource) => boolean>> = {
  default: (rule) => !isAudit(rule),
  strict: () => true,
  credentials: (rule) => rule.credential !== undefined && !isAudit(rule),
  'owasp-top-ten': (rule) => textsIn(rule, 'owasp').some((entry) => TOP_TEN.test(entry)) && !isAudit(rule),
  'cwe-top-25': (rule) => rule.cwe.some((cwe) => TOP_25.has(cwe)) && !isAudit(rule),
};

/** True for a rule that asks for a look at code that may well be right. It is off unless someone asks for it. */
function isAudit({ metadata }: RuleSource): boolean {
  return metadata['audit'] === true;
}

/** The frameworks, libraries and clouds that a rule is about. */
export function technologiesOf(rule: RuleSource): readonly string[] {
  return textsIn(rule, 'technology');
}

function textsIn({ metadata }: RuleSource, key: string): readonly string[] {
  const value = metadata[key];
  const list: readonly unknown[] = Array.isArray(value) ? value : [value];
  return list.filter((one): one is string => typeof one === 'string');
}

function isIn(pack: string, rule: RuleSource): boolean {
  if (isForEveryone(pack)) return PACKS[pack]!(rule);
  return technologiesOf(rule).includes(pack) && !isAudit(rule);
}

/** Whether a pack is there whatever rules are packaged. */
export function isForEveryone(pack: string): boolean {
  return Object.hasOwn(PACKS, pack);
}

/** Asked at every start: for the packs for everyone, no rule is looked at. */
function isPack(name: string, packaged: readonly RuleSource[]): boolean {
  return isForEveryone(name) || packaged.some((rule) => isIn(name, rule));
}

/** The names of all packs: those for everyone, then a pack for each technology that a rule is about. */
export function packNames(packaged: readonly RuleSource[]): readonly string[] {
  const technologies = new Set(packaged.filter((rule) => !isAudit(rule)).flatMap(technologiesOf));
  return [...new Set([...Object.keys(PACKS), ...[...technologies].sort()])];
}

/** The packs that a rule is in. @param names of all packs */
export function packsOf(rule: RuleSource, names: readonly string[]): readonly string[] {
  return names.filter((name) => isIn(name, rule));
}

/**
 * The packaged rules that a team chose: those of its packs, and those that it set by name. What is left out is neither compiled nor
 * matched. A rule that is set to `off` stays: policy hides what it finds and counts it.
 */
export function chooseRules(packaged: readonly RuleSource[], { packs, rules: settings }: Pick<Config, 'packs' | 'rules'>): readonly RuleSource[] {
  const named = packs.map(({ name }) => name).filter((name) => isPack(name, packaged));
  // Nobody meant to be without rules by mistyping a name.
  const wanted = named.length === 0 && packs.length > 0 ? DEFAULT_CONFIG.packs.map(({ name }) => name) : named;
  const isSet = ({ id }: RuleSource): boolean => Object.hasOwn(settings, id) && settings[id]?.enabled === true;
  const chosen = packaged.filter((rule) => wanted.some((pack) => isIn(pack, rule)) || isSet(rule));
  return chosen.length === packaged.length ? packaged : chosen;
}

/** Packs that `wardlight.yaml` names and that do not exist. */
export function unknownPacks({ packs, path = CONFIG_FILE }: Pick<Config, 'packs' | 'path'>, packaged: readonly RuleSource[]): readonly Problem[] {
  const unknown = packs.filter(({ name }) => !isPack(name, packaged));
  return unknown.map(({ name, line }) => ({ kind: 'config', message: unknownPack(name, packNames(packaged)), path, line }));
}

/** A sentence on a pack that does not exist. @param known the names of all packs */
export function unknownPack(name: PackSetting['name'], known: readonly string[]): string {
  return unknownValue('pack', name, known, `use one of ${Object.keys(PACKS).join(', ')}, or a framework or cloud that rules are for, such as \`express\`.`);
}
