import { isDay } from '../is-day';
import { checkKey, CONFIG_FILE, INSIDE, leavesFolder, readList, readWord } from './config-values';
import { isPersonId } from './person-id';
import type { ProblemList } from './problem-list';
import { describe, isFields, isText } from './shape';
import { unknownValue } from './suggest';
import type { YamlPath } from './yaml-source';

export type TrainingRole = 'development' | 'operations' | 'security' | 'lead';

/** `training:` of `wardlight.yaml`. Whether there are such tracks is known once the topics are. */
export interface TrainingSettings {
  /** Whether people are asked to put their progress into the repository; each decides for themselves. */
  readonly share: boolean;
  /** Whether scans of the whole workspace in the editor keep their counts in the repository, for the trend. */
  readonly recordScans: boolean;
  /** The folder of the team's own topics, relative to that of `wardlight.yaml`. */
  readonly topics: string;
  readonly tracks: readonly TrackSetting[];
  readonly people: readonly PersonSetting[];
}

export interface TrackSetting {
  readonly id: string;
  /** `YYYY-MM-DD` */
  readonly due?: string;
  /** Whom it is for; absent: whom the track says. */
  readonly roles?: readonly TrainingRole[];
  /** 1-based line in `wardlight.yaml`. */
  readonly line: number;
}

export interface PersonSetting {
  /** An id or a pseudonym: the name of the person's progress file. */
  readonly id: string;
  readonly roles: readonly TrainingRole[];
  /** Besides those of the roles. */
  readonly tracks: readonly string[];
  /** 1-based line in `wardlight.yaml`. */
  readonly line: number;
}

/** Where a team's own topics are unless it says otherwise. */
export const TEAM_FOLDER = '.wardlight/training';
export const TRAINING_ROLES: readonly TrainingRole[] = ['development', 'operations', 'security', 'lead'];
const KEYS = ['share', 'record-scans', 'topics', 'tracks', 'people'];
const TRACK_KEYS = ['due', 'roles'];
const PERSON_KEYS = ['roles', 'tracks'];

export function readTraining(value: unknown, report: ProblemList): TrainingSettings | undefined {
  if (value === undefined || value === null) return undefined;
  if (!isFields(value)) {
    report.fail(['training'], `\`training\` must be a block with ${KEYS.map((key) => `\`${key}\``).join(', ')}, not ${describe(value)}.`);
    return undefined;
  }
  for (const key of Object.keys(value)) checkKey(key, KEYS, ['training', key], report);
  return {
    share: readSwitch(value, 'share', report),
    recordScans: readSwitch(value, 'record-scans', report),
    topics: readFolder(value['topics'], report),
    tracks: readBlock(value['tracks'], 'tracks', report, readTrack),
    people: readBlock(value['people'], 'people', report, readPerson),
  };
}

function readSwitch(fields: Readonly<Record<string, unknown>>, key: 'share' | 'record-scans', report: ProblemList): boolean {
  const value = fields[key];
  if (typeof value === 'boolean' || value === undefined || value === null) return value ?? false;
  report.fail(['training', key], `\`${key}\` is \`true\` or \`false\`, not ${describe(value)}.`);
  return false;
}

function readFolder(value: unknown, report: ProblemList): string {
  if (value === undefined || value === null) return TEAM_FOLDER;
  if (isText(value) && !leavesFolder(value)) return value.replace(/^(?:\.\/)+/, '').replace(/\/+$/, '') || '.';
  const mistake = isText(value) ? `the folder of topics must lie below the folder of ${CONFIG_FILE}; ${INSIDE}` : `\`topics\` is the path of a folder, not ${describe(value)}.`;
  report.fail(['training', 'topics'], mistake);
  return TEAM_FOLDER;
}

type ReadItem<Item> = (id: string, value: unknown, path: YamlPath, report: ProblemList) => Item | undefined;

function readBlock<Item>(value: unknown, key: 'tracks' | 'people', report: ProblemList, readItem: ReadItem<Item>): readonly Item[] {
  if (value === undefined || value === null) return [];
  if (isFields(value)) return Object.entries(value).flatMap(([id, item]) => readItem(id, item, ['training', key, id], report) ?? []);
  const named = key === 'tracks' ? 'ids of tracks' : 'ids of people';
  report.fail(['training', key], `\`${key}\` must be a block with ${named} as keys, not ${describe(value)}.`);
  return [];
}

/** `backend: 2027-03-31`, `backend:` or `backend: {due: …, roles: […]}` */
function readTrack(id: string, value: unknown, path: YamlPath, report: ProblemList): TrackSetting | undefined {
  const line = report.lineOf(path);
  if (!isFields(value)) return { id, line, ...readDue(value, path, report) };
  for (const key of Object.keys(value)) checkKey(key, TRACK_KEYS, [...path, key], report);
  const roles = value['roles'] === undefined || value['roles'] === null ? {} : { roles: readRoles(value['roles'], [...path, 'roles'], report) };
  return { id, line, ...readDue(value['due'], [...path, 'due'], report), ...roles };
}

function readDue(value: unknown, path: YamlPath, report: ProblemList): Pick<TrackSetting, 'due'> {
  if (value === undefined || value === null) return {};
  if (typeof value === 'string' && isDay(value)) return { due: value };
  report.fail(path, `a date is needed here, such as \`2027-03-31\`${typeof value === 'string' ? '' : `, not ${describe(value)}`}.`);
  return {};
}

/** `heron: development`, `heron: [development, lead]` or `heron: {roles: […], tracks: […]}` */
function readPerson(id: string, value: unknown, path: YamlPath, report: ProblemList): PersonSetting | undefined {
  if (!isPersonId(id)) {
    report.fail(path, 'an id of a person has small letters, digits, `.`, `_` and `-`: it is the name of a file.');
    return undefined;
  }
  const line = report.lineOf(path);
  if (!isFields(value)) return { id, roles: readRoles(value, path, report), tracks: [], line };
  for (const key of Object.keys(value)) checkKey(key, PERSON_KEYS, [...path, key], report);
  const tracks = readList(value['tracks'], [...path, 'tracks'], () => undefined, report);
  return { id, roles: readRoles(value['roles'], [...path, 'roles'], report), tracks, line };
}

function readRoles(value: unknown, path: YamlPath, report: ProblemList): readonly TrainingRole[] {
  if (typeof value === 'string') return readRole(value, path, report);
  const mistake = (role: string): string | undefined => (isRole(role) ? undefined : unknownValue('role', role, TRAINING_ROLES));
  return readList(value, path, mistake, report).filter(isRole);
}

function readRole(value: string, path: YamlPath, report: ProblemList): readonly TrainingRole[] {
  const role = readWord(value, TRAINING_ROLES, path, report);
  return role === undefined ? [] : [role];
}

function isRole(role: string): role is TrainingRole {
  return TRAINING_ROLES.some((known) => known === role);
}
