import type { Problem } from '../finding';
import type { LibrarySource, LibraryUse, RuleSource, TaintItemSource, TaintSource } from '../rule';
import { quote } from './quote';
import { nearestWord } from './suggest';

/** Whether any rule of these files takes something out of a library. */
export function usesLibraries(files: readonly { readonly rules: readonly RuleSource[] }[]): boolean {
  return files.some(({ rules }) => rules.some(({ taint }) => taint?.uses !== undefined));
}

/**
 * The rule with the items that it uses in place of their names. A name that no library of its languages has is added to
 * `problems`, and the rule keeps what it has besides.
 */
export function takeFromLibraries(rule: RuleSource, libraries: readonly LibrarySource[], problems: Problem[]): RuleSource {
  if (!rule.taint?.uses) return rule;
  const { uses, ...own } = rule.taint;
  const usable = libraries.filter((library) => rule.languages.every((language) => library.languages.some((name) => canonical(name) === canonical(language))));
  const taint = uses.reduce<TaintSource>((known, use) => {
    const items = itemsOf(use, usable);
    if (items.length === 0) problems.push({ kind: 'rule', message: unknownName(use, usable), path: rule.origin.path, line: use.line, ruleId: rule.id });
    return { ...known, [use.list]: [...known[use.list], ...items] };
  }, own);
  // What it compiles to depends on more than its own file.
  const { digest: _digest, ...rest } = rule;
  return { ...rest, taint };
}

function itemsOf({ list, name, options }: LibraryUse, libraries: readonly LibrarySource[]): readonly TaintItemSource[] {
  const items = libraries.flatMap((library) => (Object.hasOwn(library[list], name) ? (library[list][name] ?? []) : []));
  return Object.keys(options).length === 0 ? items : items.map((item) => ({ ...item, ...options }));
}

function unknownName({ list, name }: LibraryUse, libraries: readonly LibrarySource[]): string {
  const known = [...new Set(libraries.flatMap((library) => Object.keys(library[list])))].sort();
  const nearest = nearestWord(name, known);
  if (nearest !== undefined) return `no library has ${list} named ${quote(name)}; did you mean ${quote(nearest)}?`;
  if (known.length === 0) return `no library for all of the rule's languages has ${list}; write the patterns here, or add a library file.`;
  return `no library has ${list} of this name; use one of: ${known.join(', ')}.`;
}

/** Libraries name a language once, whatever its other names. */
const ALIASES: Readonly<Record<string, string>> = {
  js: 'javascript', jsx: 'javascript', ts: 'typescript', tsx: 'typescript', py: 'python', python2: 'python', python3: 'python', golang: 'go', 'c#': 'csharp',
  rb: 'ruby', kt: 'kotlin', 'c++': 'cpp', sh: 'bash', ex: 'elixir', sol: 'solidity',
};

function canonical(language: string): string {
  return ALIASES[language] ?? language;
}
