import type { AnalysisInParts } from './analysis-in-parts';

/** In a text of so many UTF-16 code units data is followed before it is known what that takes. */
const SHORT_TEXT = 16_000;
/** Looking for the sources and sinks of a rule in so many UTF-16 code units takes about as long as a step. */
const UNITS_PER_STEP = 800;
/** A keystroke may wait for so many steps, whatever the text: some milliseconds. */
const FREE_STEPS = 1_000;
/** And for so many more: a part of what everything else takes that is done for it. */
const STEPS_PER_UNIT = 1 / 256;

/** Decides whether a keystroke waits until data was followed: by steps, since the core knows no clock. */
export class FlowBudget {
  /** What it took the last time; undefined before the first. */
  private known: number | undefined;

  /** Follows data where that is cheap. Where it turns out not to be, the rest is left. @param units UTF-16 code units of the text */
  spend(parts: AnalysisInParts, units: number): void {
    const limit = FREE_STEPS + units * STEPS_PER_UNIT;
    if (this.known === undefined ? units > SHORT_TEXT : this.known > limit) return;
    while (!parts.whole && costOf(parts, units) <= limit) parts.next();
    if (!parts.whole) this.took(parts, units);
  }

  /** Tells what following data took. @param units as for `spend` */
  took(parts: AnalysisInParts, units: number): void {
    this.known = costOf(parts, units);
  }
}

function costOf({ flowRules, flowSteps }: AnalysisInParts, units: number): number {
  return flowSteps + (flowRules * units) / UNITS_PER_STEP;
}
