import type { Damage } from '../damage';
import { Answers } from './answers';
import type { AutomatonTables, Passed } from './automaton';
import { toCodeUnits } from './code-units';
import { isBeside } from './edges';
import { isWordAt } from './find-word';
import { numberOf, type KeywordTable } from './keyword-table';
import { isMemberAt, isMemberOf } from './member-at';
import { afterName, mayBeIn } from './place';
import type { CodeAt } from './read-back';
import { keyOf, UNKNOWN, type Literal, type Requirement } from './requirement';
import type { ResolvedRequirement } from './resolved';
import type { Selection } from './selection';

/** Where the literals that somebody looks for stand in one text. */
export interface LiteralHits {
  /** True also for a literal that nobody looks for: it may be there. */
  has(literal: Literal): boolean;
  /** Whether the text holds what is required, as far as is known. */
  meets(requirement: Requirement): boolean;
  /**
   * Which of many requirements the text meets: their places in the list, ascending.
   * @param list the same object each time that it is asked about
   */
  metOf(list: readonly Requirement[]): readonly number[];
  /** Offsets at which a literal starts, ascending; undefined for one that nobody looks for. */
  placesOf(literal: Literal): readonly number[] | undefined;
}

/** What one pass over one text found. Only what somebody asks for is worked out. */
export class KeywordHits implements LiteralHits {
  private chains: Chains | undefined;
  private ofText: KeywordHits | undefined;
  private answers: Answers | undefined;
  private prospects: Uint8Array | undefined;
  private asked: Map<string, readonly number[]> | undefined;
  /** By list. */
  private met = new Map<readonly Requirement[], readonly number[]>();
  /** Keywords of which an edit made or took hits, and whether there were any before. */
  private touched: ReadonlyMap<number, boolean> | undefined;

  /** @param reach what `codeAt` was asked for; absent: nobody wants to know */
  private constructor(private readonly table: KeywordTable, private readonly passed: Passed, private readonly codeAt: CodeAt, private readonly reach?: Reach) {}

  static inText(table: KeywordTable, text: string): KeywordHits {
    return KeywordHits.ofText(table, table.automaton.scan(text), text);
  }

  private static ofText(table: KeywordTable, passed: Passed, text: string): KeywordHits {
    const reach = new Reach();
    return new KeywordHits(table, passed, (at) => {
      reach.include(at);
      return text.charCodeAt(at);
    }, reach);
  }

  /**
   * The hits in what `text` is after a change of the one that these are of: only what is near the change is gone over.
   * @returns also how many code units that was
   */
  after(text: string, { start, end, newEnd }: Damage): { readonly hits: KeywordHits; readonly units: number } {
    const { longest, automaton } = this.table;
    const from = Math.max(0, start - longest);
    const to = Math.min(text.length, newEnd + longest);
    const near = automaton.scan(text, from, to);
    const changed = { start, end: end + to - newEnd, newEnd: to };
    const pairs = splice(this.passed.pairs, near.pairs, changed);
    const hits = KeywordHits.ofText(this.table, { pairs, isAscii: false }, text);
    if (this.answers && this.chains) hits.inherit(this, this.answers, this.chains, { start, end, newEnd }, [...this.keywordsIn(changed.start, changed.end), ...hits.keywordsIn(changed.start, changed.newEnd)]);
    hits.chains = this.chains && moveHits(automaton.tables, this.chains, this.passed.pairs, pairs, firstEndingAfter(pairs, changed.start));
    return { hits, units: to - from };
  }

  /** Takes over what an edit leaves true of what was worked out before. @param keywords those of which hits came or went */
  private inherit(before: KeywordHits, answers: Answers, { last }: Chains, damage: Damage, keywords: readonly number[]): void {
    const touched = new Map(before.touched);
    for (const keyword of keywords) if (!touched.has(keyword)) touched.set(keyword, last[keyword]! > 0);
    this.touched = touched;
    this.answers = answers.after(damage, this.table.requirements.items, (keyword) => touched.has(keyword));
    this.prospects = before.prospects;
    this.met = new Map(before.met);
  }

  /** The numbers of keywords with a hit that ends after one offset and not after the other. */
  private keywordsIn(start: number, end: number): number[] {
    const { pairs } = this.passed;
    const { outputStart, outputs } = this.table.automaton.tables;
    const found: number[] = [];
    for (let i = firstEndingAfter(pairs, start); i < pairs.length && pairs[i + 1]! <= end; i += 2) {
      for (let at = outputStart[pairs[i]!]!; at < outputStart[pairs[i]! + 1]!; at++) found.push(outputs[at]!);
    }
    return found;
  }

  /** Keeps where the hits are, and nothing that was worked out of them, which takes several times as much room. */
  forget(): void {
    this.chains = this.ofText = this.answers = this.prospects = this.asked = this.touched = undefined;
    this.met.clear();
  }

  /** True when these hits are of a table, so that what a table looks for is all in them. */
  isOf(table: KeywordTable): boolean {
    return this.table === table;
  }

  /** Offsets are bytes, which in ASCII are code units. What else `decoded` gives. */
  static inBytes(table: KeywordTable, bytes: Uint8Array): KeywordHits {
    return new KeywordHits(table, table.automaton.scanBytes(bytes), (at) => bytes[at]!);
  }

  /**
   * The same hits, with offsets in the decoded text.
   * @param text what `bytes` are in UTF-8; U+FFFD stands for what is not valid
   */
  decoded(bytes: Uint8Array, text: string): KeywordHits {
    return this.passed.isAscii ? this : (this.ofText ??= this.decode(bytes, text));
  }

  /** Of pairs as `select` gives them, with offsets in the decoded text. */
  inText(bytes: Uint8Array, text: string, pairs: readonly number[]): ArrayLike<number> {
    if (this.passed.isAscii) return pairs;
    return toCodeUnits(bytes, text, Int32Array.from(pairs));
  }

  private decode(bytes: Uint8Array, text: string): KeywordHits {
    const passed = { pairs: toCodeUnits(bytes, text, this.passed.pairs), isAscii: false };
    return new KeywordHits(this.table, passed, (at) => text.charCodeAt(at));
  }

  /**
   * The hits of selected keywords that are wanted, in order.
   * @returns pairs: the keyword's index in the selection, and the offset just after the hit
   */
  select(selection: Selection, isWanted: (index: number, end: number) => boolean): number[] {
    const { pairs } = this.passed;
    const { outputStart, outputs } = this.table.automaton.tables;
    const { first, indexOf } = selection.within(this.table);
    const selected: number[] = [];
    for (let i = 0; i < pairs.length; i += 2) {
      const state = pairs[i]!;
      const end = pairs[i + 1]!;
      for (let at = outputStart[state]! + first[state]!; at < outputStart[state + 1]!; at++) {
        const index = indexOf[outputs[at]!]!;
        if (index >= 0 && isWanted(index, end)) selected.push(index, end);
      }
    }
    return selected;
  }

  /** The offset just after the first hit of a selected keyword; undefined when there is none. */
  firstOf(selection: Selection): number | undefined {
    const { pairs } = this.passed;
    const { outputStart } = this.table.automaton.tables;
    const { first } = selection.within(this.table);
    for (let i = 0; i < pairs.length; i += 2) {
      const state = pairs[i]!;
      if (outputStart[state]! + first[state]! < outputStart[state + 1]!) return pairs[i + 1];
    }
    return undefined;
  }

  has(literal: Literal): boolean {
    return this.hasNumber(numberOf(this.table, literal), literal);
  }

  meets(requirement: Requirement): boolean {
    const resolved = this.table.requirements.resolve(requirement);
    return this.isMet(resolved, this.settled());
  }

  metOf(list: readonly Requirement[]): readonly number[] {
    if (list.length === 0) return [];
    const { requirements } = this.table;
    const { items, indices } = requirements.resolveAll(list);
    const answers = this.settled();
    const known = this.met.get(list);
    if (known) return known;
    if (this.prospects?.length !== requirements.count) this.prospects = requirements.withProspects.in(this.chain().present);
    const { prospects } = this;
    const met: number[] = [];
    for (let at = 0; at < indices.length; at++) if (prospects[indices[at]!] === 1 && this.isMet(items[at]!, answers)) met.push(at);
    this.met.set(list, met);
    return met;
  }

  /** With room for all requirements that there are by now. What an edit put in doubt is asked again first. */
  private settled(): Answers {
    const { requirements } = this.table;
    const answers = (this.answers ??= Answers.none());
    answers.reserve(requirements.count);
    if (this.touched) {
      const { last } = this.chain();
      if ([...this.touched].some(([keyword, wasThere]) => last[keyword]! > 0 !== wasThere)) {
        this.prospects = undefined;
        this.met.clear();
      }
      this.touched = undefined;
    }
    if (!answers.isSure && !answers.settle(requirements.items, (literal) => this.isMet(literal, answers))) this.met.clear();
    return answers;
  }

  private isMet(requirement: ResolvedRequirement, answers: Answers): boolean {
    const { index } = requirement;
    const known = answers.of(index);
    if (known !== undefined) return known;
    if (requirement.op !== 'literal') {
      const answer = this.areMet(requirement.op === 'all', requirement.of, answers);
      answers.give(index, answer);
      return answer;
    }
    const answer = this.hasNumber(requirement.number, requirement.literal);
    answers.give(index, answer, this.reach?.from, this.reach?.to);
    return answer;
  }

  private areMet(all: boolean, parts: readonly ResolvedRequirement[], answers: Answers): boolean {
    // What many rules require was mostly asked before; what decides is looked up before anything is worked out.
    for (const { index } of parts) if (answers.of(index) === !all) return !all;
    for (const part of parts) if (this.isMet(part, answers) !== all) return !all;
    return all;
  }

  /** `reach` is what it rests on: the hit that is as it has to be, else what all hits were told by. */
  private hasNumber(number: number, literal: Literal): boolean {
    const { reach } = this;
    reach?.empty();
    if (number === UNKNOWN) return true;
    const { last, before, ends } = this.chain();
    for (let hit = last[number]!; hit > 0; hit = before[hit - 1]!) {
      const end = ends[hit - 1]!;
      const start = end - literal.text.length;
      const others = reach?.begin(start, end - 1);
      if (this.isAs(literal, start)) return true;
      if (others) reach?.join(others);
    }
    return false;
  }

  placesOf(literal: Literal): readonly number[] | undefined {
    const number = numberOf(this.table, literal);
    if (number === UNKNOWN) return undefined;
    if (this.chain().last[number] === 0) return NOWHERE;
    const key = keyOf(literal);
    const asked = (this.asked ??= new Map<string, readonly number[]>());
    const known = asked.get(key) ?? this.listPlaces(number, literal);
    asked.set(key, known);
    return known;
  }

  private listPlaces(number: number, literal: Literal): readonly number[] {
    const { last, before, ends } = this.chain();
    const list: number[] = [];
    for (let hit = last[number]!; hit > 0; hit = before[hit - 1]!) {
      const start = ends[hit - 1]! - literal.text.length;
      if (this.isAs(literal, start)) list.push(start);
    }
    return list.reverse();
  }

  /** Whether a literal stands at a place as it has to. */
  private isAs(literal: Literal, start: number): boolean {
    const { text, as, of, place } = literal;
    if (!this.hasItsCase(literal, start)) return false;
    if (as === 'text') return this.isTextAs(literal, start);
    if (!isWordAt(this.codeAt, start, start + text.length)) return false;
    if (place && !mayBeIn(this.codeAt, start, start + text.length, place)) return false;
    return as !== 'member' || (isMemberAt(this.codeAt, start) && (of === undefined || isMemberOf(this.codeAt, start, of)));
  }

  /** The automaton does not tell upper from lower case. */
  private hasItsCase({ text, ignoreCase }: Literal, start: number): boolean {
    if (ignoreCase) return true;
    for (let i = 0; i < text.length; i++) if (this.codeAt(start + i) !== text.charCodeAt(i)) return false;
    return true;
  }

  private isTextAs(literal: Literal, start: number): boolean {
    const end = start + literal.text.length;
    if (literal.edges !== undefined && !isBeside(this.codeAt, start, end, literal.edges)) return false;
    return literal.place === undefined || mayBeIn(this.codeAt, start, afterName(this.codeAt, end), literal.place);
  }

  private chain(): Chains {
    return (this.chains ??= chainHits(this.table.automaton.tables, this.passed.pairs));
  }
}

const NOWHERE: readonly number[] = [];

/** Pairs before the damage as they are, those of what is new, and those behind it moved. A hit belongs where it ends. */
function splice(old: Int32Array, near: Int32Array, { start, end, newEnd }: Damage): Int32Array {
  const before = old.subarray(0, firstEndingAfter(old, start));
  const inside = near.subarray(firstEndingAfter(near, start), firstEndingAfter(near, newEnd));
  const behind = old.subarray(firstEndingAfter(old, end));
  const pairs = new Int32Array(before.length + inside.length + behind.length);
  pairs.set(before);
  pairs.set(inside, before.length);
  for (let i = 0; i < behind.length; i += 2) {
    pairs[before.length + inside.length + i] = behind[i]!;
    pairs[before.length + inside.length + i + 1] = behind[i + 1]! + newEnd - end;
  }
  return pairs;
}

/** Index of the first pair whose hit ends after an offset. */
function firstEndingAfter(pairs: Int32Array, offset: number): number {
  let low = 0;
  let high = pairs.length / 2;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (pairs[middle * 2 + 1]! <= offset) low = middle + 1;
    else high = middle;
  }
  return low * 2;
}

/** The part of a text that was read. */
class Reach {
  from = 0;
  /** The last code unit included; before `from` where nothing was read. */
  to = -1;

  empty(): void {
    this.from = 0;
    this.to = -1;
  }

  include(at: number): void {
    if (at < this.from) this.from = at;
    if (at > this.to) this.to = at;
  }

  /** Begins anew with a part. @returns what was read before; undefined where that is nothing */
  begin(from: number, to: number): readonly [number, number] | undefined {
    const before = this.to < this.from ? undefined : ([this.from, this.to] as const);
    this.from = from;
    this.to = to;
    return before;
  }

  join([from, to]: readonly [number, number]): void {
    this.include(from);
    this.include(to);
  }
}

/** The hits of each keyword, in any case, one after the other. Numbers of hits count from 1; 0 is none. */
interface Chains {
  /** By keyword: the last hit. */
  readonly last: Int32Array;
  /** The keywords that are there, each once. */
  readonly present: readonly number[];
  /** By hit, less 1: the one before of the same keyword. */
  readonly before: Int32Array;
  /** By hit, less 1: the offset just after it. */
  readonly ends: Int32Array;
}

/**
 * The chains of pairs in which the same keywords follow each other as in those before, wherever they stand; undefined where others do.
 * @param from index of the first pair that may be another one, or stand elsewhere
 */
function moveHits({ outputStart }: AutomatonTables, chains: Chains, old: Int32Array, pairs: Int32Array, from: number): Chains | undefined {
  if (old.length !== pairs.length) return undefined;
  for (let i = from; i < pairs.length; i += 2) if (old[i] !== pairs[i]) return undefined;
  const ends = chains.ends.slice();
  let hit = ends.length;
  for (let i = pairs.length - 2; i >= from; i -= 2) {
    const count = outputStart[pairs[i]! + 1]! - outputStart[pairs[i]!]!;
    ends.fill(pairs[i + 1]!, hit - count, hit);
    hit -= count;
  }
  return { ...chains, ends };
}

/** One pass that works nothing out: most keywords are not asked about in most texts. */
function chainHits({ keywords, outputStart, outputs }: AutomatonTables, pairs: Int32Array): Chains {
  let count = 0;
  for (let i = 0; i < pairs.length; i += 2) count += outputStart[pairs[i]! + 1]! - outputStart[pairs[i]!]!;
  const [last, before, ends] = [new Int32Array(keywords.length), new Int32Array(count), new Int32Array(count)];
  const present: number[] = [];
  let hit = 0;
  for (let i = 0; i < pairs.length; i += 2) {
    const state = pairs[i]!;
    for (let at = outputStart[state]!; at < outputStart[state + 1]!; at++) {
      const number = outputs[at]!;
      if (last[number] === 0) present.push(number);
      before[hit] = last[number]!;
      ends[hit] = pairs[i + 1]!;
      last[number] = ++hit;
    }
  }
  return { last, present, before, ends };
}
