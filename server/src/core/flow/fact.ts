import type { Bindings, Shapes } from '../match';
import type { Span } from '../span';

/** Rules that are followed together, each a bit. */
export type RuleSet = number;

/** So many rules can be followed together. */
export const MOST_RULES = 30;

/** @param at a rule's place among those that are followed together */
export function hasRule(rules: RuleSet, at: number): boolean {
  return (rules & (1 << at)) !== 0;
}

/** That a value comes from a source, and how it came here. */
export interface Fact {
  readonly label: string;
  /** The rules for which it still counts: for others the value was made clean. */
  readonly rules: RuleSet;
  readonly source: Origin;
  readonly way: Way;
}

/** The file that nodes are of. */
export interface CodeFile {
  /** As `SourceDocument.path`. */
  readonly path: string;
  readonly shapes: Shapes;
}

/** A place where data comes in. */
export interface Origin extends Span {
  readonly file: CodeFile;
  readonly id: number;
  readonly bindings: Bindings;
}

/** The last step on the way of a value; those before it hang on it. */
export interface Way extends Span {
  readonly kind: 'source' | 'assign' | 'argument' | 'result' | 'propagated';
  readonly file: CodeFile;
  readonly before: Way | undefined;
  readonly length: number;
}

/** More of them are not told apart: from there on each rule keeps one of each label. */
const MOST_FACTS = 32;
/** Steps of a way that are told; later ones are left out. */
const LONGEST = 24;

export const PLAIN_LABEL = '__SOURCE__';

export function factOf(source: Origin, label: string, rules: RuleSet, node: number): Fact {
  const { file } = source;
  return { label, rules, source, way: { kind: 'source', file, ...spanOf(file, node), before: undefined, length: 1 } };
}

/** Facts as far as they count for rules. Gives the very facts where they all do. */
export function forRules(facts: readonly Fact[], rules: RuleSet): readonly Fact[] {
  if (facts.every((fact) => (fact.rules & ~rules) === 0)) return facts;
  return facts.flatMap((fact) => ((fact.rules & rules) === 0 ? [] : [{ ...fact, rules: fact.rules & rules }]));
}

/** The facts of both, each rule's once. Gives `a` itself where `b` adds nothing. */
export function unionFacts(a: readonly Fact[], b: readonly Fact[]): readonly Fact[] {
  if (a === b || b.length === 0) return a;
  if (a.length === 0) return b;
  let union: Fact[] | undefined;
  for (const fact of b) {
    const known: readonly Fact[] = union ?? a;
    const isFull = known.length >= MOST_FACTS;
    const fresh = known.reduce((rules, { source, label, rules: told }) => ((isFull || source === fact.source) && label === fact.label ? rules & ~told : rules), fact.rules);
    if (fresh === 0) continue;
    union ??= [...a];
    union.push(fresh === fact.rules ? fact : { ...fact, rules: fresh });
  }
  return union ?? a;
}

/** Whether steps after those of a way were left out. */
export function isShortened({ length }: Way): boolean {
  return length >= LONGEST;
}

/** The same facts one step further. */
export function further(facts: readonly Fact[], kind: Way['kind'], file: CodeFile, node: number): readonly Fact[] {
  if (facts.length === 0) return facts;
  const { start, end } = spanOf(file, node);
  return facts.map((fact) => {
    const { way } = fact;
    const isThere = way.start === start && way.end === end && way.file === file;
    return way.length >= LONGEST || isThere ? fact : { ...fact, way: { kind, file, start, end, before: way, length: way.length + 1 } };
  });
}

function spanOf({ shapes }: CodeFile, node: number): Span {
  return { start: shapes.start(node), end: shapes.end(node) };
}
