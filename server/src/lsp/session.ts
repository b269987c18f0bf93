import type { Connection } from 'vscode-languageserver';
import type { Scanner } from '../core';
import type { ClientFeatures } from './client-features';
import type { Documents } from './documents';
import type { Folders } from './folders';
import type { Log } from './log';
import type { RuleSets } from './rule-set';
import type { Runtime } from './runtime';

/** What the parts of one running server share. */
export interface Session {
  readonly connection: Connection;
  readonly runtime: Runtime;
  readonly log: Log;
  readonly documents: Documents;
  readonly folders: Folders;
  /** Known from `initialize` on; before it, a client that can do nothing. */
  features: ClientFeatures;
  readonly ruleSets: RuleSets;
  /** Absent where files cannot be listed. */
  readonly scanner: Scanner | undefined;
}
