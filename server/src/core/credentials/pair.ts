import type { Span } from '../span';
import type { Literal } from './read-literal';

/**
 * How key and value stand to each other. The direct ones say that the value is the key's: `assignment` (also a default
 * parameter and a keyword argument), `entry` of an object, `fallback` (`env.X || "…"`, `getenv("X", "…")`). The others only
 * suggest it: `setter` (`setPassword("…")`), `call`, `comparison`, `said` in prose, `embedded` in a longer text, `element` of XML.
 */
export type PairForm = 'assignment' | 'entry' | 'fallback' | 'setter' | 'call' | 'comparison' | 'said' | 'embedded' | 'element';

export interface Pair {
  /** The last segment of the name: `password` of `config.password`. */
  readonly key: Span;
  readonly value: Span;
  readonly form: PairForm;
  /** Written without spaces, as in `PASSWORD=x`, which is no prose. */
  readonly isTight?: boolean;
  /** A user stands before the value, in what the key holds. */
  readonly isLogin?: boolean;
  /** The literal whose content starts with the value; absent for a bare value. */
  readonly literal?: Literal | undefined;
}
