import { hexOfText } from '../checksum';
import type { Cell } from './cell';
import type { Fact, Origin, Way } from './fact';
import type { State } from './state';
import type { Span } from '../span';

/** How a text speaks of a file's code, so that it can be compared with that of another tree of the file. */
export interface CodeNames {
  readonly variable: (variable: number) => string;
  readonly node: (node: number) => string;
  readonly span: (span: Span) => string;
  /** A match of an item of a rule. */
  readonly match: (origin: Origin) => string;
}

/** A second beginning, so that two texts have to agree in 64 bits. */
const OTHER_BASIS = 0x9e3779b9;
const LONGEST_UNHASHED = 40;

/** What each variable holds at a point, by its name, as a text that is the same for what is the same: a short one, or a hash. What it holds may be deep, so it is gone through in a loop. */
export function writeState(state: State, names: CodeNames): ReadonlyMap<string, string> {
  const written = new Map<Cell, string>();
  return new Map([...state.cells].map(([variable, cell]) => [names.variable(variable), writeCell(cell, names, written)]));
}

/** @param written texts of cells that are known */
function writeCell(cell: Cell, names: CodeNames, written: Map<Cell, string>): string {
  const open = [cell];
  for (let at = open.at(-1); at !== undefined; at = open.at(-1)) {
    const before = open.length;
    if (!written.has(at)) for (const within of cellsWithin(at)) if (!written.has(within)) open.push(within);
    if (open.length > before) continue;
    open.pop();
    if (!written.has(at)) written.set(at, shortened(writeParts(at, names, written)));
  }
  return written.get(cell) ?? '';
}

function* cellsWithin({ things, fields }: Cell): Iterable<Cell> {
  for (const { env } of things) if (env) yield* env.values();
  if (fields) yield* fields.values();
}

function writeParts({ facts, fields, things, literal, sealed = 0 }: Cell, names: CodeNames, written: ReadonlyMap<Cell, string>): string {
  const listed = (env: Iterable<readonly [number, Cell]>): string => [...env].map(([variable, cell]) => `${names.variable(variable)}=${written.get(cell)}`).join(',');
  const ofThings = things.map(({ kind, node, env }) => `${kind}${names.node(node)}{${listed(env ?? [])}}`);
  const ofFields = fields && [...fields].map(([name, field]) => `${JSON.stringify(name)}:${written.get(field)}`);
  return [facts.map((fact) => writeFact(fact, names)).join(), ofThings.join(), ofFields?.join() ?? '-', literal === undefined ? '' : JSON.stringify(literal), sealed].join('|');
}

function shortened(text: string): string {
  return text.length <= LONGEST_UNHASHED ? text : `#${hexOfText(text)}${hexOfText(text, OTHER_BASIS)}`;
}

function writeFact({ label, rules, source, way }: Fact, names: CodeNames): string {
  const steps: string[] = [];
  for (let at: Way | undefined = way; at; at = at.before) steps.push(`${at.kind}${names.span(at)}`);
  return `${names.match(source)} ${label} ${rules} ${steps.join(' ')}`;
}
