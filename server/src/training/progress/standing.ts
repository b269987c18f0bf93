import { dayNumber, dayText } from '../day';
import type { Topic } from '../topic';
import type { ExerciseStep, ProgressEvent } from './event';

/** How far a person is with a topic. `due`: passed, and something of it is to be asked again today. */
export type Status = 'not-begun' | 'begun' | 'passed' | 'due';

/** What a person did of one topic. */
export interface Deeds {
  /** Solved steps by exercise. */
  readonly solved: ReadonlyMap<string, ReadonlySet<ExerciseStep>>;
  /** Questions that were answered right at least once. */
  readonly right: ReadonlySet<string>;
  /** Days since 1970 on which exercises were solved to their end without the solution, and questions were first right; in order. */
  readonly solvedOn: readonly number[];
  readonly rightOn: readonly number[];
}

/** Of a topic's questions, so many must have been right once. */
const RIGHT_SHARE = 0.6;

/** By topic, what a person did there. Findings in own code begin no topic. */
export function collectDeeds(events: readonly ProgressEvent[]): ReadonlyMap<string, Deeds> {
  const topics = new Map<string, MutableDeeds>();
  for (const event of events) {
    if (event.what.kind === 'wrote-own') continue;
    const deeds = topics.get(event.topic) ?? { solved: new Map(), right: new Set(), solvedOn: [], rightOn: [] };
    topics.set(event.topic, deeds);
    note(deeds, event);
  }
  return topics;
}

interface MutableDeeds extends Deeds {
  readonly solved: Map<string, Set<ExerciseStep>>;
  readonly right: Set<string>;
  readonly solvedOn: number[];
  readonly rightOn: number[];
}

function note(deeds: MutableDeeds, { at, what }: ProgressEvent): void {
  if (what.kind === 'answered' && what.right && !deeds.right.has(what.question)) {
    deeds.right.add(what.question);
    deeds.rightOn.push(dayNumber(at));
  }
  if (what.kind !== 'solved' || what.sawSolution) return;
  deeds.solved.set(what.exercise, (deeds.solved.get(what.exercise) ?? new Set()).add(what.step));
  if (what.step === 'fix' || what.step === 'decide') deeds.solvedOn.push(dayNumber(at));
}

/**
 * When a topic was passed: one of its exercises was solved to its end without its solution, and three in five of its questions were right once. Once
 * passed it stays so, whatever is forgotten later: exercises and questions that the topic had, or that were made of the person's own code, count too.
 * @returns `YYYY-MM-DD`, or undefined
 */
export function passedOn({ exercises, quiz }: Topic, deeds: Deeds | undefined): string | undefined {
  if (deeds === undefined) return undefined;
  const needed = Math.ceil(quiz.length * RIGHT_SHARE);
  const solved = exercises.length === 0 ? 0 : deeds.solvedOn[0];
  const answered = needed === 0 ? 0 : deeds.rightOn[needed - 1];
  if (solved === undefined || answered === undefined || (exercises.length === 0 && needed === 0)) return undefined;
  return dayText(Math.max(solved, answered));
}
