import type { Confidence } from '../finding';
import { lowestConfidence } from './candidate';
import type { KeyStrength } from './judge-key';
import type { ValueKind } from './judge-value';
import type { Pair, PairForm } from './pair';
import type { SourceKind } from './source-kind';

/** All that is known of a key and its value, seen without a tree. */
export interface PairEvidence {
  readonly key: KeyStrength;
  /** The name asks for a password, not for a token or a key. */
  readonly isPassword: boolean;
  readonly kind: ValueKind;
  readonly pair: Pair;
  /** How many digits the value holds; words of no language have any. */
  readonly digits: number;
  readonly source: SourceKind;
  /** What stands beside the key says that it means a password: a user's name, the option of a tool. */
  readonly isVouched: boolean;
}

/** The forms that say that the value is the key's. */
const DIRECT: ReadonlySet<PairForm> = new Set<PairForm>(['assignment', 'entry', 'fallback']);

/** The forms in which a value that was drawn is the key's, even if the name may mean something else: also in a longer text and in prose. */
const GIVEN: ReadonlySet<PairForm> = new Set<PairForm>([...DIRECT, 'embedded', 'said']);

/** The forms that say it of a name that means a password and nothing else. */
const PLAIN: ReadonlySet<PairForm> = new Set<PairForm>(['setter', 'comparison', 'said']);

/** How sure it is that a pair is a credential. Undefined: too little speaks for it, or the place speaks against it. */
export function judgePair(evidence: PairEvidence): Confidence | undefined {
  const { key, kind, pair, source } = evidence;
  if (source.isTranslation && !(kind === 'rare' && evidence.digits > 0)) return undefined;
  if (key === 'faint') return kind === 'rare' && evidence.digits >= FEWEST_DIGITS && lengthOf(pair) >= SHORTEST_UNDER_FAINT_KEY && GIVEN.has(pair.form) ? 'low' : undefined;
  if (kind === 'weak') return mayBeWeakPassword(evidence) ? 'low' : undefined;
  const byValue: Confidence = kind === 'rare' ? 'high' : 'medium';
  return lowestConfidence(byValue, key === 'strong' ? 'high' : 'medium', DIRECT.has(pair.form) ? 'high' : 'medium');
}

/** What is drawn is seldom shorter; what is shorter under `key` is mostly the name of something. */
export const SHORTEST_UNDER_FAINT_KEY = 20;
export const FEWEST_DIGITS = 3;

/**
 * A word or a number is a password only where the name is plain and is given it directly, or something beside it vouches for it.
 * What is set, compared or said counts where the name asks for a password and nothing else.
 */
function mayBeWeakPassword({ key, isPassword, pair, source, isVouched }: PairEvidence): boolean {
  if (isVouched) return true;
  if (key !== 'strong') return false;
  if (isPassword && pair.literal && PLAIN.has(pair.form)) return true;
  const isBareWord = !pair.literal && (pair.form === 'embedded' || (source.syntax === 'text' && !pair.isTight));
  return DIRECT.has(pair.form) && !isBareWord;
}

function lengthOf({ value }: Pair): number {
  return value.end - value.start;
}
