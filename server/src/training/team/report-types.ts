import type { Problem, TrainingSettings } from '../../core';
import type { ProgressEvent } from '../progress/event';
import type { Status } from '../progress/standing';
import type { WeaknessCount } from '../suggest';
import type { Catalog, Role } from '../topic';
import type { ScanRecord } from './history';

export interface TeamInput {
  /** `training:` of `wardlight.yaml`; absent where it has none. */
  readonly settings: TrainingSettings | undefined;
  /** Of `wardlight.yaml`, for problems. */
  readonly path?: string;
  readonly catalog: Catalog;
  /** The events of each person who shares, by id or pseudonym. */
  readonly people: ReadonlyMap<string, readonly ProgressEvent[]>;
  readonly findings: readonly WeaknessCount[];
  /** One record for each scan that was recorded. */
  readonly history: readonly ScanRecord[];
  /** `YYYY-MM-DD`, in UTC. */
  readonly today: string;
}

/** What a team sees of itself. Plain data. */
export interface TeamReport {
  readonly today: string;
  /** The columns of the matrix. */
  readonly topics: readonly { readonly id: string; readonly title: string }[];
  readonly people: readonly PersonRow[];
  /** Topics that findings lead to, or that a track of the team has; most findings that fewest can deal with first. */
  readonly coverage: readonly Coverage[];
  /** Findings that no topic is about. */
  readonly uncovered: readonly WeaknessCount[];
  readonly trend: readonly TrendPoint[];
  readonly pairings: readonly Pairing[];
  /** How pairs are made, as a sentence. */
  readonly pairingRule: string;
  /** Overdue first, then by date. */
  readonly due: readonly DueTopic[];
  readonly problems: readonly Problem[];
}

export interface PersonRow {
  readonly id: string;
  readonly roles: readonly Role[];
  /** Ids. */
  readonly tracks: readonly string[];
  /** False: nothing is known, and the person is left out of shares. */
  readonly shares: boolean;
  /** Beside `topics`. */
  readonly cells: readonly Status[];
  readonly passed: number;
  readonly dueCards: number;
}

export interface Coverage {
  readonly topic: string;
  readonly title: string;
  /** Findings that lead to the topic. */
  readonly findings: number;
  readonly critical: number;
  readonly high: number;
  /** People who passed it, of those who share. */
  readonly passed: number;
  readonly of: number;
}

export interface TrendPoint {
  /** `YYYY-MM-DD`; the last scan of a day counts. */
  readonly day: string;
  readonly findings: number;
  /** How many topics were passed by then, over all people. */
  readonly passed: number;
}

export interface Pairing {
  readonly developer: string;
  readonly operator: string;
  /** Topics that the one passed and the other did not. */
  readonly developerShows: readonly string[];
  readonly operatorShows: readonly string[];
}

export interface DueTopic {
  readonly person: string;
  readonly topic: string;
  readonly track: string;
  /** `YYYY-MM-DD` */
  readonly due: string;
  readonly overdue: boolean;
}
