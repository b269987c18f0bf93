import { ANY, CLEAN, fieldOf, join, put, sealed, type Cell } from './cell';
import type { RuleSet } from './fact';
import type { Place } from './ir';

/** A place that a variable is another name of. */
interface Alias extends Place {
  /** Whether a value that the variable is given is the place's, too: PHP's `$a = &$b`. */
  readonly isReference: boolean;
}

/** What variables hold at one point. A variable that is not listed is clean. */
export class State {
  /** Whether another state has the same maps, so that they are copied before they are changed: most copies are only read. */
  private isShared = false;

  constructor(
    private held: Map<number, Cell> = new Map(),
    /** Variables whose object is that of another place, too: what is put into one is in both. */
    private aliases: Map<number, Alias> = new Map(),
    /** Variables in which places are that have another name, and perhaps some more: the others need not be looked for. */
    private named: Set<number> = new Set(),
  ) {}

  get cells(): ReadonlyMap<number, Cell> {
    return this.held;
  }

  get(variable: number): Cell {
    return this.held.get(variable) ?? CLEAN;
  }

  set(variable: number, cell: Cell): void {
    if (this.get(variable) === cell) return;
    this.own();
    if (cell === CLEAN) this.held.delete(variable);
    else this.held.set(variable, cell);
  }

  private own(): void {
    if (!this.isShared) return;
    this.isShared = false;
    this.held = new Map(this.held);
    this.aliases = new Map(this.aliases);
    this.named = new Set(this.named);
  }

  /**
   * Gives a variable a value, and with it those that are references to the variable.
   * @param place where the value stands, of which the variable becomes another name; undefined for a new value
   */
  assign(variable: number, value: Cell, place: Place | undefined, isReference = false): void {
    if (this.named.has(variable)) this.renew(variable, value);
    this.set(variable, value);
    if (place && place.variable !== variable) {
      this.own();
      this.aliases.set(variable, { variable: place.variable, path: place.path, isReference });
      this.named.add(place.variable);
    } else if (this.aliases.has(variable)) {
      this.own();
      this.aliases.delete(variable);
    }
  }

  /** References to a variable go on being that; other names for what was in it are names for something else now. */
  private renew(variable: number, value: Cell): void {
    for (const [other, of] of [...this.aliases]) {
      if (of.variable !== variable) continue;
      if (of.isReference && of.path.length === 0) this.set(other, value);
      else {
        this.own();
        this.aliases.delete(other);
      }
    }
  }

  /** Whether what a variable is given is given to another place, too. */
  isReference(variable: number): boolean {
    return this.aliases.get(variable)?.isReference === true;
  }

  /** Gives what a variable points to a value, by every name that it has. */
  assignThrough(variable: number, value: Cell): void {
    const place = this.aliases.get(variable);
    this.set(variable, value);
    if (!place) return;
    for (const [other, of] of this.aliases) if (isSamePlace(of, place)) this.set(other, value);
    if (place.path.length === 0) this.set(place.variable, value);
    else this.put(place, value, false);
  }

  /** Puts a value into a variable's object, and so into that of every variable which is the same. */
  put(place: Place, value: Cell, isAdded: boolean): void {
    const { variable, path } = place;
    this.putInto(place, value, isAdded);
    if (path.length === 0) return;
    const own = this.aliases.get(variable);
    if (own) this.putInto({ variable: own.variable, path: [...own.path, ...path] }, value, isAdded);
    const root = own ? { variable: own.variable, path: [...own.path, ...path] } : place;
    for (const [other, of] of this.aliases) {
      if (other === variable || of.variable !== root.variable || of.path.length >= root.path.length) continue;
      if (of.path.every((name, at) => name === root.path[at])) this.putInto({ variable: other, path: root.path.slice(of.path.length) }, value, isAdded);
    }
  }

  /** Says that what a place holds was made clean for rules. */
  seal(place: Place, rules: RuleSet): void {
    if (rules !== 0) this.put(place, sealed(place.path.reduce(fieldOf, this.get(place.variable)), rules), false);
  }

  copy(): State {
    const copy = new State(this.held, this.aliases, this.named);
    this.isShared = copy.isShared = true;
    return copy;
  }

  /** Adds what another state may hold. Says whether anything was new. */
  join(other: State): boolean {
    // Neither was changed since the one was made of the other.
    if (this.held === other.held) return false;
    let isNew = false;
    for (const [variable, cell] of other.held) {
      const known = this.get(variable);
      const joined = join(known, cell);
      if (joined === known) continue;
      this.set(variable, joined);
      isNew = true;
    }
    // What the other does not know is not a constant here either.
    for (const [variable, cell] of this.held) {
      if (cell.hasLiterals !== true || other.held.has(variable)) continue;
      this.set(variable, join(cell, CLEAN));
      isNew = true;
    }
    this.joinNames(other);
    return isNew;
  }

  private joinNames({ aliases, named }: State): void {
    for (const [variable, place] of aliases) {
      if (this.aliases.has(variable)) continue;
      this.own();
      this.aliases.set(variable, place);
    }
    for (const variable of named) {
      if (this.named.has(variable)) continue;
      this.own();
      this.named.add(variable);
    }
  }

  private putInto({ variable, path }: Place, value: Cell, isAdded: boolean): void {
    // What is put into one of several elements leaves the others as they were.
    this.set(variable, put(this.get(variable), path, value, isAdded || path.includes(ANY)));
  }
}

function isSamePlace(a: Place, b: Place): boolean {
  return a.variable === b.variable && a.path.length === b.path.length && a.path.every((name, at) => name === b.path[at]);
}
