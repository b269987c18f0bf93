import { indentedText } from './indented-text';
import type { Place } from '../keywords';
import type { ViewProfile } from '../language';
import { childrenOf, textOf, type FlatTree, type Grammar } from '../syntax';
import { isStatementRole, SLOTS, type Role } from './roles';
import { isShape, parseShape, type ShapeText } from './shape-text';

const OPERATOR_FIELDS = ['operator', 'operators'];

/** A language's view with names resolved to the grammar's numbers: one lookup per question while matching. */
export interface View {
  readonly grammar: Grammar;
  readonly comment: KindSet;
  readonly transparent: KindSet;
  /** Kinds that are wrappers only under one field, by field. */
  readonly transparentUnder: ReadonlyMap<number, KindSet>;
  readonly punctuation: KindSet;
  readonly optional: KindSet;
  readonly identifier: KindSet;
  /** Names that are key and value in one. */
  readonly shorthand: KindSet;
  readonly ignoreCase: KindSet;
  /** Kinds of expressions: neither comments nor blocks nor statements nor declarations. */
  readonly expression: KindSet;
  readonly string: KindSet;
  readonly stringContent: KindSet;
  readonly substitution: KindSet;
  readonly concatenation: KindSet;
  readonly template: KindSet;
  readonly symbol: KindSet;
  /** Kinds of text in indented lines under a header. */
  readonly indented: KindSet;
  readonly block: KindSet;
  readonly implicitReturn: KindSet;
  /** Kinds whose nodes are statements wherever they stand. */
  readonly statement: KindSet;
  /** Kinds that are a list of values and no statements, though they stand one under the other. */
  readonly valueList: KindSet;
  /** Kinds that hold pairs. */
  readonly mapping: KindSet;
  /** Whether a string matches the number or word that it holds. */
  readonly coercesStrings: boolean;
  readonly operatorFields: ReadonlySet<number>;
  readonly scopes: ScopeView;
  /** Kinds that lead the sibling after them where the grammar has them beside it; undefined where it has none. */
  readonly leading: Leading | undefined;
  /** How a kind can be read, the first that fits counts; undefined for kinds without a role. */
  readonly shapes: readonly (readonly ShapeText[] | undefined)[];
  /** Whether a mark stands between an object and the name of its member, as far as tokens go: `a.b`, `a->b`, `a::b`, but not Kotlin's `a b c`. */
  readonly dotsMembers: boolean;
  /** Whether what calls are given stands in parentheses, and texts in it in quotes. */
  readonly callsInParentheses: boolean;
  /** Names behind which there may be no parentheses where they are called; undefined where that is so of any. */
  readonly calleesWithout: ReadonlySet<string> | undefined;
  /** How a class may be written with where it comes from. */
  readonly packagedNames: ViewProfile['packagedNames'];
  readonly group: KindSet;
  readonly quotesSayNothing: boolean;
  readonly emptyValues: boolean;
  /** By word: those that mean the same. */
  readonly sameWords: ReadonlyMap<string, readonly string[]>;
  /** Where a module's name stands in an import that makes other names for what it has; undefined where that is not known. */
  readonly importPlaces: readonly Place[] | undefined;
  /** The word right before a function's name; undefined where there may be none. */
  readonly functionWord: string | undefined;
  readonly constructorWord: string | undefined;
  /** Whether keys are names or texts, with a colon behind them. */
  readonly colonsAfterKeys: boolean;
  /** Whether a plain assignment in a pattern also is one with an operator, such as `+=`. */
  readonly assignsByOperators: boolean;
  /** Whether a mark stands before decorators. */
  readonly marksDecorators: boolean;
  /** Whether a shape of any kind has others inside. */
  readonly hasShapesWithin: boolean;
  /** Kinds whose nodes can have a role, at their top. */
  kindsOf(role: Role): readonly number[];
  /** Kinds in whose shapes a role stands below the top: a callee that is a member without a node of its own. */
  kindsWithin(role: Role): readonly number[];
  /** All kinds that match a kind that has no role, itself included. */
  alikeOf(kind: number): ReadonlySet<number>;
}

/** Where names live. */
export interface ScopeView {
  /** Whether each block has names of its own. */
  readonly blocks: boolean;
  /** Labels of declarations that live in the whole function. */
  readonly hoisted: ReadonlySet<string>;
  /** Kinds that say that the names in them live further out. */
  readonly outer: KindSet;
  /** Tokens that make an assignment, or the header of a loop, a declaration; undefined in a language without them. */
  readonly declaring: KindSet | undefined;
  /** Whether a name means what is declared further out until its own block declares it. */
  readonly inOrder: boolean;
}

/** Kinds that lead the sibling after them, below nodes of some kinds. */
export interface Leading {
  readonly kinds: KindSet;
  readonly under: KindSet;
}

/** Membership by kind; error nodes (65535) are in none. */
export type KindSet = Uint8Array;

/** @throws Error when a shape of the profile is wrong */
export function createView(grammar: Grammar, profile: ViewProfile): View {
  const numbers = numbersByName(grammar);
  const kinds = (names: readonly string[]): KindSet => kindSet(grammar, numbers, names);
  const fields = (names: readonly string[]): ReadonlySet<number> => new Set(names.map((name) => grammar.fields.indexOf(name)).filter((id) => id > 0));
  const groups = profile.alike.map((names) => new Set(names.flatMap((name) => numbers.get(name) ?? [])));
  const shapes = readShapes(grammar, profile.roles);
  const byRole = new Map<string, number[]>();
  const listed = (key: string, has: (shape: ShapeText) => boolean): number[] => {
    const known = byRole.get(key) ?? [...shapes.keys()].filter((kind) => shapes[kind]?.some(has));
    byRole.set(key, known);
    return known;
  };
  const block = kinds(profile.blocks);
  const valueList = grammar.named.map((_, kind) => (block[kind] && isValueList(shapes[kind]) ? 1 : 0));
  const statements = block.map((is, kind) => (is && !valueList[kind] ? 1 : 0));
  return {
    grammar,
    comment: kinds(profile.comments),
    valueList,
    mapping: grammar.named.map((_, kind) => (shapes[kind]?.some(({ role }) => role === 'dict' || role === 'object') ? 1 : 0)),
    coercesStrings: profile.strings.coerce === true,
    transparent: kinds(profile.transparent),
    transparentUnder: new Map((profile.transparentUnder ?? []).map(({ field, kinds: names }) => [grammar.fields.indexOf(field), kinds(names)])),
    punctuation: tokenKinds(grammar, kinds(profile.punctuation)),
    optional: kinds(profile.optional),
    identifier: kinds(profile.identifiers),
    shorthand: kinds(profile.shorthands ?? []),
    ignoreCase: kinds(profile.ignoreCase ?? []),
    expression: expressionKinds(grammar, shapes, either(statements, kinds([...profile.comments, ...profile.strings.content])), kinds(profile.transparent)),
    string: kinds(profile.strings.kinds),
    stringContent: kinds(profile.strings.content),
    substitution: kinds(profile.strings.substitutions),
    concatenation: kinds(profile.strings.concatenations),
    template: kinds(profile.strings.templates ?? []),
    symbol: kinds(profile.strings.symbols ?? []),
    indented: kinds(profile.strings.indented ?? []),
    block,
    implicitReturn: kinds(profile.implicitReturns ?? []),
    statement: kinds(grammar.kinds.filter((name) => name.endsWith('_statement'))),
    operatorFields: fields(OPERATOR_FIELDS),
    scopes: {
      blocks: profile.scopes?.unit === undefined ? listed('declare', (shape) => shape.role === 'declare').length > 0 : profile.scopes.unit === 'block',
      hoisted: new Set(profile.scopes?.hoisted),
      outer: kinds(profile.scopes?.outer ?? []),
      declaring: profile.scopes?.declaring && kinds(profile.scopes.declaring),
      inOrder: profile.scopes?.inOrder === true,
    },
    leading: profile.leading && { kinds: kinds(profile.leading.kinds), under: kinds(profile.leading.under) },
    shapes,
    dotsMembers: !grammar.kinds.some((name, kind) => shapes[kind] && UNDOTTED.test(name)),
    callsInParentheses: profile.callsInParentheses === true,
    calleesWithout: calleesWithout(profile),
    packagedNames: profile.packagedNames,
    group: kinds(profile.groups ?? []),
    quotesSayNothing: profile.quotesSayNothing === true,
    emptyValues: profile.emptyValues === true,
    sameWords: new Map((profile.sameWords ?? []).flatMap((words) => words.map((word) => [word, words] as const))),
    importPlaces: profile.modulesIn && importPlacesOf(profile.modulesIn),
    functionWord: profile.functionWord,
    constructorWord: profile.constructorWord,
    colonsAfterKeys: profile.colonsAfterKeys === true,
    assignsByOperators: profile.assignsByOperators === true,
    marksDecorators: profile.decoratorMark === '@',
    hasShapesWithin: shapes.some((readings) => readings?.some(({ slots }) => slots.some((slot) => slot && isShape(slot)))),
    kindsOf: (role) => listed(role, (shape) => shape.role === role),
    kindsWithin: (role) => listed(`/${role}`, (shape) => shape.slots.some((slot) => slot && isShape(slot) && slot.role === role)),
    alikeOf: (kind) => groups.find((group) => group.has(kind)) ?? new Set([kind]),
  };
}

function calleesWithout({ callsInParentheses, parenthesesBehindCallees }: ViewProfile): ReadonlySet<string> | undefined {
  if (parenthesesBehindCallees) return new Set(parenthesesBehindCallees.except);
  return callsInParentheses === true ? new Set() : undefined;
}

function importPlacesOf(modulesIn: NonNullable<ViewProfile['modulesIn']>): readonly Place[] {
  if ('quotes' in modulesIn) {
    const { quotes, unnamed, behind } = modulesIn;
    return [{ before: quotes, ...(unnamed === undefined ? {} : { named: unnamed }), ...(behind === undefined ? {} : { loaded: behind }) }];
  }
  return modulesIn.words.length === 0 ? [] : [{ imported: modulesIn.words }];
}

/** Kinds of members without a mark before their name, or with a word there: C++ has `a.template b<int>()`. */
const UNDOTTED = /^infix_|^template_method$/;

function either(a: KindSet, b: KindSet): KindSet {
  return a.map((is, kind) => is | (b[kind] ?? 0));
}

function isValueList(shapes: readonly ShapeText[] | undefined): boolean {
  return shapes?.every(({ role }) => role === 'array') === true;
}

function readShapes(grammar: Grammar, roles: ViewProfile['roles']): (ShapeText[] | undefined)[] {
  const known = new Set(grammar.kinds);
  const byName = new Map(
    Object.entries(roles).flatMap(([list, texts]) => {
      // Dialects share a profile, so that it may speak of kinds that one of them lacks.
      const names = list.split(',').map((name) => name.trim()).filter((name) => known.has(name));
      if (names.length === 0) return [];
      const shapes = (typeof texts === 'string' ? [texts] : texts).map((text) => parseShape(text, grammar));
      return names.map((name) => [name, shapes] as const);
    }),
  );
  return grammar.kinds.map((name, kind) => (grammar.named[kind] ? byName.get(name) : undefined));
}

/** How grammars call functions that are values, whether they have a name or not. */
const VALUES = /_expression$|^arrow_function$/;
/** How grammars call lists, and statements that are no expressions. */
const PARTS = /(?:_statement|_list|arguments|parameters)$/;

const NO_EXPRESSIONS: ReadonlySet<string> = new Set<Role>(['param', 'keyword', 'pair']);

/** Kinds with a name, without those that `others` are, wrappers, and those that can only be statements or declarations. */
function expressionKinds(grammar: Grammar, shapes: View['shapes'], others: KindSet, wrappers: KindSet): KindSet {
  return Uint8Array.from(grammar.kinds, (_, kind) => {
    const readings = shapes[kind];
    const isDeclared = !VALUES.test(grammar.kinds[kind] ?? '') && readings?.every(({ role, slots }) => (isStatementRole(role) || NO_EXPRESSIONS.has(role)) && (role !== 'function' || slots[SLOTS.function.findIndex(({ name }) => name === 'name')] !== undefined));
    const isPart = !readings && (wrappers[kind] || PARTS.test(grammar.kinds[kind] ?? ''));
    return grammar.named[kind] && !others[kind] && !isDeclared && !isPart ? 1 : 0;
  });
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

/** Of the kinds in a set, those that stand for a token or share their name with none: Ruby's `then` begins the node `then`. */
function tokenKinds(grammar: Grammar, set: KindSet): KindSet {
  const tokens = new Set(grammar.kinds.filter((_, kind) => !grammar.named[kind]));
  return set.map((is, kind) => (is && grammar.named[kind] && tokens.has(grammar.kinds[kind] ?? '') ? 0 : is));
}

export function numbersIn(set: KindSet): number[] {
  const numbers: number[] = [];
  set.forEach((is, kind) => is && numbers.push(kind));
  return numbers;
}

export function isIn(set: KindSet, tree: FlatTree, node: number): boolean {
  return set[tree.kind[node] ?? 0] === 1;
}

/** The children that matching looks at: comments and punctuation left out, wrappers unwrapped. */
export function significantChildren(view: View, tree: FlatTree, node: number): number[] {
  const children: number[] = [];
  const last = tree.next[node] ?? 0;
  for (let child = node + 1; child < last; child = tree.next[child] ?? last) if (isSignificant(view, tree, child)) children.push(unwrap(view, tree, child));
  return children;
}

/** False for comments and for punctuation that says no more than the node around it. */
export function isSignificant(view: View, tree: FlatTree, node: number): boolean {
  const kind = tree.kind[node] ?? 0;
  if (view.comment[kind] === 1) return false;
  return view.punctuation[kind] !== 1 || view.operatorFields.has(tree.field[node] ?? 0);
}

/** Goes through wrappers such as parentheses to the one node that they hold. */
export function unwrap(view: View, tree: FlatTree, node: number): number {
  let inner = node;
  while (isTransparent(view, tree, inner)) {
    const only = onlyChild(view, tree, inner);
    if (only === undefined) break;
    inner = only;
  }
  return inner;
}

function isTransparent(view: View, tree: FlatTree, node: number): boolean {
  if (isIn(view.transparent, tree, node)) return true;
  const field = tree.field[node] ?? 0;
  if (field === 0 || view.transparentUnder.size === 0) return false;
  const under = view.transparentUnder.get(field);
  return under !== undefined && isIn(under, tree, node);
}

function onlyChild(view: View, tree: FlatTree, node: number): number | undefined {
  let only: number | undefined;
  const last = tree.next[node] ?? 0;
  for (let child = node + 1; child < last; child = tree.next[child] ?? last) {
    if (!isSignificant(view, tree, child) || isIn(view.optional, tree, child)) continue;
    if (only !== undefined) return undefined;
    only = child;
  }
  return only;
}

/** The name in `:name`. */
export function symbolName(text: string): string {
  return text.replace(/^[^\w]+/, '');
}

/** Whether a literal is one that may hold code. @param text of it */
export function isTemplate(view: View, tree: FlatTree, node: number, text: string): boolean {
  return TEMPLATE.test(text) || (node < tree.count && isIn(view.template, tree, node));
}

/** How such literals begin: JavaScript's `` ` ``, Python's `f"`, C#'s `$"`. */
const TEMPLATE = /^(?:`|@?\$@?"|[rR]?[fF][rR]?["'])/;

/** The text of a string literal as written between its quotes, or undefined when the node is none or holds code. */
export function literalText(view: View, tree: FlatTree, node: number): string | undefined {
  if (isIn(view.concatenation, tree, node)) return concatenatedText(view, tree, node);
  if (!isIn(view.string, tree, node)) return undefined;
  let text = '';
  let hasContent = false;
  for (const child of childrenOf(tree, node)) {
    if (isIn(view.substitution, tree, child)) return undefined;
    if (!isIn(view.stringContent, tree, child)) continue;
    hasContent = true;
    if (childrenOf(tree, child).some((inner) => isIn(view.substitution, tree, inner))) return undefined;
    text += textOf(tree, child);
  }
  return hasContent ? text : unquoted(textOf(tree, node));
}

/** The text that a block of lines with a header stands for, as in YAML; undefined where a node is none. */
export function textOfBlock(view: View, tree: FlatTree, node: number): string | undefined {
  return isIn(view.indented, tree, node) ? indentedText(textOf(tree, node)) : undefined;
}

const QUOTED = /^(?:[A-Za-z@$]{0,3})(""")([\s\S]*)"""$|^(?:[A-Za-z@$]{0,3})(''')([\s\S]*)'''$|^(?:[A-Za-z@$]{0,3})(["'`])([\s\S]*)\5$/;

/** What stands between the quotes of a literal whose grammar does not say; the text itself when it has none. */
export function unquoted(text: string): string {
  const match = QUOTED.exec(text);
  return match ? (match[2] ?? match[4] ?? match[6] ?? '') : text;
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
