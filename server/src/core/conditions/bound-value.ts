import { Evaluation } from './evaluate';
import { ConditionError } from './expression';
import { decodeString, parseCondition } from './parse';
import { readInBase, readNumber } from './number';
import { numberOf, type Value } from './value';

/** What a metavariable binds. */
export interface BoundValue {
  /** The code, as written. */
  readonly text: string;
  /** What the code is known to be worth. */
  readonly value?: string | number | boolean;
}

export interface ComparisonOptions {
  /** The metavariable that `base` and `strip` speak of; every one when absent. */
  readonly metavariable?: string;
  /** The base in which whole numbers are read, such as 8. */
  readonly base?: number;
  /** True when quotes around the code do not count. */
  readonly strip?: boolean;
  /** Seconds since 1970 at the start of today, for `today()`. */
  readonly today?: number;
}

/** The value of what a metavariable binds. */
export function valueOf({ text, value }: BoundValue, { base, strip }: ComparisonOptions): Value | undefined {
  const written = strip ? text.trim().replace(/^["'`]+|["'`]+$/g, '') : text.trim();
  if (base !== undefined) return readInBase(typeof value === 'string' ? value : written, base) ?? value;
  if (strip) return readNumber(written) ?? written;
  return value ?? literalOf(written) ?? { code: text };
}

const QUOTED = /^[rRbBuU]?(?:"(?:\\[\s\S]|[^"\\\n])*"|'(?:\\[\s\S]|[^'\\\n])*'|`[^`\\$]*`)$/;
/** Numbers with signs between them, as in `60 * 60`. */
const ARITHMETIC = /^[-+*/%()\s\d.xXoObB_A-Fa-f]{1,100}$/;

function literalOf(text: string): Value | undefined {
  const number = readNumber(text);
  if (number !== undefined) return number;
  if (QUOTED.test(text)) return decodeString(text.replace(/^`|`$/g, "'"));
  if (/^(?:true|false)$/i.test(text)) return text.toLowerCase() === 'true';
  return ARITHMETIC.test(text) && /\d/.test(text) ? calculate(text) : undefined;
}

function calculate(text: string): Value | undefined {
  try {
    return numberOf(new Evaluation(() => undefined, { compileRegex: () => ({ problem: '' }), today: undefined }).of(parseCondition(text)));
  } catch (error) {
    if (error instanceof ConditionError) return undefined;
    throw error;
  }
}
