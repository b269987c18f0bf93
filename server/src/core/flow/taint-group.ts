import type { TaintItemSource, TaintListName, TaintSource } from '../rule';
import type { MatchSubject } from '../match';
import { MOST_RULES, type RuleSet } from './fact';
import type { TaintItem, TaintOptions, TaintRule } from './taint-rule';

/** An item of one or more rules that say the same. */
export interface SharedItem {
  readonly item: TaintItem;
  readonly rules: RuleSet;
}

/** Rules that are followed through a file together: the first one is the lowest bit. */
export interface TaintGroup extends Readonly<Record<TaintListName, readonly SharedItem[]>> {
  readonly options: TaintOptions;
  readonly all: RuleSet;
}

/** A compiled rule with what it was compiled from, and the code as it sees it. */
export interface TaintMember {
  readonly rule: TaintRule;
  readonly source: TaintSource;
  readonly subject: MatchSubject;
}


/** Puts rules together that can be followed together, in their order. */
export function groupMembers<T extends TaintMember>(members: readonly T[]): T[][] {
  const groups: T[][] = [];
  for (const member of members) {
    const open = groups.find((group) => group.length < MOST_RULES && group.every((other) => goTogether(member, other)));
    if (open) open.push(member);
    else groups.push([member]);
  }
  return groups;
}

function goTogether(a: TaintMember, b: TaintMember): boolean {
  return a.subject === b.subject && JSON.stringify(a.rule.options) === JSON.stringify(b.rule.options);
}

/** What the rules of a group say; what several of them say is there once. */
export function toGroup(members: readonly TaintMember[]): TaintGroup {
  const [first] = members;
  if (!first) throw new Error('a group has rules');
  return {
    sources: shared(members, 'sources'), sinks: shared(members, 'sinks'),
    sanitizers: shared(members, 'sanitizers'), propagators: shared(members, 'propagators'),
    options: first.rule.options,
    all: 2 ** members.length - 1,
  };
}

function shared(members: readonly TaintMember[], list: TaintListName): readonly SharedItem[] {
  const byText = new Map<string, SharedItem>();
  for (const [at, { rule, source }] of members.entries()) {
    for (const [place, item] of rule[list].entries()) {
      // What asks for labels asks for those that its own rule gave.
      const text = item.requires || item.requiresOf.length > 0 ? `${at}:${place}` : textOf(source[list][place]);
      byText.set(text, { item: byText.get(text)?.item ?? item, rules: (byText.get(text)?.rules ?? 0) | (1 << at) });
    }
  }
  return [...byText.values()];
}

const texts = new WeakMap<TaintItemSource, string>();

function textOf(source: TaintItemSource | undefined): string {
  if (!source) return '';
  const text = texts.get(source) ?? JSON.stringify(source);
  texts.set(source, text);
  return text;
}
