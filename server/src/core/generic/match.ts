import type { Span } from '../span';
import type { GenericBlock, GenericDocument, Vocabulary } from './document';
import type { GenericOp, GenericPattern } from './pattern';

/** A match; offsets are UTF-16 code units of the text. */
export interface GenericMatch extends Span {
  /** By `$X` or `$...X`. What `$...X` binds may be empty. */
  readonly bindings: ReadonlyMap<string, Span>;
}

export interface GenericMatches {
  readonly matches: readonly GenericMatch[];
  /** True when the steps ran out: there may be more. */
  readonly exceeded: boolean;
}

/**
 * All matches, by their start; they may overlap. Each `...` is as short as it can be, and of two matches with the same end
 * the shorter counts, so that `a ... b` is `a b` in `a a b`. A `...` at the end of the pattern reaches as far as it can.
 * @param stepBudget what it may cost at most: about one step for each token and place in the pattern that is looked at
 */
export function matchGeneric(pattern: GenericPattern, document: GenericDocument, stepBudget: number): GenericMatches {
  const vocabulary = document.vocabulary(pattern.caseless);
  if (document.start.length === 0 || !pattern.ops.every((op) => op.op !== 'token' || vocabulary.byText.has(op.text))) return { matches: [], exceeded: false };
  return new Matcher(pattern, document, vocabulary, stepBudget).run();
}

/** What a name is bound to: tokens `[from, to)`. */
interface Binding {
  readonly name: string;
  readonly from: number;
  readonly to: number;
  readonly rest: Binding | undefined;
}

/** The block that the current part of the pattern lies in, inside of those of the parts around it. */
interface Context {
  readonly block: number;
  readonly outer: Context | undefined;
  /** Equal contexts are one object. */
  readonly id: number;
}

interface State {
  /** Index in the pattern. */
  readonly op: number;
  /** The next token. */
  readonly at: number;
  readonly context: Context;
  readonly bindings: Binding | undefined;
}

/** A state, and which of its ways to go on is tried next: a token for `skip`, a number for `open`. */
interface Choice {
  readonly state: State;
  next: number;
  /** The first token that the way which is being tried stands for. */
  tried: number | undefined;
}

class Matcher {
  private steps = 0;
  private readonly failed = new Set<number | string>();
  /** What was added to `failed` since the start of this attempt. */
  private readonly trail: (number | string)[] = [];
  private readonly contexts = new Map<number, Context>();
  private readonly choices: Choice[] = [];
  private readonly tokens: number;
  private readonly ends: boolean;

  constructor(
    private readonly pattern: GenericPattern,
    private readonly document: GenericDocument,
    private readonly vocabulary: Vocabulary,
    private readonly stepBudget: number,
  ) {
    this.tokens = document.start.length;
    this.ends = pattern.ops.at(-1)?.op === 'skip';
  }

  run(): GenericMatches {
    const byEnd = new Map<number, GenericMatch>();
    for (const [at, block] of this.starts()) {
      if (this.exceeded) break;
      const end = this.attempt({ op: 0, at, context: this.contextOf(block, undefined), bindings: undefined });
      if (!end || end.at === at) continue;
      // A pattern that ends in an ellipsis wants the longer of two.
      if (!(this.ends && byEnd.has(end.at))) byEnd.set(end.at, this.toMatch(at, end));
    }
    return { matches: [...byEnd.values()].sort((a, b) => a.start - b.start || a.end - b.end), exceeded: this.exceeded };
  }

  private get exceeded(): boolean {
    return this.steps > this.stepBudget;
  }

  /** Where a match can begin, ascending, and the block that it must stay in. */
  private starts(): Iterable<readonly [at: number, block: number]> {
    const { blocks, blockOf, blocksAt } = this.document;
    const [first] = this.pattern.ops;
    // An ellipsis in front begins where its block does.
    if (first?.op === 'skip') return blocks.map(({ from }, block) => [from, block] as const);
    if (first?.op === 'open') return [...blocksAt].sort(([a], [b]) => a - b).flatMap(([at, inside]) => inside.map((block) => [at, blocks[block]!.parent] as const));
    const places = first?.op === 'token' ? this.vocabulary.places[this.vocabulary.byText.get(first.text)!]! : Array.from({ length: this.tokens }, (_, at) => at).filter((at) => this.document.isWord[at]);
    return places.map((at) => [at, blockOf[at]!] as const);
  }

  private contextOf(block: number, outer: Context | undefined): Context {
    // The block of a start has its own number; one inside of another context is numbered after all blocks.
    const key = outer ? (outer.id + 1) * this.document.blocks.length + block : block;
    const known = this.contexts.get(key);
    if (known) return known;
    const context = { block, outer, id: this.contexts.size };
    this.contexts.set(key, context);
    return context;
  }

  private blockAround(context: Context): GenericBlock {
    return this.document.blocks[context.block]!;
  }

  /** The state at the end of the first match that begins with a state. */
  private attempt(start: State): State | undefined {
    this.choices.length = 0;
    this.trail.length = 0;
    let state: State | undefined = start;
    while (state && !this.exceeded) {
      if (state.op === this.pattern.ops.length) {
        for (const key of this.trail) this.failed.delete(key);
        return state;
      }
      state = this.step(state) ?? this.resume();
    }
    return undefined;
  }

  /** Takes back the last choice that has another way to go on. */
  private resume(): State | undefined {
    while (this.choices.length > 0 && !this.exceeded) {
      const choice = this.choices.at(-1)!;
      const next = this.continue(choice);
      if (next) return next;
      this.choices.pop();
    }
    return undefined;
  }

  private step(state: State): State | undefined {
    this.steps++;
    const op = this.pattern.ops[state.op]!;
    const { at, context } = state;
    switch (op.op) {
      case 'token':
        return at < this.blockAround(context).to && this.vocabulary.numbers[at] === this.vocabulary.byText.get(op.text) ? this.after(state, at + 1) : undefined;
      case 'word':
        return at < this.blockAround(context).to && this.document.isWord[at] ? this.bind(this.after(state, at + 1), op.name, at) : undefined;
      case 'close':
        return at === this.blockAround(context).to ? { ...this.after(state, at), context: context.outer! } : undefined;
      case 'skip':
      case 'open':
        return this.choose(state);
    }
  }

  private after(state: State, at: number): State {
    return { ...state, op: state.op + 1, at };
  }

  /** Undefined when the name is bound to something else. */
  private bind(state: State, name: string | undefined, from: number): State | undefined {
    if (name === undefined) return state;
    for (let known = state.bindings; known; known = known.rest) {
      if (known.name === name) return this.isSame(known, from, state.at) ? state : undefined;
    }
    return { ...state, bindings: { name, from, to: state.at, rest: state.bindings } };
  }

  /** The same tokens, in the same case; blanks between them do not count. */
  private isSame(known: Binding, from: number, to: number): boolean {
    if (known.to - known.from !== to - from) return false;
    const { numbers } = this.document.vocabulary(false);
    for (let i = 0; i < to - from; i++) if (numbers[known.from + i] !== numbers[from + i]) return false;
    this.steps += to - from;
    return true;
  }

  private choose(state: State): State | undefined {
    const key = this.keyOf(state);
    if (this.failed.has(key)) return undefined;
    this.failed.add(key);
    this.trail.push(key);
    const choice = { state, next: this.pattern.ops[state.op]!.op === 'skip' ? state.at : 0, tried: undefined };
    this.choices.push(choice);
    return this.continue(choice);
  }

  /** Whether a state can succeed depends on this alone. */
  private keyOf({ op, at, context, bindings }: State): number | string {
    const number = (context.id * this.pattern.ops.length + op) * (this.tokens + 1) + at;
    const live = this.pattern.live[op]!;
    if (live.length === 0) return number;
    const { numbers } = this.document.vocabulary(false);
    const values: string[] = [];
    for (let known = bindings; known; known = known.rest) if (live.includes(known.name)) values.push(numbers.subarray(known.from, known.to).join(' '));
    return `${number}:${values.join(',')}`;
  }

  private continue(choice: Choice): State | undefined {
    const op = this.pattern.ops[choice.state.op]!;
    if (op.op === 'skip') return this.continueSkip(choice, op);
    return op.op === 'open' ? this.continueOpen(choice, op) : undefined;
  }

  private continueOpen(choice: Choice, op: Extract<GenericOp, { op: 'open' }>): State | undefined {
    const { state } = choice;
    this.steps++;
    // A block begins after the one around it, so that it has the higher index.
    const inside = (this.document.blocksAt.get(state.at) ?? []).filter((block) => block > state.context.block);
    const block = inside[choice.next++];
    if (block !== undefined) return { ...this.after(state, state.at), context: this.contextOf(block, state.context) };
    return op.optional && choice.next === inside.length + 1 ? this.withoutBlock(state, op.close) : undefined;
  }

  private withoutBlock(state: State, close: number): State | undefined {
    let next: State | undefined = { ...state, op: close + 1 };
    for (const op of this.pattern.ops.slice(state.op + 1, close)) {
      if (op.op === 'skip' && next) next = this.bind(next, op.name, next.at);
    }
    return next;
  }

  /** Tokens at which what follows a skip is known to fail, by the state of the skip without its token. */
  private readonly failedAfter = new Map<number | string, { from: number; to: number }>();

  private continueSkip(choice: Choice, op: Extract<GenericOp, { op: 'skip' }>): State | undefined {
    const { state } = choice;
    const { to } = this.blockAround(state.context);
    const deepest = this.document.line[Math.max(0, state.at - (state.op === 0 ? 0 : 1))]! + op.lines;
    const isLast = state.op + 1 === this.pattern.ops.length;
    this.passOver(choice, op.name);
    while (choice.next <= to && !this.exceeded) {
      const end = isLast ? this.farthest(state, deepest, to, choice.next) : this.nextCandidate(state.op + 1, choice.next, to);
      this.steps++;
      if (end === undefined || !(isLast || this.reaches(end, to, deepest))) break;
      choice.tried = choice.next;
      choice.next = isLast ? to + 1 : end + 1;
      const next = this.bind(this.after(state, end), op.name, state.at);
      if (next) return next;
    }
    choice.next = to + 1;
    return undefined;
  }

  /**
   * Goes on after the tokens that failed already, here or in another skip that may reach them: it makes no difference how
   * much was skipped before them, unless that is asked for again.
   */
  private passOver(choice: Choice, name: string | undefined): void {
    const { state } = choice;
    const { live } = this.pattern;
    if (name !== undefined && (live[state.op]!.includes(name) || live[state.op + 1]?.includes(name))) return;
    const key = this.keyOf({ ...state, at: 0 });
    let known = this.failedAfter.get(key);
    if (choice.tried !== undefined) {
      const touches = known && choice.tried <= known.to && choice.next >= known.from;
      known = touches ? { from: Math.min(known!.from, choice.tried), to: Math.max(known!.to, choice.next) } : { from: choice.tried, to: choice.next };
      this.failedAfter.set(key, known);
      choice.tried = undefined;
    }
    if (known && known.from <= choice.next && choice.next < known.to) choice.next = known.to;
  }

  /** Whether what is skipped before `end`, and what is matched there, are near enough. */
  private reaches(end: number, to: number, deepest: number): boolean {
    const last = Math.min(end, to - 1);
    return last < 0 || this.document.line[last]! <= deepest;
  }

  /** The first token from `from` on at which an operation may succeed; `to` for the end of a block. */
  private nextCandidate(op: number, from: number, to: number): number | undefined {
    const next = this.pattern.ops[op]!;
    if (next.op === 'close') return to;
    if (next.op !== 'token') return from <= to ? from : undefined;
    const places = this.vocabulary.places[this.vocabulary.byText.get(next.text)!]!;
    const place = places[firstNotBefore(places, from)];
    return place !== undefined && place < to ? place : undefined;
  }

  /** How far an ellipsis at the end of the pattern goes: to the end of the block that it begins in, or of the last line that it reaches. */
  private farthest({ op, at, context }: State, deepest: number, to: number, from: number): number {
    const { blocks, blockOf, line } = this.document;
    const begins = at > 0 && op > 0 && this.pattern.ops[op - 1]!.op !== 'close' ? blockOf[at - 1]! : context.block;
    const end = Math.min(to, blocks[begins]!.to);
    let farthest = from;
    while (farthest < end && line[farthest]! <= deepest) farthest++;
    this.steps += farthest - from;
    return farthest;
  }

  private toMatch(from: number, { at, bindings }: State): GenericMatch {
    const found: [string, Span][] = [];
    for (let known = bindings; known; known = known.rest) found.push([known.name, this.spanOf(known.from, known.to)]);
    return { ...this.spanOf(from, at), bindings: new Map(found.reverse()) };
  }

  private spanOf(from: number, to: number): Span {
    const { start, end } = this.document;
    if (from < to) return { start: start[from]!, end: end[to - 1]! };
    const place = from > 0 ? end[from - 1]! : 0;
    return { start: place, end: place };
  }
}

/** The index of the first number that is not below `least`. */
function firstNotBefore(sorted: readonly number[], least: number): number {
  let [low, high] = [0, sorted.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (sorted[middle]! < least) low = middle + 1;
    else high = middle;
  }
  return low;
}
