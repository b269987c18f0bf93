const SUFFIX = '(?:[uUlLnzZ]{1,4}|[iu](?:8|16|32|64|128|size))?';
const WHOLE = new RegExp(`^([+-]?)(?:0[xX]([0-9A-Fa-f_]+)|0[oO]([0-7_]+)|0[bB]([01_]+)|(0[0-7_]+)|([0-9][0-9_]*))${SUFFIX}$`);
const FLOAT = /^[+-]?(?:\d[\d_]*\.?[\d_]*|\.\d[\d_]*)(?:[eE][+-]?\d+)?[fFdDlLmM]?$/;
const BASES = [16, 8, 2, 8, 10];

/**
 * The number that a literal of some program language means: `1_000`, `0x1F`, `0o17`, `0b11`, `017`, `10L`, `8080u`, `2.5f`.
 * @returns undefined for what is no number
 */
export function readNumber(text: string): number | undefined {
  const whole = WHOLE.exec(text.trim());
  if (whole) {
    const digits = whole.slice(2);
    const kind = digits.findIndex((each) => each !== undefined);
    return signed(whole[1], Number.parseInt(digits[kind]!.replaceAll('_', ''), BASES[kind]));
  }
  return FLOAT.test(text.trim()) ? finite(Number(text.trim().replace(/[fFdDlLmM]$/, '').replaceAll('_', ''))) : undefined;
}

/** The number that a text means in a base, with or without that base's prefix. */
export function readInBase(text: string, base: number): number | undefined {
  const [, sign, digits] = new RegExp(`^([+-]?)(?:${PREFIXES[base] ?? ''})?([0-9A-Za-z_]+?)${base > 16 ? '' : SUFFIX}$`).exec(text.trim()) ?? [];
  const plain = digits?.replaceAll('_', '').toLowerCase() ?? '';
  const isNumber = plain !== '' && [...plain].every((digit) => Number.parseInt(digit, 36) < base);
  return isNumber ? signed(sign, Number.parseInt(plain, base)) : undefined;
}

const PREFIXES: Readonly<Record<number, string>> = { 2: '0[bB]', 8: '0[oO]?', 16: '0[xX]' };

/** What Python's `int()` makes of a text: leading zeros mean nothing, a prefix names the base. */
export function readPythonInt(text: string): number | undefined {
  const plain = text.trim().replace(/^([+-]?)0+(?=\d)/, '$1');
  const value = readNumber(plain);
  return value !== undefined && Number.isInteger(value) && !/[.eE]/.test(plain.replace(/^[+-]?0[xX].*/, '')) ? value : undefined;
}

function signed(sign: string | undefined, value: number): number | undefined {
  return finite(sign === '-' ? -value : value);
}

function finite(value: number): number | undefined {
  return Number.isFinite(value) ? value : undefined;
}
