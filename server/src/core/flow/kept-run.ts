import { copyTree, type FlatTree } from '../syntax';
import type { RuleSet, Way } from './fact';
import type { Mark } from './taint-matches';

/** What rules found in a text, by what was followed from its beginning. It holds nothing of the analysis: numbers are those of its tree. */
export interface KeptRun {
  readonly tree: FlatTree;
  /** All that the file has of others, by the names under which it has that. */
  readonly imports: ReadonlyMap<string, string>;
  readonly marks: readonly Mark[];
  /** What the code that is in no function leaves in each variable. */
  readonly exit: ReadonlyMap<string, string>;
  /** The functions that are followed from their beginning. */
  readonly separate: readonly number[];
  /** By the functions that were followed together. */
  readonly roots: ReadonlyMap<string, KeptRoot>;
}

/** What came of one function, or of those of one class. */
export interface KeptRoot {
  /** The functions that stand in no other and were read for it. */
  readonly read: readonly number[];
  /** Functions of which it was asked whether data can be in them, with the answers. */
  readonly mattering: ReadonlyMap<number, boolean>;
  readonly found: readonly KeptFound[];
  readonly steps: number;
  readonly isTooDeep: boolean;
  /** Whether all variables of the file counted, since it may call more functions than are gone through. */
  readonly isWide: boolean;
}

/** As `Found`; a mark stands for its match. */
export interface KeptFound {
  readonly sink: number;
  readonly facts: readonly KeptFact[];
}

export interface KeptFact {
  readonly label: string;
  readonly rules: RuleSet;
  readonly source: number;
  /** From the last one back. */
  readonly steps: readonly Pick<Way, 'kind' | 'start' | 'end'>[];
}

/** What is kept of one open document: its last run of each group of rules. */
export class FlowMemory {
  private runs: { readonly rules: readonly unknown[]; run: KeptRun | undefined; isFresh: boolean }[] = [];
  private copied: { readonly tree: FlatTree; readonly copy: FlatTree } | undefined;

  /** What is kept of rules that are followed together. */
  of(rules: readonly unknown[]): RunMemory {
    const known = this.runs.find((each) => each.rules.length === rules.length && each.rules.every((rule, at) => rule === rules[at]));
    const kept = known ?? { rules, run: undefined, isFresh: false };
    if (!known) this.runs.push(kept);
    return {
      before: kept.run,
      copy: (tree) => this.copy(tree),
      keep: (run) => {
        kept.run = run;
        kept.isFresh = true;
      },
    };
  }

  /** Forgets what no run has renewed since this was last called. */
  forgetOld(): void {
    this.runs = this.runs.filter(({ isFresh }) => isFresh);
    for (const kept of this.runs) kept.isFresh = false;
    this.copied = undefined;
  }

  /** A copy of a tree that stays as it is, made once. */
  copy(tree: FlatTree): FlatTree {
    if (this.copied?.tree !== tree) this.copied = { tree, copy: copyTree(tree) };
    return this.copied.copy;
  }
}

export interface RunMemory {
  readonly before: KeptRun | undefined;
  /** A copy of a tree that stays as it is. */
  copy(tree: FlatTree): FlatTree;
  keep(run: KeptRun): void;
}
