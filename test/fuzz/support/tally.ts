import { describeSettings } from './settings';

const counts = new Map<string, number>();

/** Counts what was done, for the last line of a run. */
export function tally(what: string, count: number): void {
  counts.set(what, (counts.get(what) ?? 0) + count);
}

after(() => {
  const done = [...counts].map(([what, count]) => `${count.toLocaleString('en')} ${what}`);
  console.log(`fuzz: ${describeSettings()}: ${done.join(', ')}`);
});
