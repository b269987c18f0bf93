import { isFields, isPersonId, quote, type Problem } from '../../core';
import { isScalar } from '../shape';
import { isEventTime } from './create-event';
import { isKnownKind, wrongField } from './deed';
import type { ProgressEvent } from './event';
import { isUnchanged, type LaterEvent, type Stamped } from './event-id';
import { isName } from './ids';
import { mergeEvents } from './merge-events';
import { readLines, type Line } from './read-lines';

export interface ReadProgress {
  /** In the order of `mergeEvents`, each once. */
  readonly events: readonly ProgressEvent[];
  /** Of kinds that this version does not know; to be written again with the others. */
  readonly later: readonly LaterEvent[];
  /** Each with the file and the line. */
  readonly problems: readonly Problem[];
}

/** More than these say nothing new. */
const MOST_PROBLEMS = 50;

/**
 * Reads a progress file: JSON Lines, one event on each. A line that cannot be read is skipped, and a problem; nothing else is lost. Never throws.
 * @param path for problems
 * @param person whose file it is; what is somebody else's is then a problem
 */
export function readProgress(text: string, path: string, person?: string): ReadProgress {
  if (person !== undefined && !isPersonId(person)) return { events: [], later: [], problems: [{ kind: 'file', path, message: noName(person) }] };
  const { lines, mistakes } = readLines(text);
  const problems: Mistake[] = [...mistakes];
  const events: ProgressEvent[] = [];
  const later: LaterEvent[] = [];
  for (const line of lines) {
    const event = readEvent(line, person);
    if ('message' in event) problems.push(event);
    else if (isKnownKind(event.what.kind)) events.push(event as ProgressEvent);
    else later.push(event);
  }
  return { events: mergeEvents(events), later: mergeEvents(later), problems: listProblems(problems, path) };
}

function noName(person: string): string {
  return `no person can be named ${quote(person)}, and this file is skipped; an id has small letters, digits, \`.\`, \`_\` and \`-\`. Rename the file, or delete it.`;
}

export interface Mistake {
  readonly message: string;
  /** 1-based. */
  readonly line: number;
}

function readEvent({ text, line, isCut }: Line, person: string | undefined): Stamped | Mistake {
  const data = parse(text);
  if (data === undefined && isCut) return { line, message: 'the last line was not written to its end and is skipped; delete it.' };
  const message = data === undefined ? 'this line is not JSON and is skipped; delete it, or restore it from Git.' : eventMistake(data, text, person);
  return message === undefined ? (data as Stamped) : { line, message };
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}

const RESTORE = 'delete the line, or restore it from Git.';
const DAMAGED = `this event is damaged and is skipped; ${RESTORE}`;

function eventMistake(data: unknown, line: string, person: string | undefined): string | undefined {
  if (!isFields(data) || !isFields(data['what'])) return 'this line is no event and is skipped; delete it.';
  const { what, ...head } = data;
  if (![...Object.values(head), ...Object.values(what)].every(isScalar)) return DAMAGED;
  if (!isEventTime(head['at']) || !isName(head['topic']) || typeof what['kind'] !== 'string') return DAMAGED;
  if (!isPersonId(head['person'])) return 'this event names no person and is skipped; delete the line.';
  const deedMistake = isKnownKind(what['kind']) ? wrongField(what['kind'], what) : undefined;
  if (deedMistake !== undefined) return `\`${deedMistake}\` of this event does not hold what it must, and it is skipped; ${RESTORE}`;
  if (!isUnchanged(data as unknown as Stamped, line)) return `the content of this event was changed, and it is skipped; ${RESTORE}`;
  return person === undefined || head['person'] === person ? undefined : 'this event is another person’s and is skipped; move it to that person’s file.';
}

function listProblems(mistakes: readonly Mistake[], path: string): readonly Problem[] {
  const problem = ({ line, message }: Mistake): Problem => ({ kind: 'file', path, line, message });
  const ordered = [...mistakes].sort((a, b) => a.line - b.line);
  const rest = ordered[MOST_PROBLEMS];
  const shown = ordered.slice(0, MOST_PROBLEMS).map(problem);
  return rest === undefined ? shown : [...shown, problem({ line: rest.line, message: `${ordered.length - MOST_PROBLEMS} more lines are skipped; restore the file from Git.` })];
}
