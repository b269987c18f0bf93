import type { ViewProfile } from '../language';
import { childrenOf, textOf, type FlatTree, type Grammar } from '../syntax';

const OPERATOR_FIELDS = ['operator', 'operators'];

/** A language's view with names resolved to the grammar's numbers: one lookup per question while matching. */
export interface View {
  readonly grammar: Grammar;
  readonly profile: ViewProfile;
  readonly comment: KindSet;
  readonly transparent: KindSet;
  /** Kinds that are wrappers only under one field, by field. */
  readonly transparentUnder: ReadonlyMap<number, KindSet>;
  readonly punctuation: KindSet;
  readonly optional: KindSet;
  readonly identifier: KindSet;
  readonly string: KindSet;
  readonly stringContent: KindSet;
  readonly substitution: KindSet;
  readonly concatenation: KindSet;
  readonly unordered: KindSet;
  readonly argumentList: KindSet;
  readonly keywordArgument: KindSet;
  readonly block: KindSet;
  readonly member: KindSet;
  readonly memberObject: number;
  readonly memberProperty: number;
  readonly keyFields: ReadonlySet<number>;
  readonly operatorFields: ReadonlySet<number>;
  /** All kinds that match a kind, itself included. */
  alikeOf(kind: number): ReadonlySet<number>;
}

/** Membership by kind; error nodes (65535) are in none. */
export type KindSet = Uint8Array;

export function createView(grammar: Grammar, profile: ViewProfile): View {
  const numbers = numbersByName(grammar);
  const kinds = (names: readonly string[]): KindSet => kindSet(grammar, numbers, names);
  const fields = (names: readonly string[]): ReadonlySet<number> => new Set(names.map((name) => grammar.fields.indexOf(name)).filter((id) => id > 0));
  const groups = profile.alike.map((names) => new Set(names.flatMap((name) => numbers.get(name) ?? [])));
  return {
    grammar,
    profile,
    comment: kinds(profile.comments),
    transparent: kinds(profile.transparent),
    transparentUnder: new Map(profile.transparentUnder.map(({ field, kinds: names }) => [grammar.fields.indexOf(field), kinds(names)])),
    punctuation: kinds(profile.punctuation),
    optional: kinds(profile.optional),
    identifier: kinds(profile.identifiers),
    string: kinds(profile.strings.kinds),
    stringContent: kinds(profile.strings.content),
    substitution: kinds(profile.strings.substitutions),
    concatenation: kinds(profile.strings.concatenations),
    unordered: kinds(profile.unordered),
    argumentList: kinds(profile.argumentLists),
    keywordArgument: kinds(profile.keywordArguments),
    block: kinds(profile.blocks),
    member: kinds([profile.member.kind]),
    memberObject: grammar.fields.indexOf(profile.member.object),
    memberProperty: grammar.fields.indexOf(profile.member.property),
    keyFields: fields(profile.keyFields),
    operatorFields: fields(OPERATOR_FIELDS),
    alikeOf: (kind) => groups.find((group) => group.has(kind)) ?? new Set([kind]),
  };
}

/** A grammar may give one name to several numbers (a rule and its aliases, or a rule and a token): all of them count. */
function numbersByName(grammar: Grammar): ReadonlyMap<string, readonly number[]> {
  const numbers = new Map<string, number[]>();
  for (const [kind, name] of grammar.kinds.entries()) {
    const known = numbers.get(name);
    if (known) known.push(kind);
    else numbers.set(name, [kind]);
  }
  return numbers;
}

function kindSet(grammar: Grammar, numbers: ReadonlyMap<string, readonly number[]>, names: readonly string[]): KindSet {
  const set = new Uint8Array(grammar.kinds.length);
  for (const name of names) for (const kind of numbers.get(name) ?? []) set[kind] = 1;
  return set;
}

export function isIn(set: KindSet, tree: FlatTree, node: number): boolean {
  return set[tree.kind[node] ?? 0] === 1;
}

/** The children that matching looks at: comments and punctuation left out, wrappers unwrapped. */
export function significantChildren(view: View, tree: FlatTree, node: number): number[] {
  const children: number[] = [];
  for (const child of childrenOf(tree, node)) if (isSignificant(view, tree, child)) children.push(unwrap(view, tree, child));
  return children;
}

/** False for comments and for punctuation that says no more than the node around it. */
export function isSignificant(view: View, tree: FlatTree, node: number): boolean {
  if (isIn(view.comment, tree, node)) return false;
  return !isIn(view.punctuation, tree, node) || view.operatorFields.has(tree.field[node] ?? 0);
}

/** Goes through wrappers such as parentheses to the one node that they hold. */
export function unwrap(view: View, tree: FlatTree, node: number): number {
  let inner = node;
  while (isTransparent(view, tree, inner)) {
    const children = childrenOf(tree, inner).filter((child) => isSignificant(view, tree, child) && !isIn(view.optional, tree, child));
    const [only] = children;
    if (children.length !== 1 || only === undefined) break;
    inner = only;
  }
  return inner;
}

function isTransparent(view: View, tree: FlatTree, node: number): boolean {
  if (isIn(view.transparent, tree, node)) return true;
  const under = view.transparentUnder.get(tree.field[node] ?? 0);
  return under !== undefined && isIn(under, tree, node);
}

/** The text of a string literal as written between its quotes, or undefined when the node is none or holds code. */
export function literalText(view: View, tree: FlatTree, node: number): string | undefined {
  if (isIn(view.concatenation, tree, node)) return concatenatedText(view, tree, node);
  if (!isIn(view.string, tree, node)) return undefined;
  let text = '';
  for (const child of childrenOf(tree, node)) {
    if (isIn(view.substitution, tree, child)) return undefined;
    if (!isIn(view.stringContent, tree, child)) continue;
    if (childrenOf(tree, child).some((inner) => isIn(view.substitution, tree, inner))) return undefined;
    text += textOf(tree, child);
  }
  return text;
}

function concatenatedText(view: View, tree: FlatTree, node: number): string | undefined {
  const parts: string[] = [];
  for (const child of childrenOf(tree, node)) {
    if (isIn(view.comment, tree, child)) continue;
    const text = literalText(view, tree, child);
    if (text === undefined) return undefined;
    parts.push(text);
  }
  return parts.join('');
}
