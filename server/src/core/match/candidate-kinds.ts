import type { Pattern, ShapePattern } from './pattern';
import type { Role } from './roles';
import { numbersIn, type KindSet, type View } from './view';

/** The kinds of nodes at which a pattern can match. */
export interface CandidateKinds {
  readonly own: KindSet;
  readonly list: readonly number[];
  /** Kinds in whose shape something stands that has no node of its own and at which the pattern can match. */
  readonly within: KindSet;
  readonly withinList: readonly number[];
}

const known = new WeakMap<View, Map<string, CandidateKinds>>();

export function candidateKinds(view: View, pattern: Pattern): CandidateKinds {
  const ofView = known.get(view) ?? new Map<string, CandidateKinds>();
  known.set(view, ofView);
  const key = keyOf(pattern);
  const kinds = ofView.get(key) ?? readKinds(view, pattern);
  ofView.set(key, kinds);
  return kinds;
}

/** Kinds of which one stands in all code that holds a match; undefined where any may, but for comments. */
export function kindsHeld(view: View, pattern: Pattern): readonly number[] | undefined {
  if (pattern.op === 'deep' || pattern.op === 'chain') return kindsHeld(view, pattern.inner);
  // What a function gives back without saying so is of any kind.
  if (pattern.op === 'shape' && pattern.role === 'return' && numbersIn(view.implicitReturn).length > 0) return undefined;
  const { list, withinList } = candidateKinds(view, pattern);
  return pattern.op === 'metavariable' || pattern.op === 'ellipsis' ? undefined : [...list, ...withinList];
}

function keyOf(pattern: Pattern): string {
  switch (pattern.op) {
    case 'shape':
      return `${pattern.role}${mayBeName(pattern) ? ' or name' : ''}${pattern.ofProperties ? ' or property' : ''}`;
    case 'node':
      return [...pattern.kinds].join();
    case 'token':
      return String(pattern.kind);
    case 'string':
    case 'name':
      return `any ${pattern.op}`;
    default:
      return 'any expression';
  }
}

/** Whether a plain name matches that a file imports. */
function mayBeName({ qualified, memberOf }: ShapePattern): boolean {
  return qualified !== undefined || memberOf !== undefined;
}

function readKinds(view: View, pattern: Pattern): CandidateKinds {
  switch (pattern.op) {
    case 'shape':
      return kindsFrom(view, [
        ...kindsOfRole(view, pattern.role),
        ...(mayBeName(pattern) ? numbersIn(view.identifier) : []),
        ...(pattern.ofProperties && view.kindsOf('object').length > 0 ? view.kindsOf('pair') : []),
      ], [pattern.role]);
    case 'node':
      return kindsFrom(view, [...pattern.kinds]);
    case 'token':
      return kindsFrom(view, [pattern.kind]);
    case 'string':
      return kindsFrom(view, [...numbersIn(view.string), ...numbersIn(view.concatenation), ...view.kindsOf('binary'), ...view.kindsOf('member'), ...numbersIn(view.identifier)], ['member']);
    case 'name':
      return kindsFrom(view, numbersIn(view.identifier));
    default:
      return kindsFrom(view, numbersIn(view.expression), ['member', 'call']);
  }
}

/** What else can match a role: a field is assigned its value, and a module may be. */
const LIKE: Partial<Record<Role, Role>> = { assign: 'field', import: 'assign' };

function kindsOfRole(view: View, role: Role): readonly number[] {
  return LIKE[role] ? [...view.kindsOf(role), ...view.kindsOf(LIKE[role])] : view.kindsOf(role);
}

function kindsFrom(view: View, kinds: readonly number[], rolesWithin: readonly Role[] = []): CandidateKinds {
  const own = setOf(view, kinds);
  const within = setOf(view, rolesWithin.flatMap((role) => view.kindsWithin(role)));
  return { own, list: numbersIn(own), within, withinList: numbersIn(within) };
}

function setOf(view: View, kinds: readonly number[]): KindSet {
  const set = new Uint8Array(view.grammar.kinds.length);
  for (const kind of kinds) set[kind] = 1;
  return set;
}
