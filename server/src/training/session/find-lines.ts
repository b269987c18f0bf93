import type { Find } from '../topic';

/** What became of marked lines. */
export interface Marked {
  readonly right: readonly number[];
  /** With why there is nothing wrong with each. */
  readonly wrong: readonly { readonly line: number; readonly why: string }[];
  /** How many vulnerable places have no mark. */
  readonly missed: number;
}

const NOTHING_THERE = 'Nothing on this line makes a difference.';

/** Lines that follow each other are one place: a mark on any of them finds it. */
export function judgeMarks({ vulnerable, fine }: Find, lines: readonly number[]): Marked {
  const right = lines.filter((line) => vulnerable.includes(line));
  const wrong = lines.filter((line) => !vulnerable.includes(line)).map((line) => ({ line, why: fine.find((one) => one.lines.includes(line))?.why ?? NOTHING_THERE }));
  const missed = vulnerablePlaces(vulnerable).filter((place) => !place.some((line) => lines.includes(line)));
  return { right, wrong, missed: missed.length };
}

export function vulnerablePlaces(vulnerable: readonly number[]): readonly (readonly number[])[] {
  const places: number[][] = [];
  for (const line of [...new Set(vulnerable)].sort((a, b) => a - b)) {
    const last = places.at(-1);
    if (last?.at(-1) === line - 1) last.push(line);
    else places.push([line]);
  }
  return places;
}
