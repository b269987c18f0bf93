import type { OwnReference } from './own-code';

/**
 * What the training panel asks the server. The server says what is seen; the client keeps the files of progress, and the page draws.
 * Nothing here holds an answer before the person gave one.
 */

/** Requests from the client to the server. */
export const TrainingMethods = {
  /** Hands over the texts of the progress files, whenever they have changed. Answers `ProgressResult`. */
  progress: 'wardlight/training/progress',
  /** `PlaceParams`, answers `TrainingView`. */
  show: 'wardlight/training/show',
  /** `ActParams`, answers `ActResult`. */
  act: 'wardlight/training/act',
  /** `TextParams`, answers `TextResult`. */
  text: 'wardlight/training/text',
  /** `FindingParams`, answers `LearnReference | null`. */
  topicOf: 'wardlight/training/topicOf',
  /** `ApplyAnswerParams`, answers `ApplyAnswerResult`. */
  applyAnswer: 'wardlight/training/applyAnswer',
  /** `ReportParams`, answers `ReportResult`. */
  report: 'wardlight/training/report',
} as const;

/** From the server to the client, a notification: a finding of a topic that was begun was fixed, and that counts. Holds `Appended`. */
export const TRAINING_APPENDED = 'wardlight/training/appended';

export interface ProgressFile {
  /** `<id>.jsonl`, for messages. */
  readonly name: string;
  readonly text: string;
  /** True for those of the person at the keyboard. */
  readonly own: boolean;
}

export interface ProgressParams {
  /** Id or pseudonym that new events are written under. */
  readonly person: string;
  /** The person's progress is in the workspace. */
  readonly isShared: boolean;
  /** False: the person's own files alone; what is known of the team stays. */
  readonly isWhole: boolean;
  /** ISO 8601 in UTC. */
  readonly at: string;
  readonly files: readonly ProgressFile[];
  /** Records of scans, for the trend. */
  readonly scans: readonly { readonly name: string; readonly text: string }[];
}

export interface ProgressResult {
  /** Lines that could not be read, with file and line. */
  readonly problems: readonly string[];
  /** Of a person who shares: own events that their file does not have yet, under their present name. */
  readonly missing: readonly string[];
}

/** Where in the panel a person is. The only thing that survives a reload, beside the files. */
export type TrainingPlace =
  | { readonly view: 'today' }
  | { readonly view: 'topic'; readonly topic: string; readonly own?: OwnReference }
  /** `again`: weeks later, from another start. `typed`: answered in TypeScript, where it may be. `own`: made of the code around this finding. */
  | { readonly view: 'exercise'; readonly topic: string; readonly exercise: string; readonly step?: StepName; readonly again?: true; readonly typed?: true; readonly own?: OwnReference }
  /** Questions of one topic, or whatever is due. */
  | { readonly view: 'recall'; readonly topic?: string }
  | { readonly view: 'team' };

export type StepName = 'predict' | 'find' | 'attack' | 'fix' | 'decide';

export interface PlaceParams {
  readonly place: TrainingPlace;
  /** ISO 8601 in UTC: the server has no clock of its own. */
  readonly at: string;
}

export interface ActParams extends PlaceParams {
  readonly action: TrainingAction;
}

export type TrainingAction =
  /** The first screen of the lesson was read to its end. */
  | { readonly do: 'read' }
  | { readonly do: 'predict'; readonly option: number }
  /** 1-based lines. */
  | { readonly do: 'find'; readonly lines: readonly number[] }
  | { readonly do: 'attack'; readonly input: string }
  | { readonly do: 'fix'; readonly text: string }
  | { readonly do: 'decide'; readonly option: number }
  | { readonly do: 'hint' }
  | { readonly do: 'solution' }
  | { readonly do: 'answer'; readonly topic: string; readonly question: string; readonly option: number; readonly sure?: boolean }
  /** After an answered question. */
  | { readonly do: 'next' }
  /** Asks whether the finding in the own code is gone. */
  | { readonly do: 'own' };

export interface ActResult {
  readonly view: TrainingView;
  /** Lines for the person's progress file, each a JSON object without a line break. All may be shared. */
  readonly append: readonly string[];
}

export interface Appended {
  /** Lines for the person's own file, and those of them that may be shared: who wrote which finding is nobody else's matter. */
  readonly append: readonly string[];
  readonly share: readonly string[];
  /** What counted, for a message. */
  readonly message: string;
}

export type TrainingView = TodayView | TopicView | ExerciseView | RecallView | TeamView | NothingView;

/** A topic or exercise that there is not, or that cannot be shown; says why. */
export interface NothingView {
  readonly view: 'nothing';
  readonly message: string;
}

export interface TodayView {
  readonly view: 'today';
  /** By topic, the most urgent first. */
  readonly due: readonly { readonly topic: string; readonly title: string; readonly questions: number }[];
  /** Exercises to be solved once more. */
  readonly dueExercises: readonly { readonly topic: string; readonly exercise: string; readonly title: string }[];
  readonly suggested: readonly SuggestedTopic[];
  readonly tracks: readonly TrackItem[];
  /** All topics that are in no track. */
  readonly others: readonly TopicItem[];
  readonly progress: ProgressSummary;
  /** The workspace has topics of its own, which are off because it is not trusted. */
  readonly teamTopicsOff?: true;
  /** What is wrong with topics or progress files: file, line and remedy. */
  readonly problems: readonly string[];
}

export interface ProgressSummary {
  readonly topicsDone: number;
  readonly topicsBegun: number;
  readonly topics: number;
  readonly questionsRight: number;
  readonly questionsAnswered: number;
  readonly fixedOwn: number;
  /** What was done in each of the last weeks, the oldest first. */
  readonly weeks: readonly { readonly from: string; readonly deeds: number }[];
}

export interface TopicItem {
  readonly id: string;
  readonly title: string;
  readonly summary: string;
  readonly minutes: number;
  readonly state: 'new' | 'begun' | 'done';
  /** `YYYY-MM-DD`, where the team asks for it. */
  readonly due?: string;
  readonly team?: true;
}

export interface SuggestedTopic extends TopicItem {
  /** So many findings of the workspace are of it. */
  readonly findings: number;
  /** One of them, to learn on. */
  readonly own?: OwnReference;
}

export interface TrackItem {
  readonly id: string;
  readonly title: string;
  readonly summary: string;
  readonly due?: string;
  readonly topics: readonly TopicItem[];
}

export interface TopicView {
  readonly view: 'topic';
  readonly topic: string;
  readonly title: string;
  readonly minutes: number;
  readonly team?: true;
  readonly incident: { readonly title: string; readonly year: number; readonly source: string };
  /** Markdown without HTML. */
  readonly first: string;
  readonly more: string;
  readonly isRead: boolean;
  readonly references: readonly { readonly title: string; readonly url: string }[];
  readonly own?: OwnCode;
  readonly exercises: readonly ExerciseItem[];
  readonly questions: { readonly count: number; readonly answered: number; readonly due: number };
}

export interface ExerciseItem {
  readonly id: string;
  readonly title: string;
  readonly language: string;
  readonly steps: readonly StepState[];
}

export interface StepState {
  readonly step: StepName;
  readonly isSolved: boolean;
}

/** A function of the person's own code with a finding in it. It never leaves the machine. */
export interface OwnCode extends OwnReference {
  /** Relative to the folder. */
  readonly path: string;
  readonly message: string;
  readonly ruleId: string;
  /** Credentials in it are redacted. */
  readonly code: string;
  readonly language: string;
  /** 1-based: of the code's first line, and of the lines with the finding. */
  readonly firstLine: number;
  readonly lines: readonly number[];
  /** `open` until the finding is gone; `instead`: it is gone and another has come. */
  readonly state: 'open' | 'fixed' | 'instead';
  /** What has come instead. */
  readonly came?: string;
  /** What is made of it to learn on, while it is open. */
  readonly exercise?: ExerciseItem;
  /** Why there is none. */
  readonly noExercise?: string;
}

export interface ExerciseView {
  readonly view: 'exercise';
  readonly topic: string;
  readonly topicTitle: string;
  readonly exercise: string;
  readonly title: string;
  readonly story: string;
  readonly language: string;
  /** What the learner's file is called. */
  readonly file: string;
  readonly steps: readonly StepState[];
  readonly at: StepView;
  /** True when it is solved once more, from another start. */
  readonly isAgain?: true;
  /** The languages between which a person may choose for the answer; the one that it is written in now is `language`. */
  readonly languages?: readonly ('javascript' | 'typescript')[];
  /** Where to go on when all is solved. */
  readonly next?: TrainingPlace;
  /** Of an exercise that is made of the person's own code. */
  readonly own?: OwnReference & {
    /** Relative to the folder. */
    readonly path: string;
    /** An answer has passed, and can be taken over into the file. */
    readonly mayApply: boolean;
  };
}

export type StepView = PredictView | FindView | AttackView | FixView | DecideView;

export interface OptionView {
  readonly text: string;
  /** Absent until this option was chosen, or all are explained. */
  readonly right?: boolean;
  readonly why?: string;
  readonly isChosen?: true;
}

interface Tried {
  readonly isSolved: boolean;
  readonly tries: number;
}

interface WithHints extends Tried {
  /** Those that were opened, from vague to plain. */
  readonly hints: readonly string[];
  readonly hintsLeft: number;
}

export interface PredictView extends Tried {
  readonly step: 'predict';
  readonly question: string;
  readonly code: string;
  readonly options: readonly OptionView[];
}

export interface FindView extends Tried {
  readonly step: 'find';
  readonly code: string;
  /** What became of each marked line, in their order; empty before the first try. */
  readonly answers: readonly { readonly line: number; readonly isRight: boolean; readonly why?: string }[];
  /** So many vulnerable places are not marked yet; absent before the first try. */
  readonly missing?: number;
  /** Their first lines, after three tries. */
  readonly named?: readonly number[];
}

export interface AttackView extends WithHints {
  readonly step: 'attack';
  readonly task: string;
  readonly code: string;
  readonly last?: { readonly input: string; readonly did?: string; readonly problem?: string };
}

export interface FixView extends WithHints {
  readonly step: 'fix';
  readonly task: string;
  readonly grade?: GradeView;
  /** The solution may be opened: there was a try. */
  readonly maySeeSolution: boolean;
  /** Markdown, after a try: what helps where there is no solution. */
  readonly instead?: string;
}

export interface GradeView {
  readonly passed: boolean;
  readonly conditions: readonly {
    readonly kind: 'syntax' | 'engine' | 'behaviour' | 'variant';
    readonly title: string;
    readonly passed: boolean;
    readonly detail?: string;
    readonly line?: number;
  }[];
}

export interface DecideView extends Tried {
  readonly step: 'decide';
  /** The situations before, with what was done. */
  readonly before: readonly { readonly situation: string; readonly chosen: string; readonly why: string }[];
  /** Empty at the end. */
  readonly situation: string;
  readonly options: readonly OptionView[];
}

export interface RecallView {
  readonly view: 'recall';
  /** Absent when nothing is left. */
  readonly question?: RecallQuestion;
  /** Questions after this one. */
  readonly left: number;
  readonly answered: number;
  readonly right: number;
}

export interface RecallQuestion {
  readonly topic: string;
  readonly topicTitle: string;
  readonly id: string;
  readonly question: string;
  readonly code?: string;
  readonly language?: string;
  /** All are explained once one was chosen. */
  readonly options: readonly OptionView[];
  /** When it comes again; present once it was answered. */
  readonly again?: string;
}

export interface TeamView {
  readonly view: 'team';
  /** Why there is nothing to see: the workspace is not trusted, or nobody shares. */
  readonly empty?: string;
  /** Nothing is read, because the workspace is not trusted. */
  readonly isRestricted?: true;
  readonly topics: readonly { readonly id: string; readonly title: string }[];
  readonly people: readonly PersonRow[];
  /** Of each topic: the repository's findings, and how many of the people passed it. */
  readonly coverage: readonly { readonly topic: string; readonly title: string; readonly findings: number; readonly trained: number }[];
  /** The repository's findings and topics that were passed, the oldest first. */
  readonly trend: readonly { readonly date: string; readonly findings: number; readonly passed: number }[];
  /** How pairs are made, as a sentence. */
  readonly pairingRule: string;
  readonly pairs: readonly { readonly who: string; readonly withWhom: string; readonly topics: readonly string[]; readonly back: readonly string[] }[];
  readonly due: readonly { readonly person: string; readonly topic: string; readonly title: string; readonly date: string; readonly isLate: boolean }[];
  readonly problems: readonly string[];
}

export interface PersonRow {
  readonly person: string;
  /** Roles, in words; may be empty. */
  readonly role: string;
  /** One for each of the topics, in their order. */
  readonly states: readonly ('new' | 'begun' | 'done')[];
}

export interface TextParams {
  readonly topic: string;
  readonly exercise: string;
  /** `solution` only once it was asked for, after a try. */
  readonly which: 'start' | 'solution';
  readonly again?: boolean;
  readonly typed?: boolean;
  readonly own?: OwnReference;
}

/** `isFresh`: nothing was tried in this session. `key`: tells exercises of own code from each other, and what was cut out of one text from what was cut out of another. */
export type TextResult = { readonly text: string; readonly file: string; readonly language: string; readonly isFresh: boolean; readonly key?: string } | null;

export interface FindingParams {
  readonly ruleId: string;
  readonly uri?: string;
  readonly fingerprint?: string;
}

/** Argument of the client's command `learn`: the topic of a finding, and the exercise in its language. */
export interface LearnReference {
  readonly topic: string;
  readonly exercise?: string;
  readonly own?: OwnReference;
}

export interface ReportParams {
  readonly format: 'csv' | 'html' | 'json';
  readonly at: string;
}

export type ReportResult = { readonly text: string } | null;
