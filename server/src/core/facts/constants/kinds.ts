import type { ConstantProfile } from '../../language';
import { SLOTS, isShape, type Role, type Shapes, type ShapeText, type View } from '../../match';

/** What a kind of node does to the names around it. */
export const OP = {
  none: 0, function: 1, class: 2, assign: 3, declare: 4, field: 5, step: 6, loop: 7, if: 8, try: 9, switch: 10, catch: 11, leave: 12, break: 13,
  continue: 14, import: 15, binder: 16, outer: 17, opaque: 18,
} as const;
export type Op = (typeof OP)[keyof typeof OP];

const OF_ROLE: Readonly<Partial<Record<Role, Op>>> = {
  function: OP.function, class: OP.class, assign: OP.assign, declare: OP.declare, field: OP.field, unary: OP.step, postfix: OP.step, for: OP.loop,
  while: OP.loop, dowhile: OP.loop, if: OP.if, try: OP.try, switch: OP.switch, catch: OP.catch, return: OP.leave, throw: OP.leave, import: OP.import,
};

/** Kinds that no role speaks of, known by the names that grammars give them. */
const BREAK = /^(break|goto)(_statement|_expression)?$/;
const CONTINUE = /^(continue|next|redo)(_statement|_expression)?$/;
const OUTER = /^(global|nonlocal)_/;
/** Where code may run not at all or more than once, in a way that is not known. */
const OPAQUE = /^(match|switch|select|case|when|unless|until|while|for|foreach|loop|repeat|try|rescue|begin|guard|if)(_\w+)?(_statement|_expression|_modifier|_block)$|^(unless|until|begin|rescue|case_match|unless_modifier|until_modifier|while_modifier|if_modifier)$/;
const LITERAL = /^(\w+_)?(number|numeric|integer|int|uint|long|float|floating_point|decimal|double|real|hex|octal|binary|char|character|rune|boolean|bool|true|false|null|nil|none|regex)(_literal|_lit|_constant)?$/;
const NUMBER = /number|numeric|int|long|float|decimal|double|real|hex|octal|binary/;
const EVALUABLE: readonly Role[] = ['binary', 'ternary', 'unary', 'cast', 'member', 'assign'];
const THROWING: readonly Role[] = ['call', 'new', 'throw', 'member', 'index', 'import', 'with'];

/** What is read of a grammar once for all files. */
export interface Kinds {
  readonly ops: Uint8Array;
  /** Kinds at which anything happens. */
  readonly matters: Uint8Array;
  /** Fields under which kinds that have no role bind names; 0 for the whole node. */
  readonly binders: ReadonlyMap<number, number>;
  /** Kinds in whose shape an assignment stands that has no node of its own. */
  readonly holdsAssign: Uint8Array;
  /** Kinds that declare names without a value, so that no assignment tells of them. */
  readonly declaresBare: Uint8Array;
  readonly throwing: Uint8Array;
  /** 1 for numbers, 2 for other literals that are no strings. */
  readonly literal: Uint8Array;
  /** Kinds of expressions that can be a constant: literals and names are, and what is made of them. */
  readonly evaluable: Uint8Array;
  readonly isMember: Uint8Array;
  /** Whether names have to be declared, so that an assignment to one that is not means a name outside. */
  readonly declares: boolean;
  readonly bareFields: boolean;
  /** Functions that give the file a constant, by name: PHP's `define`. */
  readonly definers: ReadonlySet<string>;
  /** Kinds that may be a call of one. */
  readonly mayDefine: Uint8Array;
  readonly coerces: boolean;
}

const known = new WeakMap<View, Kinds>();

export function kindsOf(view: View, profile: ConstantProfile): Kinds {
  const kinds = known.get(view) ?? readKinds(view, profile);
  known.set(view, kinds);
  return kinds;
}

function readKinds(view: View, profile: ConstantProfile): Kinds {
  const { grammar, shapes } = view;
  const ops = new Uint8Array(grammar.kinds.length);
  const literal = new Uint8Array(grammar.kinds.length);
  const declaresBare = new Uint8Array(grammar.kinds.length);
  const binders = new Map<number, number>();
  const binderFields = new Map(profile.bindings.map(({ kind, field }) => [kind, field === undefined ? 0 : grammar.fields.indexOf(field)]));
  grammar.kinds.forEach((name, kind) => {
    if (grammar.named[kind] !== 1) return;
    const texts = shapes[kind];
    // Ruby's `binary` is no number of the base two.
    if (LITERAL.test(name) && view.identifier[kind] !== 1 && texts === undefined) literal[kind] = NUMBER.test(name) ? 1 : 2;
    ops[kind] = texts ? opOf(texts) : opOfName(name);
    if (texts?.some(declaresWithoutAssign(ops, view))) declaresBare[kind] = 1;
    const field = binderFields.get(name);
    if (ops[kind] !== OP.none || field === undefined || texts) return;
    ops[kind] = OP.binder;
    binders.set(kind, field);
  });
  const holdsAssign = flags(grammar.kinds.length, view.kindsWithin('assign'));
  const definers = new Set(profile.definers);
  const mayDefine = flags(grammar.kinds.length, definers.size > 0 ? view.kindsOf('call') : []);
  return {
    ops, binders, literal, declaresBare, holdsAssign, definers, mayDefine,
    matters: ops.map((op, kind) => (op === OP.none && holdsAssign[kind] !== 1 && mayDefine[kind] !== 1 ? 0 : 1)),
    evaluable: flags(grammar.kinds.length, [
      ...EVALUABLE.flatMap((role) => view.kindsOf(role)),
      ...[...grammar.kinds.keys()].filter((kind) => view.identifier[kind] === 1 || view.string[kind] === 1 || view.concatenation[kind] === 1 || (literal[kind] ?? 0) > 0),
    ]),
    isMember: flags(grammar.kinds.length, view.kindsOf('member')),
    throwing: flags(grammar.kinds.length, THROWING.flatMap((role) => view.kindsOf(role))),
    declares: view.kindsOf('declare').length > 0,
    bareFields: profile.bareFields ?? true,
    coerces: profile.coerces ?? true,
  };
}

function opOf(texts: readonly ShapeText[]): Op {
  for (const { role } of texts) {
    const op = OF_ROLE[role];
    if (op !== undefined) return op;
  }
  return OP.none;
}

function opOfName(name: string): Op {
  if (BREAK.test(name)) return OP.break;
  if (CONTINUE.test(name)) return OP.continue;
  if (OUTER.test(name)) return OP.outer;
  return OPAQUE.test(name) ? OP.opaque : OP.none;
}

/** Whether a declaration's items can be something else than assignments. */
function declaresWithoutAssign(ops: Uint8Array, view: View): (text: ShapeText) => boolean {
  return ({ role, slots }) => {
    if (role !== 'declare') return false;
    const items = slots[slotOf('declare', 'items')];
    if (!items || isShape(items)) return false;
    const steps = items.flat().map((way) => way.at(-1));
    const isAssign = (kind: number): boolean => ops[kind] === OP.assign || view.shapes[kind]?.every((text) => text.role === 'assign') === true;
    return !steps.every((step) => step?.to === 'kind' && [...step.kinds].every(isAssign));
  };
}

function flags(length: number, kinds: readonly number[]): Uint8Array {
  const set = new Uint8Array(length);
  for (const kind of kinds) set[kind] = 1;
  return set;
}

const PLACES = new Map(Object.entries(SLOTS).map(([role, slots]) => [role, new Map(slots.map(({ name }, place) => [name, place]))]));

/** Place of a slot in its role; -1 when the role has none of this name. */
function slotOf(role: Role, name: string): number {
  return PLACES.get(role)?.get(name) ?? -1;
}

/** The nodes in a slot of a node whose role is known. */
export function slotNodes(shapes: Shapes, node: number, role: Role, name: string): readonly number[] {
  return shapes.slot(node, role, slotOf(role, name));
}

export function firstIn(shapes: Shapes, node: number, role: Role, name: string): number {
  return shapes.first(node, role, slotOf(role, name));
}
