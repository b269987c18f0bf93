import { keyOf, type Literal, type Requirement } from '../keywords';
import { Apart, packData } from '../packed';
import type { RuleNeeds } from '../rule';
import type { Grammar } from '../syntax';
import type { CompiledRule, CompiledRules } from './compiled-rules';
import { createExpander } from './expand';
import { isApart, textsApart } from './kept-apart';
import { NumberNames } from './number-names';

/** What the rules of one language were compiled to. */
export interface LanguageToPack {
  readonly grammar: Grammar;
  /** What it holds for. */
  readonly stamp: string;
  readonly rules: CompiledRules;
}

/** How compiled rules are laid out when they are packed. */
export interface PackedFile {
  readonly prefix: string;
  /** All that the rules of any of these languages look for. */
  readonly literals: readonly Literal[];
  readonly languages: Readonly<Record<string, PackedLanguage>>;
}

export interface PackedLanguage {
  readonly stamp: string;
  /** The numbers of its grammar, by the place of their names. -1: it has none of that name. */
  readonly numbers: readonly number[];
  /** By digest; `=` stands for the prefix. */
  readonly rules: Readonly<Record<string, PackedRule>>;
}

export interface PackedRule {
  /** The requirement, and that of either end of a way where there are two. */
  readonly needs?: readonly Requirement[] | undefined;
  readonly nested?: readonly string[] | undefined;
  readonly formula?: unknown;
}

/**
 * Packs what rules were compiled to for languages of one family, which have most of it in common. For the build.
 * @param prefix what the digests of all rules begin with
 */
export function packCompiledRules(languages: readonly LanguageToPack[], prefix = ''): Uint8Array {
  const named = languages.map((language) => ({ language, names: new NumberNames(language.grammar) }));
  const rules = named.map(({ language, names }) => rulesOf(language, names, prefix));
  const all = [...new Set(named.flatMap(({ names }) => [...names.numbers.keys()]))];
  const packed = named.map(({ language, names }, place): [string, PackedLanguage] => [
    language.grammar.id,
    { stamp: language.stamp, numbers: all.map((name) => names.numbers.get(name) ?? -1), rules: rules[place]! },
  ]);
  const file: PackedFile = { prefix, literals: literalsOf(languages), languages: Object.fromEntries(packed) };
  return packData(file, all);
}

function rulesOf({ rules }: LanguageToPack, names: NumberNames, prefix: string): Readonly<Record<string, PackedRule>> {
  const expand = createExpander(textsApart(rules));
  return Object.fromEntries([...rules].filter(([digest]) => !isApart(digest)).map(([digest, rule]) => [digest.startsWith(prefix) ? `=${digest.slice(prefix.length)}` : digest, packRule(rule, (text) => names.name(expand(text)))]));
}

function packRule({ needs, nested, formula }: CompiledRule, expand: (text: string) => unknown): PackedRule {
  return { needs: needs && requirementsOf(needs), nested, formula: typeof formula === 'string' ? new Apart(expand(formula)) : undefined };
}

function requirementsOf({ requirement, sides }: RuleNeeds): readonly Requirement[] {
  return sides ? [requirement, sides.source, sides.sink] : [requirement];
}

function literalsOf(languages: readonly LanguageToPack[]): readonly Literal[] {
  const all = languages.flatMap(({ rules }) => [...rules.values()].flatMap(({ needs }) => needs?.literals ?? []));
  return [...new Map(all.map((literal) => [keyOf(literal), literal])).values()];
}
