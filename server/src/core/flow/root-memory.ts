import type { Fact, Origin, Way } from './fact';
import { importsOf } from './unseen-change';
import { FileChange } from './file-change';
import type { FileRun } from './file-run';
import type { Found } from './interpreter';
import type { KeptFact, KeptFound, KeptRoot, KeptRun, RunMemory } from './kept-run';
import type { MatchMark } from './taint-matches';
import { writeState } from './write-state';

/** What came of one function that was followed from its beginning, or of those of one class. */
export interface RootResult {
  readonly found: readonly Found[];
  /** Instructions that it takes to find it. */
  readonly steps: number;
  readonly isTooDeep: boolean;
}

/**
 * Keeps what functions and classes gave that were followed from their beginning, for the run after the next edit. What is kept
 * holds as long as all that was read for it is the same: the code of the functions, what rules say of it and of which functions
 * data can be in, what they can see of other code, and what the variables of the file hold.
 */
export class RootMemory {
  private readonly marks: readonly MatchMark[];
  private readonly change: FileChange | undefined;
  private readonly kept = new Map<string, KeptRoot>();
  private readonly exit: ReadonlyMap<string, string>;
  /** Whether the file has the variables that it had, none more and none less. */
  private readonly hasSameVariables: boolean;

  /** @param run that of the code which is in no function is done */
  constructor(private readonly memory: RunMemory, private readonly run: FileRun) {
    const { before } = memory;
    this.marks = run.matches.toMarks();
    this.exit = this.writeExit(undefined);
    const change = before && FileChange.since(before, run.file, this.marks);
    const [was, is] = change ? [heldIn(before.exit, (node) => change.tree.nodeAfter(node)), heldIn(this.writeExit(change), (node) => node)] : [];
    this.change = was && is && isSame(was, is) && this.hasSameRoots(before!, change!) ? change : undefined;
    this.hasSameVariables = was?.size === before?.exit.size && is?.size === this.exit.size;
  }

  /** Whether the same functions are followed from their beginning, but for those in what changed. */
  private hasSameRoots({ separate }: KeptRun, { tree }: FileChange): boolean {
    const then = separate.filter((node) => tree.nodeAfter(node) !== undefined);
    const now = [...this.run.calls.separate].map((node) => tree.nodeBefore(node)).filter((node) => node !== undefined);
    return then.length === now.length && then.every((node, at) => node === now[at]);
  }

  /** What is known of functions that are followed together; undefined where that has to be found. */
  known(functions: readonly number[]): RootResult | undefined {
    const { change, memory: { before } } = this;
    const then = change ? functions.map((node) => change.tree.nodeBefore(node)) : [undefined];
    const root = then.includes(undefined) ? undefined : before?.roots.get(then.join());
    const kept = root && change && this.renewed(root, change);
    if (!kept) return undefined;
    this.kept.set(functions.join(), kept);
    const { steps, isTooDeep } = kept;
    return { found: kept.found.map((found) => this.revived(found)), steps, isTooDeep };
  }

  /** Keeps what was found, with what the file's footprint says that was read for it. */
  keep(functions: readonly number[], { found, steps, isTooDeep }: RootResult): void {
    const { topFunctions, reach, footprint } = this.run.file;
    const read = new Set([...footprint.read, ...[...footprint.gatheredFrom].flatMap((node) => [...reach.readFor(node)])].map((node) => topFunctions.around(node)));
    const byId = new Map(this.marks.map(({ match }, at) => [match?.id, at]));
    this.kept.set(functions.join(), {
      read: [...read].filter((node) => node !== undefined),
      mattering: footprint.mattering,
      found: found.map((one) => toKept(one, (match) => byId.get(match.id) ?? -1)),
      steps, isTooDeep,
      isWide: [...footprint.gatheredFrom].some((node) => reach.variablesOf(node) === undefined),
    });
  }

  /** Hands on what was kept of this run, instead of what was kept of the one before. */
  close(): void {
    const { file } = this.run;
    const marks = this.marks.map(({ text, spans, bound }) => ({ text, spans: spans.map(({ start, end }) => ({ start, end })), bound: bound.map(({ start, end }) => ({ start, end })) }));
    this.memory.keep({ tree: this.memory.copy(file.shapes.tree), imports: importsOf(file.subject), marks, exit: this.exit, separate: [...this.run.calls.separate], roots: this.kept });
  }

  /** What was kept as it is now; undefined where something that was read for it is not what it was. */
  private renewed(root: KeptRoot, change: FileChange): KeptRoot | undefined {
    if (root.isWide && !this.hasSameVariables) return undefined;
    const read: number[] = [];
    for (const node of root.read) {
      const now = change.tree.nodeAfter(node);
      if (now === undefined || change.touched.has(now)) return undefined;
      read.push(now);
    }
    const mattering = new Map<number, boolean>();
    for (const [node, matters] of root.mattering) {
      const now = change.tree.nodeAfter(node);
      if (now === undefined || this.run.relevance.matters(now) !== matters) return undefined;
      mattering.set(now, matters);
    }
    const found: KeptFound[] = [];
    for (const one of root.found) {
      const now = moved(one, change);
      if (!now) return undefined;
      found.push(now);
    }
    return { ...root, read, mattering, found };
  }

  private revived({ sink, facts }: KeptFound): Found {
    return { sink: this.match(sink), facts: facts.map((fact) => this.revivedFact(fact)) };
  }

  private revivedFact({ label, rules, source, steps }: KeptFact): Fact {
    const { file } = this.run;
    const way = steps.reduceRight<Way | undefined>((before, step) => ({ ...step, file, before, length: (before?.length ?? 0) + 1 }), undefined);
    return { label, rules, source: this.match(source), way: way! };
  }

  private match(mark: number): NonNullable<MatchMark['match']> {
    return this.marks[mark]!.match!;
  }

  /** @param change since the code was run to whose text this is to be compared */
  private writeExit(change: FileChange | undefined): ReadonlyMap<string, string> {
    const { file, exit } = this.run;
    const node = (at: number): string => String((change ? change.tree.nodeBefore(at) : at) ?? NOWHERE);
    const span = (of: { readonly start: number; readonly end: number }): string => {
      const { start, end } = (change ? change.tree.spanBefore(of) : of) ?? { start: '?', end: '?' };
      return `${start}-${end}`;
    };
    const items = new Map(this.marks.map(({ match, text }) => [match?.id, text]));
    const match = (origin: Origin): string => `${items.get(origin.id) ?? ''} ${span(origin)}`;
    const variable = (of: number): string => file.lowering.variables.describe(of, node);
    return writeState(exit, { variable, node, span, match });
  }
}

/** What stands for a node that was not there. */
const NOWHERE = '?';
/** The node in the name of a variable that is declared somewhere. */
const DECLARED_AT = /^at:(\d+|\?)$/;

/** What variables hold but for those that are declared in code which changed. @param find where a node is in the other tree */
function heldIn(exit: ReadonlyMap<string, string>, find: (node: number) => number | undefined): ReadonlyMap<string, string> {
  return new Map([...exit].filter(([name]) => {
    const [, node] = DECLARED_AT.exec(name) ?? [];
    return node === undefined || (node !== NOWHERE && find(Number(node)) !== undefined);
  }));
}

function isSame(a: ReadonlyMap<string, string>, b: ReadonlyMap<string, string>): boolean {
  return a.size === b.size && [...a].every(([name, text]) => b.get(name) === text);
}

function toKept({ sink, facts }: Found, markOf: (match: Origin) => number): KeptFound {
  return { sink: markOf(sink), facts: facts.map(({ label, rules, source, way }) => ({ label, rules, source: markOf(source), steps: stepsOf(way) })) };
}

function stepsOf(way: Way): KeptFact['steps'] {
  const steps: Pick<Way, 'kind' | 'start' | 'end'>[] = [];
  for (let at: Way | undefined = way; at; at = at.before) steps.push({ kind: at.kind, start: at.start, end: at.end });
  return steps;
}

/** The same where the code is now; undefined for code of which only a part may have changed. */
function moved({ sink, facts }: KeptFound, change: FileChange): KeptFound | undefined {
  const now = change.markAfter(sink);
  const ofFacts: KeptFact[] = [];
  for (const { steps, source, ...fact } of facts) {
    const places = steps.map(({ kind, start, end }) => ({ kind, place: change.tree.spanAfter({ start, end }) }));
    const origin = change.markAfter(source);
    if (origin === undefined) return undefined;
    const there = places.flatMap(({ kind, place }) => (place ? [{ kind, ...place }] : []));
    if (there.length < steps.length) return undefined;
    ofFacts.push({ ...fact, source: origin, steps: there });
  }
  return now === undefined ? undefined : { sink: now, facts: ofFacts };
}
