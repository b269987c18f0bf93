import type { Engine, Problem } from '../../core';
import type { Examiner } from '../grading';

export interface CheckTools {
  readonly examiner: Examiner;
  /** With the packaged rules, and a team's own: the one that the examiner asks. */
  readonly engine: Engine;
  /** The folder with the topics, and the paths of all their files, for places in problems. */
  readonly folder: string;
  readonly paths: readonly string[];
}

/** One thing that was promised of an exercise or a topic, and whether it holds. */
export interface Proof {
  /** What holds, such as `an exploit works at the start`. */
  readonly title: string;
  /** What is wrong and what to do, where it does not hold. */
  readonly problems: readonly Problem[];
}

export interface CheckedExercise {
  readonly id: string;
  readonly proofs: readonly Proof[];
}

export interface CheckedTopic {
  readonly id: string;
  /** Of the topic as a whole. */
  readonly proofs: readonly Proof[];
  readonly exercises: readonly CheckedExercise[];
}

/** A file of a topic that something is wrong with. */
export class Place {
  constructor(private readonly path: string) {}

  /** @param name of a file, whose extension need not be known */
  static of(name: string, { paths }: CheckTools): Place {
    return new Place(paths.find((path) => path === name || path.startsWith(`${name}.`)) ?? name);
  }

  problem(message: string, line?: number): Problem {
    return { kind: 'config', path: this.path, message, ...(line !== undefined && { line }) };
  }
}

/** @param wrong says what does not hold; empty when it all does */
export function proof(title: string, wrong: readonly Problem[]): Proof {
  return { title, problems: wrong };
}

export function isProved({ proofs }: { readonly proofs: readonly Proof[] }): boolean {
  return proofs.every(({ problems }) => problems.length === 0);
}
