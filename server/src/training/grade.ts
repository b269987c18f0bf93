import type { ConditionKind } from './topic';

/** What became of one answer to the fix of an exercise. */
export interface Grade {
  /** True when every condition holds. */
  readonly passed: boolean;
  /** In the order in which they are shown: syntax, engine, behaviour, variants. */
  readonly conditions: readonly Condition[];
}

export interface Condition {
  readonly kind: ConditionKind;
  /** A sentence's part that says what must hold, such as `answers with what ping prints`. */
  readonly title: string;
  readonly passed: boolean;
  /** What happened instead, in words for the learner; no text of the hidden tests in it. */
  readonly detail?: string;
  /** 1-based line of the answer, where one is to blame. */
  readonly line?: number;
}

/** What an input did to the code. */
export interface AttackResult {
  /** What it did, when it worked. */
  readonly did?: string;
  /** Why nothing can be said: the code does not run, or was ended. */
  readonly problem?: string;
  /** What the code printed meanwhile, where it printed something; cut short. */
  readonly output?: string;
}
