import type { Problem } from '../../finding';
import type { RuleFile } from '../rule-file';

/** What a team told other tools to leave alone, as plain data that can be handed to a worker. Only findings of credentials are concerned. */
export interface PeerIgnores {
  readonly accepted: readonly Accepted[];
  readonly allowlists: readonly Allowlist[];
}

/** One credential that is known. What is absent is not asked about. */
export interface Accepted {
  /** The file that says so. */
  readonly source: string;
  readonly path?: string;
  /** 1-based. */
  readonly line?: number;
  readonly value?: ValueDigest;
}

/**
 * How a value is told without being written down. `sha1` is of the value; `sha256` of the value, alone or with a comma and the kind
 * of match after it, as ggshield has it; `plain` is the value itself.
 */
export interface ValueDigest {
  readonly form: 'sha1' | 'sha256' | 'plain';
  readonly text: string;
}

/** Criteria of which one is enough, or all are needed. Expressions are RE2's. */
export interface Allowlist {
  readonly source: string;
  readonly needsAll: boolean;
  /** Ids of the rules that it is for; absent: all. */
  readonly rules?: readonly string[];
  /** Globs as in `.gitignore`. */
  readonly globs?: readonly string[];
  readonly paths?: readonly string[];
  readonly values?: readonly string[];
  readonly lines?: readonly string[];
  /** Texts that stand in the value; case does not matter. */
  readonly stopwords?: readonly string[];
}

/** What a file of another tool says. */
export interface PeerFile {
  readonly ignores?: Partial<PeerIgnores>;
  readonly rules?: RuleFile;
  /** Files that it takes in, relative to its own folder. */
  readonly extends?: readonly string[];
  readonly problems?: readonly Problem[];
}
