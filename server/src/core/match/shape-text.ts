import type { Grammar } from '../syntax';
import { isRole, SLOTS, type Role } from './roles';

/**
 * One reading of a kind: `[receiver] call(callee: member(object: receiver, name: method), args: arguments/*)`.
 * A guard in brackets has to give a node (with `=text`, of that text). A path is steps joined by `/`; a step is a field,
 * `#kind`, a place such as `0` or `-1`, `*` (all that matter), `rest` (all that matter and that no other slot takes), `stmts`
 * (the statements of a block, or the one statement), `head` (what it begins with, a token too), `up` (the node around it) or
 * `~"text"` (the first name of that text in it); `#kind*` is all that matter, with what stands in nodes of that kind in their
 * place, however deep. `a+b` takes both, `a|b` the first that gives something. `as` labels: `"text"`, `@` (the node's own
 * text) or `@path`.
 */
export interface ShapeText {
  readonly guards: readonly Guard[];
  readonly role: Role;
  readonly label: LabelText | undefined;
  /** As many as the role has slots; undefined where the kind has none. */
  readonly slots: readonly (SlotText | undefined)[];
}

export interface Guard {
  readonly path: PathText;
  readonly text: string | undefined;
  readonly negated: boolean;
}

export type LabelText = { readonly constant: string } | { readonly path: PathText };
export type SlotText = PathText | ShapeText;
/** Alternatives, each of them ways that are followed one after the other. */
export type PathText = readonly (readonly Way[])[];
export type Way = readonly Step[];

export type Step =
  | { readonly to: 'field'; readonly field: number }
  | { readonly to: 'kind' | 'flat'; readonly kinds: ReadonlySet<number> }
  | { readonly to: 'nth'; readonly index: number }
  | { readonly to: 'named'; readonly text: string }
  | { readonly to: 'all' | 'rest' | 'stmts' | 'head' | 'up' };

export function isShape(slot: SlotText): slot is ShapeText {
  return 'role' in slot;
}

/** @throws Error that quotes the text, when it is no shape or names what the grammar lacks: the language folder is wrong. */
export function parseShape(text: string, grammar: Grammar): ShapeText {
  const reader = new ShapeReader(text, grammar);
  const shape = reader.shape();
  reader.end();
  return shape;
}

type KindStep = Extract<Step, { kinds: unknown }>;

class ShapeReader {
  private at = 0;

  constructor(
    private readonly text: string,
    private readonly grammar: Grammar,
  ) {}

  shape(): ShapeText {
    const guards: Guard[] = [];
    while (this.takes('[')) guards.push(this.guard());
    const role = this.word();
    if (!isRole(role)) throw this.error(`there is no role ${role}`);
    const given = new Map<string, SlotText>();
    let label: LabelText | undefined;
    if (this.takes('(')) {
      while (!this.takes(')')) {
        const name = this.word();
        this.expect(':');
        if (name === 'as') label = this.label();
        else given.set(name, this.slot());
        this.takes(',');
      }
    }
    const slots = SLOTS[role].map(({ name }) => given.get(name));
    const stray = [...given.keys()].find((name) => SLOTS[role].every((slot) => slot.name !== name));
    if (stray !== undefined) throw this.error(`the role ${role} has no slot ${stray}`);
    return { guards, role, label, slots };
  }

  end(): void {
    this.skip();
    if (this.at < this.text.length) throw this.error('there is more after the end');
  }

  private guard(): Guard {
    const negated = this.takes('!');
    const path = this.path();
    const text = this.takes('=') ? this.quoted() : undefined;
    this.expect(']');
    return { path, text, negated };
  }

  private label(): LabelText {
    if (this.peek() === '"') return { constant: this.quoted() };
    this.expect('@');
    return { path: /[\w#]/.test(this.peek()) ? this.path() : [] };
  }

  private slot(): SlotText {
    const from = this.at;
    if (this.takes('[')) this.at = from;
    const match = /^\s*(?:\[[^\]]*\]\s*)*([a-z]+)\s*\(/.exec(this.text.slice(this.at));
    return match ? this.shape() : this.path();
  }

  private path(): PathText {
    const alternatives = [this.ways()];
    while (this.takes('|')) alternatives.push(this.ways());
    return alternatives;
  }

  private ways(): Way[] {
    const ways = [this.steps()];
    while (this.takes('+')) ways.push(this.steps());
    return ways;
  }

  private steps(): Step[] {
    const steps = [this.step()];
    while (this.takes('/')) steps.push(this.step());
    return steps;
  }

  private step(): Step {
    this.skip();
    if (this.takes('~')) return { to: 'named', text: this.quoted() };
    const match = /^(?:#"([^"]+)"|#([\w.]+\*?)|(-?\d+)|(\w+)|\*)/.exec(this.text.slice(this.at));
    if (!match) throw this.error('a step of a path is missing');
    this.at += match[0].length;
    const [all, token, kind, index, word] = match;
    if (all === '*') return { to: 'all' };
    if (index !== undefined) return { to: 'nth', index: Number(index) };
    if (word === 'rest' || word === 'stmts' || word === 'head' || word === 'up') return { to: word };
    if (kind?.endsWith('*')) return { ...this.kindStep(kind.slice(0, -1)), to: 'flat' };
    return word === undefined ? this.kindStep(token ?? kind ?? '') : this.fieldStep(word);
  }

  private kindStep(name: string): KindStep {
    const kinds = new Set([...this.grammar.kinds.keys()].filter((kind) => this.grammar.kinds[kind] === name));
    if (kinds.size === 0) throw this.error(`${this.grammar.id} has no kind ${name}`);
    return { to: 'kind', kinds };
  }

  private fieldStep(name: string): Step {
    const field = this.grammar.fields.indexOf(name);
    if (field <= 0) throw this.error(`${this.grammar.id} has no field ${name}`);
    return { to: 'field', field };
  }

  private word(): string {
    this.skip();
    const match = /^[A-Za-z]+/.exec(this.text.slice(this.at));
    if (!match) throw this.error('a word is missing');
    this.at += match[0].length;
    return match[0];
  }

  private quoted(): string {
    this.expect('"');
    const end = this.text.indexOf('"', this.at);
    const quoted = this.text.slice(this.at, end);
    this.at = end + 1;
    return quoted;
  }

  private takes(mark: string): boolean {
    if (this.peek() !== mark) return false;
    this.at++;
    return true;
  }

  private expect(mark: string): void {
    if (!this.takes(mark)) throw this.error(`${mark} is missing`);
  }

  private peek(): string {
    this.skip();
    return this.text.charAt(this.at);
  }

  private skip(): void {
    while (/\s/.test(this.text.charAt(this.at))) this.at++;
  }

  private error(why: string): Error {
    return new Error(`${why} at ${this.at} in the shape ${JSON.stringify(this.text)}`);
  }
}
