import type { RuleSource, TaintItemSource, TaintListName } from '../rule';
import { isFields } from './shape';

/** Where the rules are packaged that come with Wardlight. */
export const RULES_ASSET = 'rules.json';

/** Packaged rules as JSON: what taint rules take out of libraries stands there once, however many rules take it. */
export interface RulePack {
  readonly items: readonly TaintItemSource[];
  readonly rules: readonly PackedRule[];
}

type PackedRule = Omit<RuleSource, 'taint'> & { readonly taint?: PackedTaint };
/** The places of a rule's items in the pack. */
type PackedTaint = Readonly<Record<TaintListName, readonly number[]>>;

/** @param rules merged, so that none names a library any more */
export function packRules(rules: readonly RuleSource[]): RulePack {
  const places = new Map<string, number>();
  const items: TaintItemSource[] = [];
  const placeOf = (item: TaintItemSource): number => {
    const key = JSON.stringify(item);
    const place = places.get(key) ?? items.push(item) - 1;
    places.set(key, place);
    return place;
  };
  const packed = rules.map(({ taint, ...rule }): PackedRule => (taint ? { ...rule, taint: eachList(taint, (list) => list.map(placeOf)) } : rule));
  return { items, rules: packed };
}

/** The rules of a pack; rules that share an item share the object. Undefined when it is none. */
export function unpackRules(pack: unknown): RuleSource[] | undefined {
  if (!isRulePack(pack)) return undefined;
  const { items, rules } = pack;
  return rules.map(({ taint, ...rule }): RuleSource => (taint ? { ...rule, taint: eachList(taint, (list) => list.map((place) => items[place]!)) } : rule));
}

function isRulePack(pack: unknown): pack is RulePack {
  return isFields(pack) && Array.isArray(pack.items) && Array.isArray(pack.rules);
}

function eachList<From, To>({ sources, sinks, sanitizers, propagators }: Readonly<Record<TaintListName, readonly From[]>>, change: (list: readonly From[]) => readonly To[]): Readonly<Record<TaintListName, readonly To[]>> {
  return { sources: change(sources), sinks: change(sinks), sanitizers: change(sanitizers), propagators: change(propagators) };
}
