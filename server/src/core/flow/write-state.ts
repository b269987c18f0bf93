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

/** All that a state holds as a text. What several variables hold together is written once, and in a loop: it may be deep. */
export function writeState(state: State, names: CodeNames): string {
  const numbers = new Map<Cell, number>();
  const open: Cell[] = [];
  const numberOf = (cell: Cell): number => {
    const known = numbers.get(cell);
    if (known !== undefined) return known;
    numbers.set(cell, numbers.size);
    open.push(cell);
    return numbers.size - 1;
  };
  const listed = (cells: Iterable<readonly [number, Cell]>): string => [...cells].map(([variable, cell]) => `${names.variable(variable)}=${numberOf(cell)}`).join(',');
  const lines = [listed(state.cells)];
  for (let at = 0; at < open.length; at++) {
    const { facts, fields, things, literal, sealed = 0 } = open[at]!;
    const ofThings = things.map(({ kind, node, env }) => `${kind}${names.node(node)}{${listed(env ?? [])}}`);
    const ofFields = fields && [...fields].map(([name, field]) => `${JSON.stringify(name)}:${numberOf(field)}`);
    lines.push([facts.map((fact) => writeFact(fact, names)).join(), ofThings.join(), ofFields?.join() ?? '-', literal === undefined ? '' : JSON.stringify(literal), sealed].join('|'));
  }
  return lines.join('\n');
}

function writeFact({ label, rules, source, way }: Fact, names: CodeNames): string {
  const steps: string[] = [];
  for (let at: Way | undefined = way; at; at = at.before) steps.push(`${at.kind}${names.span(at)}`);
  return `${names.match(source)} ${label} ${rules} ${steps.join(' ')}`;
}
