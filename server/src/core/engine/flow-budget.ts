import type { AnalysisInParts } from './analysis-in-parts';

/** In a text of so many UTF-16 code units data is followed before it is known what that takes. */
const SHORT_TEXT = 16_000;
/** Looking for the sources and sinks of a rule takes about as long as so many steps. */
const STEPS_PER_RULE = 100;
/** A keystroke may wait for so many steps, whatever the text: some milliseconds. */
const FREE_STEPS = 400;
/** And for so many more: about as long as everything else that is done for it. */
const STEPS_PER_UNIT = 1 / 64;

/** Decides whether a keystroke waits until data was followed: by steps, since the core knows no clock. */
export class FlowBudget {
  /** What it took the last time; undefined before the first. */
  private known: number | undefined;

  /** Follows data where that is cheap. Where it turns out not to be, the rest is left. @param units UTF-16 code units of the text */
  spend(parts: AnalysisInParts, units: number): void {
    const limit = FREE_STEPS + units * STEPS_PER_UNIT;
    if (this.known === undefined ? units > SHORT_TEXT : this.known > limit) return;
    while (!parts.whole && costOf(parts) <= limit) parts.next();
    if (!parts.whole) this.took(parts);
  }

  /** Tells what following data took. */
  took(parts: AnalysisInParts): void {
    this.known = costOf(parts);
  }
}

function costOf({ flowRules, flowSteps }: AnalysisInParts): number {
  return flowSteps + flowRules * STEPS_PER_RULE;
}
