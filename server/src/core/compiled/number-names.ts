import { NamedNumber } from '../packed';
import type { Grammar } from '../syntax';
import { MARK, SET } from './plain';

/**
 * Puts names in place of the numbers of one grammar in compiled patterns, so that what is compiled for several languages of one family
 * reads the same for all of them.
 */
export class NumberNames {
  /** What each name stands for in this grammar. */
  readonly numbers = new Map<string, number>();
  private readonly done = new Map<object, unknown>();
  /** Kinds that look the same are told apart by how many came before. */
  private readonly kinds: readonly string[];

  constructor(private readonly grammar: Grammar) {
    const before = new Map<string, number>();
    this.kinds = grammar.kinds.map((kind, number) => {
      const name = `${grammar.named[number] === 1 ? 'rule' : 'token'} ${kind}`;
      const count = before.get(name) ?? 0;
      before.set(name, count + 1);
      return `${name} ${count}`;
    });
  }

  /** The same data. Whatever is no number of the grammar stays as it is, and so does a number that has no name. */
  name(plain: unknown): unknown {
    if (typeof plain !== 'object' || plain === null) return plain;
    const known = this.done.get(plain) ?? this.nameParts(plain);
    this.done.set(plain, known);
    return known;
  }

  private nameParts(plain: object): unknown {
    if (Array.isArray(plain)) return plain.map((part) => this.name(part));
    return Object.fromEntries(Object.entries(plain).map(([key, part]) => [key, this.nameField(key, part)]));
  }

  private nameField(key: string, part: unknown): unknown {
    if (key === 'field') return this.named(part, (number) => this.grammar.fields[number] && `field ${this.grammar.fields[number]}`);
    if (key === 'kind') return this.kind(part);
    if (key === 'kinds') return this.kindSet(part);
    return this.name(part);
  }

  private kind(part: unknown): unknown {
    return this.named(part, (number) => this.kinds[number]);
  }

  private kindSet(part: unknown): unknown {
    const mark = typeof part === 'object' && part !== null ? (part as Readonly<Record<string, unknown>>)[MARK] : undefined;
    return Array.isArray(mark) && mark[0] === SET ? { [MARK]: [SET, ...(mark as unknown[]).slice(1).map((kind) => this.kind(kind))] } : this.name(part);
  }

  private named(part: unknown, nameOf: (number: number) => string | undefined): unknown {
    const name = typeof part === 'number' ? nameOf(part) : undefined;
    if (name === undefined || name === '') return this.name(part);
    this.numbers.set(name, part as number);
    return new NamedNumber(name);
  }
}
