import { isPersonId } from '../../core';
import type { ProgressParams, ProgressResult } from '../../protocol';
import type { ProgressEvent, ScanRecord } from '../../training';
import { describeProblem } from '../status';
import type { KnownProgress, Library } from './context';

const ENDING = /\.jsonl$/;

/** Reads what the client handed over. A line or file that cannot be read is a problem, and costs nothing else. @param last what was known before */
export function readFiles(library: Library, { person, isShared, isWhole, files, scans }: ProgressParams, last: KnownProgress): { readonly progress: KnownProgress; readonly result: ProgressResult } {
  const read = files.map((file) => {
    const inTeam = isOfTeam(file.name);
    return { ...file, inTeam, ...library.readProgress(file.text, file.name, inTeam ? personOf(file.name) : undefined) };
  });
  const records = scans.map(({ name, text }) => library.readScanRecord(text, name));
  const problems = [...read, ...records].flatMap((one) => one.problems.map(describeProblem));
  const own = eachOnce(library.mergeEvents(...read.filter((file) => file.own).map(({ events }) => events)));
  const people = new Map([...(isWhole ? [] : last.people), ...read.filter(({ name, inTeam }) => inTeam && isPersonId(personOf(name))).map(({ name, events }) => [personOf(name), events] as const)]);
  const progress: KnownProgress = { person, own, people, scans: isWhole ? records.flatMap(({ record }): ScanRecord[] => (record ? [record] : [])) : last.scans, problems };
  return { progress, result: { problems, missing: isShared ? notShared(library, person, own, people.get(person) ?? []) : [] } };
}

/** Events as lines of a file, without their ends. */
export function linesOf(library: Library, events: readonly ProgressEvent[]): string[] {
  return events.map((event) => library.writeEvent(event).trimEnd());
}

/** The same deed may stand under a name that the person had before: it was done once. */
function eachOnce(events: readonly ProgressEvent[]): ProgressEvent[] {
  const known = new Set<string>();
  return events.filter(({ at, topic, what }) => {
    const key = JSON.stringify([at, topic, what]);
    return !known.has(key) && known.add(key);
  });
}

/** Who shares from now on shares what they did before, too. */
function notShared(library: Library, person: string, own: readonly ProgressEvent[], shared: readonly ProgressEvent[]): string[] {
  const known = new Set(shared.map(({ id }) => id));
  const renamed = library.eventsToShare(own).map(({ at, topic, what }) => library.createEvent(person, at, topic, what));
  return linesOf(library, renamed.filter(({ id }) => !known.has(id)));
}

/** Those in the workspace are named by their paths. */
function isOfTeam(name: string): boolean {
  return name.includes('/');
}

function personOf(name: string): string {
  return name.slice(name.lastIndexOf('/') + 1).replace(ENDING, '');
}
