import type { StepName, TrainingPlace, TrainingView } from '../../../server/src/protocol';

/** What the page says to the extension. It may say nothing else: what it sends is checked before it is used. */
export type PageMessage =
  /** The page listens from here on. */
  | { readonly type: 'ready' }
  | { readonly type: 'show'; readonly place: TrainingPlace }
  | { readonly type: 'act'; readonly action: PageAction }
  /** Grades what stands in the editor: the marked lines, or the edited file. */
  | { readonly type: 'check' }
  | { readonly type: 'open'; readonly what: OpenTarget }
  | { readonly type: 'export'; readonly format: ExportFormat };

export type OpenTarget = 'find' | 'fix' | 'solution' | 'finding' | 'sharing' | 'apply' | 'trust';
export type ExportFormat = 'csv' | 'html';

/** What the page may ask to be done; what takes an editor's text is done by the extension. */
export type PageAction =
  | { readonly do: 'read' | 'hint' | 'next' | 'own' }
  | { readonly do: 'predict' | 'decide'; readonly option: number }
  | { readonly do: 'attack'; readonly input: string }
  | { readonly do: 'answer'; readonly topic: string; readonly question: string; readonly option: number; readonly sure: boolean };

/** What the extension says to the page. */
export type HostMessage =
  /** Translations of the page's texts by their English; what is missing stays English. */
  | { readonly type: 'texts'; readonly texts: Readonly<Record<string, string>> }
  | { readonly type: 'view'; readonly place: TrainingPlace; readonly view: TrainingView }
  /** What is being done; absent: nothing any more. */
  | { readonly type: 'busy'; readonly what?: string }
  /** 1-based lines that are marked in the editor. */
  | { readonly type: 'marks'; readonly lines: readonly number[] }
  | { readonly type: 'failed'; readonly message: string };

/** More is no input of an exercise, and no id. UTF-16 code units. */
const LONGEST_INPUT = 20_000;
const ID = /^[a-z0-9][a-z0-9._-]{0,80}$/i;
const STEPS: readonly string[] = ['predict', 'find', 'attack', 'fix', 'decide'] satisfies StepName[];
const TARGETS: readonly string[] = ['find', 'fix', 'solution', 'finding', 'sharing', 'apply', 'trust'] satisfies OpenTarget[];
const VIEWS: readonly string[] = ['today', 'topic', 'exercise', 'recall', 'team', 'nothing'] satisfies TrainingView['view'][];

/** @returns undefined for whatever is no message of the page */
export function readPageMessage(value: unknown): PageMessage | undefined {
  if (!isRecord(value)) return undefined;
  switch (value['type']) {
    case 'ready': return { type: 'ready' };
    case 'check': return { type: 'check' };
    case 'show': return map(readPlace(value['place']), (place) => ({ type: 'show', place }));
    case 'act': return map(readAction(value['action']), (action) => ({ type: 'act', action }));
    case 'open': return isOneOf<OpenTarget>(value['what'], TARGETS) ? { type: 'open', what: value['what'] } : undefined;
    case 'export': return value['format'] === 'csv' || value['format'] === 'html' ? { type: 'export', format: value['format'] } : undefined;
    default: return undefined;
  }
}

/** A place as it was kept by the page, or given by a link. @returns undefined for whatever is none */
export function readPlace(value: unknown): TrainingPlace | undefined {
  if (!isRecord(value)) return undefined;
  const { view, topic, exercise, step, own, again, typed } = value;
  if (view === 'today' || view === 'team') return { view };
  if (view === 'recall') return isId(topic) ? { view, topic } : { view };
  if (!isId(topic)) return undefined;
  const finding = isOwn(own) ? { own: { uri: own.uri, fingerprint: own.fingerprint } } : {};
  if (view === 'topic') return { view, topic, ...finding };
  if (view !== 'exercise' || !isId(exercise)) return undefined;
  return { view, topic, exercise, ...(isOneOf<StepName>(step, STEPS) && { step }), ...(again === true && { again }), ...(typed === true && { typed }), ...finding };
}

/** @returns undefined for whatever is no message of the extension */
export function readHostMessage(value: unknown): HostMessage | undefined {
  if (!isRecord(value)) return undefined;
  const { type, texts, place, view, what, lines, message } = value;
  if (type === 'texts' && isRecord(texts) && Object.values(texts).every(isString)) return { type, texts: texts as Record<string, string> };
  if (type === 'busy' && (what === undefined || isString(what))) return what === undefined ? { type } : { type, what };
  if (type === 'marks' && Array.isArray(lines) && lines.every(isCount)) return { type, lines };
  if (type === 'failed' && isString(message)) return { type, message };
  const at = readPlace(place);
  return type === 'view' && at !== undefined && isView(view) ? { type, place: at, view } : undefined;
}

function readAction(value: unknown): PageAction | undefined {
  if (!isRecord(value)) return undefined;
  const { do: what, option, input, topic, question, sure } = value;
  if (what === 'read' || what === 'hint' || what === 'next' || what === 'own') return { do: what };
  if (what === 'attack') return isString(input) && input.length <= LONGEST_INPUT ? { do: what, input } : undefined;
  if (!isCount(option)) return undefined;
  if (what === 'predict' || what === 'decide') return { do: what, option };
  return what === 'answer' && isId(topic) && isId(question) ? { do: what, topic, question, option, sure: sure === true } : undefined;
}

/** The views come from our own server; what is drawn from them is text. */
function isView(value: unknown): value is TrainingView {
  return isRecord(value) && isOneOf<TrainingView['view']>(value['view'], VIEWS);
}

function isOwn(value: unknown): value is { uri: string; fingerprint: string } {
  return isRecord(value) && isString(value['uri']) && isString(value['fingerprint']);
}

export function isId(value: unknown): value is string {
  return isString(value) && ID.test(value);
}

function isCount(value: unknown): value is number {
  return Number.isSafeInteger(value) && (value as number) >= 0;
}

function isString(value: unknown): value is string {
  return typeof value === 'string';
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isOneOf<T extends string>(value: unknown, all: readonly string[]): value is T {
  return isString(value) && all.includes(value);
}

function map<T>(value: T | undefined, make: (value: T) => PageMessage): PageMessage | undefined {
  return value === undefined ? undefined : make(value);
}
