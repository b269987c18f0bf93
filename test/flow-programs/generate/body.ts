import type { Class, Expr, Func, Program, Stmt, Test, Type } from '../ast';
import type { Language } from '../languages';
import type { Random } from '../random';

const WORDS = ['text', 'item', 'query', 'note', 'line', 'word', 'part', 'mail', 'town', 'page'] as const;
/** Calls inside calls. */
const MOST_DEPTH = 4;
/** Blocks inside blocks of one function. */
const MOST_NESTING = 3;

/** What belongs to the whole program while it is made. */
export class Draft {
  readonly functions: Func[] = [];
  readonly classes: Class[] = [];
  readonly globals: { name: string; text: string }[] = [];
  isAsync = false;
  private sinks = 0;
  private declared = 0;
  private unknown = 0;

  /** @param fuel how many gadgets may still be used */
  constructor(readonly random: Random, readonly language: Language, readonly recordStyle: string, readonly main: Program['main'], public fuel: number) {}

  nextSink(): number {
    return ++this.sinks;
  }

  /** A name that no function, class or global has. */
  declare(prefix: string): string {
    return `${prefix}${++this.declared}`;
  }

  /** Whether one more unknown input keeps the number of runs low; counts it. */
  takesUnknown(): boolean {
    if (this.unknown >= 4) return false;
    this.unknown++;
    return true;
  }
}

/** Names of one function, each used once. */
export class Names {
  private used = 0;

  constructor(private readonly random: Random) {}

  fresh(): string {
    return `${this.random.pick(WORDS)}${++this.used}`;
  }
}

/** A body under construction: its statements, and the variables that hold a text there. */
export class Body {
  readonly stmts: Stmt[] = [];

  constructor(
    readonly draft: Draft,
    readonly names: Names,
    /** Variables with a text, the newest last. */
    readonly texts: string[],
    /** How many calls are around this body. */
    readonly depth: number,
    readonly nesting: number,
    /** Variables of functions around this one, which may be read but not written. */
    readonly frozen: ReadonlySet<string> = new Set(),
  ) {}

  get random(): Random {
    return this.draft.random;
  }

  get language(): Language {
    return this.draft.language;
  }

  /** Whether a function that is called from here stays within the bounds. */
  get mayCall(): boolean {
    return this.depth < MOST_DEPTH;
  }

  get mayNest(): boolean {
    return this.nesting < MOST_NESTING;
  }

  has(feature: string): boolean {
    return !this.language.lacks.has(feature);
  }

  add(...stmts: Stmt[]): void {
    this.stmts.push(...stmts);
  }

  fresh(): string {
    return this.names.fresh();
  }

  /** Something that gives a text: a variable, a new marker, a constant or a cleaned value. */
  input(): Expr {
    const roll = this.random.next();
    if (roll < 0.2) return { kind: 'source' };
    if (roll < 0.4 || this.texts.length === 0) return { kind: 'const', text: this.constant() };
    if (roll < 0.47) return { kind: 'clean', of: this.variable() };
    return this.variable();
  }

  /** Like `input`, but a variable or a constant. */
  atom(): Expr {
    return this.texts.length > 0 && this.random.chance(0.7) ? this.variable() : { kind: 'const', text: this.constant() };
  }

  variable(): Expr {
    const { texts } = this;
    const near = this.random.chance(0.5) ? texts.slice(-3) : texts;
    return near.length > 0 ? { kind: 'var', name: this.random.pick(near) } : { kind: 'source' };
  }

  /** A variable that may be assigned here. */
  target(): string | undefined {
    const free = this.texts.filter((name) => !this.frozen.has(name));
    return free.length > 0 ? this.random.pick(free) : undefined;
  }

  constant(): string {
    return `k${this.random.below(10)}`;
  }

  letText(value: Expr, isSunk = true): string {
    const name = this.fresh();
    this.add({ kind: 'let', name, type: 'str', value });
    this.give(name, isSunk);
    return name;
  }

  let(type: Type, value: Expr): string {
    const name = this.fresh();
    this.add({ kind: 'let', name, type, value, fixed: true });
    return name;
  }

  /** A variable with a text is there from now on. */
  give(name: string, isSunk = true): void {
    this.texts.push(name);
    if (isSunk && this.random.chance(0.65)) this.sink({ kind: 'var', name });
  }

  sink(value: Expr, style?: 'defer'): void {
    this.add({ kind: 'sink', id: this.draft.nextSink(), value, style });
  }

  /** An input that nobody knows, or now and then a comparison that never holds. */
  test(): Test | undefined {
    if (this.random.chance(0.25) && this.texts.length > 0) return { kind: 'equals', of: this.variable(), text: 'none' };
    return this.draft.takesUnknown() ? { kind: 'flag' } : undefined;
  }

  /** A block inside this body: what it declares stays in it. */
  block(): Body {
    return new Body(this.draft, this.names, [...this.texts], this.depth, this.nesting + 1, this.frozen);
  }

  /** The body of a function that is called from here; nothing of this body is seen in it. */
  callee(params: readonly string[], names = new Names(this.random)): Body {
    return new Body(this.draft, names, [...params], this.depth + 1, 0);
  }

  pick<T>(items: readonly T[]): T {
    return this.random.pick(items);
  }
}
