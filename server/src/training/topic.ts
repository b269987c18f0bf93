import type { Problem, RuleSource, Span, TrainingRole } from '../core';

/** Everything here is plain data, as read from a topic's folder and checked: it can be packaged, and handed to a worker. */

export type Role = TrainingRole;
/** What a topic is expected to have, which `training check` asks for. */
export type Standard = 'full' | 'short' | 'team';

export interface Topic {
  /** The folder's name; unique, lower case with `-`. */
  readonly id: string;
  readonly title: string;
  readonly summary: string;
  readonly minutes: number;
  readonly standard: Standard;
  /** Names of `rules/weaknesses`. */
  readonly weaknesses: readonly string[];
  /** `CWE-78`; those of the weaknesses too. */
  readonly cwe: readonly string[];
  readonly roles: readonly Role[];
  readonly incident: Incident;
  readonly references: readonly { readonly title: string; readonly url: string }[];
  readonly lesson: Lesson;
  readonly quiz: readonly Question[];
  readonly exercises: readonly Exercise[];
  /** Absent for the packaged ones. */
  readonly ownedByTeam?: true;
}

export interface Incident {
  readonly title: string;
  readonly year: number;
  /** An https address. */
  readonly source: string;
}

/** Markdown without HTML. */
export interface Lesson {
  /** At most 200 words outside code. */
  readonly first: string;
  /** What stands below `## More`; may be empty. */
  readonly more: string;
}

export interface Question {
  /** Unique in the topic. */
  readonly id: string;
  readonly question: string;
  readonly code?: string;
  /** Of `code`. */
  readonly language?: string;
  /** Two to five, exactly one of them right. */
  readonly options: readonly Option[];
}

export interface Option {
  readonly text: string;
  readonly right: boolean;
  /** Why it is right, or what is wrong with it. */
  readonly why: string;
}

export type Exercise = CodeExercise | Decision;

export interface CodeExercise {
  readonly kind: 'code';
  /** The folder's name; unique in the topic. */
  readonly id: string;
  readonly language: string;
  readonly title: string;
  readonly story: string;
  /** What the learner's file is called: decides the language, and the place of what is found. */
  readonly file: string;
  /** Rules that find something in `start` and nothing in `solution`. */
  readonly findings: readonly string[];
  readonly predict: Omit<Question, 'id'>;
  readonly find: Find;
  /** Only where there is an `exam`. */
  readonly attack?: Attack;
  readonly fix: { readonly task: string; readonly hints: readonly string[] };
  readonly start: string;
  /** Empty where there is none: then `instead` is shown. */
  readonly solution: string;
  /** Markdown. */
  readonly instead?: string;
  /** JavaScript: the text of `exam.js`. */
  readonly exam?: string;
  /** JavaScript: the same code with types, for whoever answers in TypeScript; what is absent is the text without them. */
  readonly typed?: { readonly start?: string; readonly solution?: string };
  /** Other languages: the text of `checks.yaml`. */
  readonly checks?: string;
  /** Of a person's own code, which has neither: what its answers are judged by. */
  readonly own?: OwnTarget;
  readonly wrong: readonly WrongAnswer[];
}

/** The finding that an exercise of a person's own code is about. Spans are in `start`. */
export interface OwnTarget {
  readonly span: Span;
  /** The way of the data to it, its source left out: what stands there may go. */
  readonly way: readonly Span[];
  /** Other findings that were there: what stands in them may go, too. */
  readonly others: readonly Span[];
  /** Words of the rest of the file: what is named there is needed. */
  readonly elsewhere: readonly string[];
  /** Shapes of the weakness that a patch of the surface leaves: none of them may have come. */
  readonly surface: readonly { readonly rule: RuleSource; readonly title: string }[];
}

export interface Find {
  /** 1-based lines of `start`. */
  readonly vulnerable: readonly number[];
  readonly fine: readonly { readonly lines: readonly number[]; readonly why: string }[];
}

export interface Attack {
  readonly task: string;
  readonly exploits: readonly string[];
  readonly harmless: readonly string[];
  readonly hints: readonly string[];
}

export interface WrongAnswer {
  readonly name: string;
  /** Empty in what is packaged: only `training check` reads it. */
  readonly text: string;
  readonly fails: ConditionKind;
  /** Of the behaviour or variant. */
  readonly title?: string;
  readonly why: string;
}

/** `engine`: the weakness is gone and no other came; `behaviour`: it still does what it must; `variant`: the same weakness in another shape. */
export type ConditionKind = 'syntax' | 'engine' | 'behaviour' | 'variant';

export interface Decision {
  readonly kind: 'decision';
  readonly id: string;
  readonly title: string;
  readonly story: string;
  readonly steps: readonly DecisionStep[];
}

export interface DecisionStep {
  readonly id: string;
  readonly situation: string;
  readonly options: readonly DecisionOption[];
}

export interface DecisionOption {
  readonly text: string;
  readonly good: boolean;
  readonly why: string;
  /** The id of a step, or `end`; absent where the choice is bad and the step is asked again. */
  readonly next?: string;
}

export interface Track {
  readonly id: string;
  readonly title: string;
  readonly summary: string;
  readonly roles: readonly Role[];
  /** Ids, in the order in which they are taken. */
  readonly topics: readonly string[];
}

/** All that can be learned, and what was wrong with what could not be read. */
export interface Catalog {
  readonly topics: readonly Topic[];
  readonly tracks: readonly Track[];
  readonly problems: readonly Problem[];
  /** Texts of `worlds/<name>.js` by name. */
  readonly worlds: Readonly<Record<string, string>>;
}
