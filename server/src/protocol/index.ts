/**
 * The custom messages between Wardlight's server and its own client. Plain data without dependencies: the client
 * imports nothing else of the server. Another editor needs none of this.
 */

export * from './own-code';
export * from './training';

/** Messages from the server to the client. `status` is a notification; the rest are requests that only the web server sends. */
export const ServerMethods = {
  status: 'wardlight/status',
  readFile: 'wardlight/readFile',
  readFolder: 'wardlight/readFolder',
  readAsset: 'wardlight/readAsset',
} as const;

/** From the client to the server: `hidden` is a notification, the rest are requests. */
export const ClientMethods = {
  /** The document's last tab was closed; the client shows its own diagnostics no longer, though it may still have it open. */
  hidden: 'wardlight/hidden',
  heldBack: 'wardlight/heldBack',
  reveal: 'wardlight/reveal',
  ignore: 'wardlight/ignore',
  fix: 'wardlight/fix',
  runbook: 'wardlight/runbook',
  flows: 'wardlight/flows',
  rules: 'wardlight/rules',
} as const;

/** Commands that the server executes (`workspace/executeCommand`), usable from every editor. */
export const ServerCommands = {
  scan: 'wardlight.server.scan',
  openRunbook: 'wardlight.server.openRunbook',
  showAfterwards: 'wardlight.server.showAfterwards',
  followData: 'wardlight.server.followData',
} as const;

/** Commands that our own client registers and the server may put into a code action. */
export const ClientCommands = {
  openRunbook: 'wardlight.openRunbook',
  ignoreWithReason: 'wardlight.ignoreWithReason',
  applyFix: 'wardlight.applyFix',
  showAfterwards: 'wardlight.showAfterwards',
  followData: 'wardlight.followData',
  showStep: 'wardlight.showStep',
  learn: 'wardlight.learn',
} as const;

/** `initializationOptions` of `initialize`. All optional: another editor sends none. */
export interface ClientOptions {
  /** The client registers the commands of `ClientCommands`. */
  readonly clientCommands?: boolean;
  /** Link target of a rule's code, `{rule}` standing for the rule id. */
  readonly runbookUri?: string;
  /** False in an untrusted workspace: rule files and Git of the workspace are then left alone. */
  readonly trusted?: boolean;
  /** The client's own `wardlight.*` settings as they are at start; later ones come by `workspace/configuration`. */
  readonly settings?: Partial<Settings>;
}

/** The section `wardlight` of the editor's settings. */
export interface Settings {
  readonly enable: boolean;
  /** `auto` takes the pace of `wardlight.yaml`. */
  readonly pace: 'auto' | TierName;
  readonly scan: {
    /** Globs relative to the folder that a scan leaves out, beside those of `wardlight.yaml`. */
    readonly exclude: readonly string[];
    readonly useGitignore: boolean;
  };
}

export type TierName = 'now' | 'save' | 'scan';
export type TierCounts = Readonly<Record<TierName, number>>;

export type DocumentState = 'starting' | 'ready' | 'degraded' | 'skipped' | 'overBudget' | 'disabled' | 'stopped';

/** What the last analysis took, in steps that are the same on every machine. */
export interface WorkParams {
  readonly textsParsed: number;
  readonly nodesRead: number;
  readonly unitsScanned: number;
  readonly hitsRead: number;
  readonly expressionsRun: number;
  readonly rulesMatched: number;
  readonly flowSteps: number;
  readonly functionsFollowed: number;
}

/** How the server stands to one open document. Sent whenever any of it changes. */
export interface StatusParams {
  readonly uri: string;
  readonly state: DocumentState;
  /** The language whose grammar could not be loaded, why the file was skipped, or what is over budget. */
  readonly detail?: string;
  /** Findings in the editor, per tier. */
  readonly shown: TierCounts;
  /** Findings that the pace holds back, per tier. */
  readonly heldBack: TierCounts;
  /** Findings hidden by an ignore comment, the baseline or `wardlight.yaml`. */
  readonly hidden: { readonly comment: number; readonly baseline: number; readonly config: number };
  /** What the last analysis took; display only. */
  readonly milliseconds: number;
  readonly work: WorkParams;
  /** Problems of rules, configuration or this file, each a sentence without document text. */
  readonly problems: readonly string[];
}

export interface DocumentParams {
  readonly uri: string;
}

/** A 0-based range in UTF-16 code units, as in LSP. */
export interface RangeData {
  readonly start: { readonly line: number; readonly character: number };
  readonly end: { readonly line: number; readonly character: number };
}

/** A finding that is not shown in the editor. */
export interface HeldBackItem {
  readonly uri: string;
  readonly range: RangeData;
  readonly ruleId: string;
  readonly message: string;
  readonly tier: TierName;
  /** `pace` holds it back until a scan or a save; the others hide it for good. */
  readonly by: 'pace' | 'comment' | 'baseline' | 'config';
  readonly reason?: string;
}

export interface IgnoreParams {
  readonly uri: string;
  readonly fingerprint: string;
  readonly reason: string;
}

/** The edits that write an ignore comment, or null when the finding is gone or the language has no comments. */
export type IgnoreResult = {
  readonly uri: string;
  readonly version: number;
  readonly edits: readonly { readonly range: RangeData; readonly text: string }[];
} | null;

/** Argument of the client's command `ignoreWithReason`. */
export interface IgnoreArguments {
  readonly uri: string;
  readonly fingerprint: string;
  readonly ruleId: string;
}

/** Means one fix of one finding; argument of the client's command `applyFix`. */
export interface FixReference {
  readonly uri: string;
  readonly fingerprint: string;
  readonly title: string;
}

/** A fix that changes other files too, or null when it is no longer to be had. */
export type FixResult = {
  /** LSP's `WorkspaceEdit`. */
  readonly edit: unknown;
  /** Paths of the other files, relative to the folder. */
  readonly files: readonly string[];
  readonly afterwards?: AfterwardsArguments;
} | null;

/** Means the way of the data to one finding; argument of the commands `followData`. */
export interface FlowReference {
  readonly uri: string;
  readonly fingerprint: string;
}

/** Argument of the client's command `showStep`. */
export interface FlowStepReference extends FlowReference {
  /** 0-based. */
  readonly step: number;
}

/** How data came to a finding that is shown. Answer of `flows`: one for each such finding of a document, in their order. */
export interface FlowItem extends FlowReference {
  readonly ruleId: string;
  readonly message: string;
  readonly range: RangeData;
  /** From where it comes in to where it is used. */
  readonly steps: readonly FlowStepItem[];
}

export interface FlowStepItem {
  readonly uri: string;
  readonly range: RangeData;
  readonly kind: 'source' | 'assign' | 'argument' | 'result' | 'propagated' | 'sink';
  /** A sentence. */
  readonly message: string;
  /** The step's first line without the white space around it, credentials redacted. May be empty for a step in another file. */
  readonly text: string;
  /** Where in `text` the step is, in UTF-16 code units; absent when something of the line is redacted or cut. */
  readonly highlight?: readonly [start: number, end: number];
  /** Where the step is in another file than the finding: its path, relative to the folder. */
  readonly path?: string;
}

export interface RunbookParams {
  readonly ruleId: string;
}

/** Markdown, or null when the rule is unknown. */
export type RunbookResult = { readonly markdown: string } | null;

/** Asks for the rules of a document's folder; without a URI, of the first folder. */
export interface RulesParams {
  readonly uri?: string;
}

/** A rule as the catalogue lists it. */
export interface RuleItem {
  readonly id: string;
  readonly languages: readonly string[];
  readonly severity: 'critical' | 'high' | 'medium' | 'low';
  /** Of its findings in production code; `off` for a packaged rule that the team did not choose. */
  readonly tier: TierName | 'off';
  /** Weakness, CWE, OWASP entries, frameworks. */
  readonly subjects: readonly string[];
  /** How often it was right where people looked. */
  readonly measured?: string;
  readonly message: string;
}

/** The argument of `ServerCommands.scan`. */
export interface ScanArguments {
  readonly what: 'workspace' | 'changed' | 'file';
  /** The folder or file; all folders when absent. */
  readonly uri?: string;
}

/** What a scan found, for a message. */
export interface ScanSummary {
  readonly filesScanned: number;
  readonly filesWithFindings: number;
  readonly counts: TierCounts;
  readonly hidden: { readonly comment: number; readonly baseline: number; readonly config: number };
  readonly skipped: number;
  readonly problems: readonly string[];
  readonly cancelled: boolean;
  readonly milliseconds: number;
  /** Of folders whose team keeps a trend. */
  readonly records: readonly ScanRecordFile[];
}

/** Counts of one scan as a file, which the client writes unless there is one of that day. */
export interface ScanRecordFile {
  /** URI of the folder that holds the records. */
  readonly folder: string;
  /** Begins with the day, `YYYY-MM-DD`. */
  readonly name: string;
  readonly text: string;
}

/** Argument of the commands `showAfterwards`: what the person still has to do after a fix. */
export interface AfterwardsArguments {
  readonly text: string;
  /** Whose runbook says the rest. */
  readonly ruleId: string;
  readonly url?: string;
}

/** Answer of `readFolder`: the names in one folder. */
export interface FolderEntry {
  readonly name: string;
  readonly kind: 'file' | 'folder' | 'link';
}

/** First message to the web worker, before LSP starts: where the packaged assets are. */
export interface WorkerStart {
  readonly wardlight: 'start';
  /** Absolute URI of the extension folder, without a slash at its end. */
  readonly extensionUri: string;
}
