import type { Catalog, Examiner, ProgressEvent, ScanRecord } from '../../training';
import type { Judge } from '../judge';
import type { ScanResults } from '../scan-results';
import type { Session } from '../session';
import type { OwnExercises } from './own-exercises';
import type { Recalls } from './recalls';
import type { Sessions } from './sessions';

/** What the bundle of training exports. */
export type Library = typeof import('../../training');

/** What the progress files say. */
export interface KnownProgress {
  /** Id or pseudonym that new events are written under. */
  readonly person: string;
  /** Of the person at the keyboard, under whatever name, each deed once. */
  readonly own: readonly ProgressEvent[];
  /** Of those who share, by their names. */
  readonly people: ReadonlyMap<string, readonly ProgressEvent[]>;
  readonly scans: readonly ScanRecord[];
  readonly problems: readonly string[];
}

/** What the parts of training share. */
export interface TrainingContext {
  readonly session: Session;
  readonly judge: Judge;
  readonly results: ScanResults;
  readonly library: Library;
  readonly catalog: Catalog;
  readonly examiner: Examiner;
  readonly sessions: Sessions;
  readonly recalls: Recalls;
  readonly ownExercises: OwnExercises;
  progress: KnownProgress;
}

export const NO_PROGRESS: KnownProgress = { person: 'nobody', own: [], people: new Map(), scans: [], problems: [] };
