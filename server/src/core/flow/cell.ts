import { forRules, unionFacts, type CodeFile, type Fact, type RuleSet } from './fact';

/** A function, class, object or module of ours that a value may be. */
export interface Thing {
  /** `thunk`: not known yet. */
  readonly kind: 'function' | 'class' | 'object' | 'module' | 'thunk';
  readonly file: CodeFile;
  /** The node of the function or class, or the number of the thunk. */
  readonly node: number;
  /** What the variables around a function held where it was made. */
  readonly env?: ReadonlyMap<number, Cell>;
}

/**
 * What is known of a value: the taint of it and of all its fields but those that are listed, which have their own. Never
 * changed once made.
 */
export interface Cell {
  readonly facts: readonly Fact[];
  readonly fields: ReadonlyMap<string, Cell> | undefined;
  readonly things: readonly Thing[];
  /** What the value is, where it is known to be one constant. */
  readonly literal?: Literal | undefined;
  /** The rules for which it was made clean where it stands, so that looking at it again makes it no source. */
  readonly sealed?: RuleSet;
  /** Whether it or a field is sealed or a constant, which is forgotten where something else may be there. */
  readonly hasLiterals?: boolean;
}

export type Literal = string | number | boolean;

/** Fields of fields are told apart so far; further in the whole counts. */
const DEEPEST = 3;
const MOST_FIELDS = 64;
const MOST_THINGS = 8;
/** The field that stands for every element that is put somewhere unknown. */
export const ANY = '*';

/** The field that tells how many items a list has. */
export const LENGTH = 'length';

const NO_FACTS: readonly Fact[] = [];
const NO_THINGS: readonly Thing[] = [];
export const CLEAN: Cell = { facts: NO_FACTS, fields: undefined, things: NO_THINGS };

export function cellOf(facts: readonly Fact[]): Cell {
  return facts.length === 0 ? CLEAN : { facts, fields: undefined, things: NO_THINGS };
}

export function thingCell(thing: Thing): Cell {
  return { facts: NO_FACTS, fields: undefined, things: [thing] };
}

export function literalCell(literal: Literal): Cell {
  return { facts: NO_FACTS, fields: undefined, things: NO_THINGS, literal, hasLiterals: true };
}

/** The cell of a value that is known to be a constant. */
export function withLiteral({ facts, fields, things }: Cell, literal: Literal): Cell {
  return make(facts, fields, things, literal);
}

/** A cell of these parts. */
function make(facts: readonly Fact[], fields: Cell['fields'], things: readonly Thing[], literal?: Literal, sealed: RuleSet = 0): Cell {
  const hasLiterals = literal !== undefined || sealed !== 0 || (fields !== undefined && [...fields.values()].some((field) => field.hasLiterals === true));
  return hasLiterals ? { facts, fields, things, literal, sealed, hasLiterals } : { facts, fields, things };
}

/** The cell without constants. */
export function withoutLiterals(cell: Cell): Cell {
  if (cell.hasLiterals !== true) return cell;
  const fields = cell.fields && new Map([...cell.fields].map(([name, field]) => [name, withoutLiterals(field)]));
  return cell.facts.length === 0 && cell.things.length === 0 && !fields ? CLEAN : { facts: cell.facts, fields, things: cell.things };
}

export function withFacts(cell: Cell, added: readonly Fact[]): Cell {
  const facts = unionFacts(cell.facts, forRules(added, ~(cell.sealed ?? 0)));
  if (facts === cell.facts) return cell;
  const fields = cell.fields && new Map([...cell.fields].map(([name, field]) => [name, withFacts(field, added)]));
  return { ...cell, facts, fields };
}

function unionThings(a: readonly Thing[], b: readonly Thing[]): readonly Thing[] {
  if (a === b || b.length === 0) return a;
  if (a.length === 0) return b;
  const added = b.filter((thing) => !a.some((other) => other.node === thing.node && other.kind === thing.kind && other.file === thing.file));
  return added.length === 0 || a.length + added.length > MOST_THINGS ? a : [...a, ...added];
}

/** What either may be. Gives `a` itself where `b` adds nothing. */
export function join(a: Cell, b: Cell): Cell {
  if (a === b) return a;
  if (b === CLEAN && a.hasLiterals !== true) return a;
  if (a === CLEAN && b.hasLiterals !== true) return b;
  const facts = unionFacts(a.facts, b.facts);
  const things = unionThings(a.things, b.things);
  const fields = joinFields(a, b);
  const literal = a.literal === b.literal ? a.literal : undefined;
  const sealed = (a.sealed ?? 0) & (b.sealed ?? 0);
  return facts === a.facts && things === a.things && fields === a.fields && literal === a.literal && sealed === (a.sealed ?? 0) ? a : make(facts, fields, things, literal, sealed);
}

function joinFields(a: Cell, b: Cell): Cell['fields'] {
  if (!a.fields && !b.fields) return undefined;
  let joined: Map<string, Cell> | undefined = a.fields ? undefined : new Map();
  const add = (name: string, known: Cell | undefined, field: Cell): void => {
    if (field === known) return;
    joined ??= new Map(a.fields);
    joined.set(name, field);
  };
  const [ofA, ofB] = [inherited(a), inherited(b)];
  // What the other does not list adds nothing to most fields.
  if (a.fields && (ofB !== CLEAN || a.hasLiterals === true)) {
    for (const [name, known] of a.fields) if (b.fields?.has(name) !== true) add(name, known, join(known, ofB));
  }
  for (const [name, other] of b.fields ?? []) {
    const known = a.fields?.get(name);
    add(name, known, join(known ?? ofA, other));
  }
  return joined ?? a.fields;
}

export function joinAll(cells: readonly Cell[]): Cell {
  const [first, ...others] = cells;
  return first ? others.reduce(join, first) : CLEAN;
}

/** What a field is that is not listed. */
function inherited({ facts }: Cell): Cell {
  return cellOf(facts);
}

export function fieldOf(cell: Cell, name: string): Cell {
  const field = cell.fields?.get(name) ?? inherited(cell);
  const any = name === ANY ? undefined : cell.fields?.get(ANY);
  return any ? join(field, any) : field;
}

/** Any element: all that may be found in it. */
export function elementOf(cell: Cell): Cell {
  return cell.fields ? withoutLiterals(joinAll([inherited(cell), ...cell.fields.values()])) : inherited(cell);
}

/** The cell with something put under a path, instead of what was there or besides it. */
export function put(cell: Cell, path: readonly string[], value: Cell, isAdded: boolean, depth = 0): Cell {
  const [name, ...rest] = path;
  if (name === undefined) return isAdded ? join(cell, value) : value;
  const fields = new Map(cell.fields);
  // What is put somewhere unknown, or anew, makes it longer.
  if (name === ANY || !fields.has(name)) fields.delete(LENGTH);
  if (depth >= DEEPEST || (!fields.has(name) && fields.size >= MOST_FIELDS)) return withFacts(cell, factsWithin(value));
  const known = cell.fields?.get(name) ?? inherited(cell);
  fields.set(name, limited(put(known, rest, value, isAdded || (name === ANY && rest.length === 0), depth + 1), DEEPEST - depth - 1));
  return make(cell.facts, fields, cell.things);
}

/** The same with no more than so many levels of fields. */
function limited(cell: Cell, levels: number): Cell {
  if (!cell.fields) return cell;
  if (levels <= 0) return { facts: factsWithin(cell), fields: undefined, things: cell.things };
  let fields: Map<string, Cell> | undefined;
  for (const [name, field] of cell.fields) {
    const less = limited(field, levels - 1);
    if (less === field) continue;
    fields ??= new Map(cell.fields);
    fields.set(name, less);
  }
  return fields ? { ...cell, fields } : cell;
}

export function without(cell: Cell, names: readonly string[]): Cell {
  return { ...cell, fields: new Map([...(cell.fields ?? []), ...names.map((name) => [name, CLEAN] as const)]) };
}

/** Objects are asked for theirs again and again. */
const within = new WeakMap<Cell, readonly Fact[]>();

/** Every fact of a value and of what is in it. */
export function factsWithin(cell: Cell): readonly Fact[] {
  if (!cell.fields) return cell.facts;
  const known = within.get(cell);
  if (known) return known;
  let facts = cell.facts;
  for (const field of cell.fields.values()) facts = unionFacts(facts, factsWithin(field));
  within.set(cell, facts);
  return facts;
}

/** Whether nothing is known of a value. */
export function isBlank(cell: Cell): boolean {
  return cell.facts.length === 0 && cell.things.length === 0 && cell.literal === undefined && (cell.sealed ?? 0) === 0 && (!cell.fields || [...cell.fields.values()].every(isBlank));
}

/** Whether a cell says no more than what another one is: a function that was run without what is in its object left it alone. */
export function isOnly({ facts, fields, things, literal }: Cell, other: Cell): boolean {
  return facts.length === 0 && fields === undefined && literal === undefined && things === other.things;
}

const signatures = new WeakMap<Cell, string>();
/** Short names of what is long: objects hold objects, and are compared as wholes again and again. */
const shortNames = new Map<string, string>();
const LONGEST_SIGNATURE = 24;
/** With more of them all are forgotten. Cells that mean the same may have two names then, and are taken for different ones. */
const MOST_SHORT_NAMES = 50_000;
let namesGiven = 0;

/** A short text that is the same for cells that mean the same. */
export function signature(cell: Cell): string {
  if (cell === CLEAN) return '';
  const known = signatures.get(cell) ?? shortened(write(cell));
  signatures.set(cell, known);
  return known;
}

function shortened(text: string): string {
  if (text.length <= LONGEST_SIGNATURE) return text;
  const known = shortNames.get(text);
  if (known !== undefined) return known;
  const name = `#${(namesGiven++).toString(36)}`;
  if (shortNames.size >= MOST_SHORT_NAMES) shortNames.clear();
  shortNames.set(text, name);
  return name;
}

function write({ facts, things, fields, literal, sealed = 0 }: Cell): string {
  const ofFacts = facts.map(({ source, label, rules }) => `${source.id}:${label}:${rules}`).sort().join(',');
  const ofThings = things.map(({ kind, file, node }) => `${kind}${node}@${file.path}`).sort().join(',');
  const ofFields = [...(fields ?? [])].map(([name, field]) => `${name}:${signature(field)}`).sort().join(';');
  const ofLiteral = (sealed === 0 ? '' : `!${sealed}`) + (literal === undefined ? '' : JSON.stringify(literal));
  return ofFacts === '' && ofThings === '' && ofFields === '' && ofLiteral === '' ? '' : `(${ofFacts}|${ofThings}|${ofFields}|${ofLiteral})`;
}

/** The cell with other facts, all through. */
export function mapFacts(cell: Cell, change: (facts: readonly Fact[]) => readonly Fact[]): Cell {
  const facts = change(cell.facts);
  if (!cell.fields) return facts === cell.facts ? cell : { ...cell, facts };
  return { ...cell, facts, fields: new Map([...cell.fields].map(([name, field]) => [name, mapFacts(field, change)])) };
}

/** The cell as rules see it that made it clean: without what counts for them, all through. */
export function cleaned(cell: Cell, rules: RuleSet): Cell {
  return mapFacts(cell, (facts) => forRules(facts, ~rules));
}

/** The same where it stands: looking at it again makes it no source. */
export function sealed(cell: Cell, rules: RuleSet): Cell {
  const { facts, fields, things } = cleaned(cell, rules);
  return make(facts, fields, things, undefined, (cell.sealed ?? 0) | rules);
}

/** The cell as if nothing had made it clean. */
export function unsealed(cell: Cell): Cell {
  return (cell.sealed ?? 0) === 0 ? cell : make(cell.facts, cell.fields, cell.things, cell.literal);
}

/** Whether a function that is given a value may do something with it: data, or a function, class or object of ours. */
export function holdsAnything(cell: Cell): boolean {
  return factsWithin(cell).length > 0 || holdsThings(cell);
}

/** Whether a value is, or holds, a function, class or object of the file. */
export function holdsThings(cell: Cell): boolean {
  return cell.things.length > 0 || (cell.fields !== undefined && [...cell.fields.values()].some(holdsThings));
}
