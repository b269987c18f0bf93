import type { AutomatonTables } from './automaton';
import type { Trie } from './trie';

/** Up to here states are reached all the time, and are a tenth of all. Rows for more of them take memory and hardly save time. */
const DEEPEST_ROW = 4;

/** What is known of the states of a trie, and of where they stand in the table. All by state. */
interface Plan {
  readonly trie: Trie;
  readonly width: number;
  /** How many states have rows: the first ones. */
  readonly rows: number;
  /** Where the longest proper ending of each leads. */
  readonly failure: Int32Array;
  /** How many keywords end in each: its own, and endings of it. */
  readonly outputCount: Int32Array;
  /** Where it stands in the table. */
  readonly place: Int32Array;
}

/** The tables of the automaton, all of which a trie says. Loops over plain numbers: each runs once, long before an engine would have made anything else fast. */
export function layOut(trie: Trie, width: number): Omit<AutomatonTables, 'keywords' | 'classOf'> {
  const failure = linkFailures(trie, width);
  const outputCount = countOutputs(trie, failure);
  const rows = trie.upTo[Math.min(DEEPEST_ROW, trie.upTo.length - 1)]!;
  const { place, ...bounds } = placeStates({ trie, width, rows, outputCount });
  const plan = { trie, width, rows, failure, outputCount, place };
  return { width, ...bounds, next: fillTable(plan, bounds.length), ...listOutputs(plan) };
}

function linkFailures({ size, firstChild, classOf }: Trie, width: number): Int32Array {
  const failure = new Int32Array(size);
  const rootChild = new Int32Array(width);
  for (let child = 1; child < firstChild[1]!; child++) rootChild[classOf[child]!] = child;
  for (let state = 1; state < size; state++) {
    for (let child = firstChild[state]!; child < firstChild[state + 1]!; child++) {
      const wanted = classOf[child]!;
      let found = 0;
      for (let from = failure[state]!; from !== 0 && found === 0; from = failure[from]!) {
        const end = firstChild[from + 1]!;
        let other = firstChild[from]!;
        while (other < end && classOf[other] !== wanted) other++;
        if (other < end) found = other;
      }
      failure[child] = found === 0 ? rootChild[wanted]! : found;
    }
  }
  return failure;
}

function countOutputs({ size, ends }: Trie, failure: Int32Array): Int32Array {
  const count = new Int32Array(size);
  for (let keyword = 0; keyword < ends.length; keyword++) count[ends[keyword]!]!++;
  for (let state = 1; state < size; state++) count[state]! += count[failure[state]!]!;
  return count;
}

/** As `AutomatonTables.next` says. */
function placeStates({ trie: { size, firstChild }, width, rows, outputCount }: Omit<Plan, 'failure' | 'place'>) {
  const place = new Int32Array(size);
  let length = 0;
  /** Those from one state to another that have output, or have none. @returns where the next ones begin */
  const put = (from: number, to: number, speak: boolean): number => {
    for (let state = from; state < to; state++) {
      if (outputCount[state]! > 0 !== speak) continue;
      const isRow = state < rows;
      // The number of its output stands before a list.
      place[state] = isRow || !speak ? length : length + 1;
      length = place[state]! + (isRow ? width : 2 + 2 * (firstChild[state + 1]! - firstChild[state]!));
    }
    return length;
  };
  const listStart = put(0, rows, false);
  const firstOutput = put(rows, size, false);
  const listEnd = put(rows, size, true);
  return { place, listStart, firstOutput, listEnd, length: put(0, rows, true) };
}

function fillTable({ trie: { size, firstChild, classOf }, width, rows, failure, outputCount, place }: Plan, length: number): Int32Array {
  const next = new Int32Array(length);
  let speaking = 0;
  for (let state = 0; state < size; state++) {
    const at = place[state]!;
    const [from, to] = [firstChild[state]!, firstChild[state + 1]!];
    if (state < rows) {
      // The row of its failure is there already, as that is less deep.
      if (state > 0) next.copyWithin(at, place[failure[state]!]!, place[failure[state]!]! + width);
      for (let child = from; child < to; child++) next[at + classOf[child]!] = place[child]!;
    } else {
      if (outputCount[state]! > 0) next[at - 1] = speaking;
      next[at] = place[failure[state]!]!;
      next[at + 1] = to - from;
      for (let child = from; child < to; child++) {
        next[at + 2 + 2 * (child - from)] = classOf[child]!;
        next[at + 3 + 2 * (child - from)] = place[child]!;
      }
    }
    if (outputCount[state]! > 0) speaking++;
  }
  return next;
}

/** What ends in each state with output: its own keywords, then those of its failure, which stands before it. */
function listOutputs({ trie: { size, ends }, failure, outputCount }: Plan): Pick<AutomatonTables, 'outputStart' | 'outputs'> {
  const starts = new Int32Array(size + 1);
  let speaking = 0;
  for (let state = 0; state < size; state++) {
    starts[state + 1] = starts[state]! + outputCount[state]!;
    if (outputCount[state]! > 0) speaking++;
  }
  const outputs = new Int32Array(starts[size]!);
  const free = starts.slice(0, size);
  for (let keyword = 0; keyword < ends.length; keyword++) outputs[free[ends[keyword]!]!++] = keyword;
  const outputStart = new Int32Array(speaking + 1);
  let number = 0;
  for (let state = 0; state < size; state++) {
    if (outputCount[state] === 0) continue;
    const inherited = state === 0 ? 0 : starts[failure[state]!]!;
    for (let at = free[state]!, from = inherited; at < starts[state + 1]!; at++, from++) outputs[at] = outputs[from]!;
    outputStart[++number] = starts[state + 1]!;
  }
  return { outputStart, outputs };
}
