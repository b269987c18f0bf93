import { type Random } from './random';
import { PASSWORD_WORDS } from './words';

const DIGITS = '0123456789';
const LOWER = 'abcdefghijklmnopqrstuvwxyz';
const HEX = `${DIGITS}abcdef`;
export const ALPHANUMERIC = `${LOWER}${LOWER.toUpperCase()}${DIGITS}`;
/** Marks that end no string and start no interpolation in any syntax of the templates, and those that also stand in a URL or without quotes. */
const MARKS = '!@#%^*-_+=.?';
const SAFE_MARKS = '-_.';

/** A password of one of the styles that people use; `bare` when it stands without quotes or in a URL. */
export function drawPassword(random: Random, bare = false): string {
  const marks = bare ? SAFE_MARKS : MARKS;
  const style = random.below(20);
  if (style < 7) return `${random.text(1, ALPHANUMERIC)}${random.text(9 + random.below(10), ALPHANUMERIC + marks)}`;
  if (style < 13) return `${capitalise(random.pick(PASSWORD_WORDS))}${bare ? '' : random.pick(['', '-', '@', '_'])}${random.text(2 + random.below(3), DIGITS)}${random.text(1, marks)}${random.pick(['', 'x', 'Q'])}`;
  if (style < 17) return Array.from({ length: 3 + random.below(2) }, () => random.pick(PASSWORD_WORDS)).join(random.pick(['-', '_', '.']));
  return `${random.pick(PASSWORD_WORDS)}${random.text(random.below(4), DIGITS)}`;
}

/** A token or key as machines make them: hexadecimal, letters and digits, or base64; `bare` leaves out what a URL escapes. */
export function drawToken(random: Random, bare = false): string {
  const kinds = [() => drawHex(random, 32), () => drawHex(random, 40), () => drawHex(random, 64), () => drawAlphanumeric(random, 24), () => drawAlphanumeric(random, 32), () => drawAlphanumeric(random, 40), () => drawUrlBase64(random, 43)];
  return random.pick(bare ? kinds : [...kinds, () => drawBase64(random, 44)])();
}

export function drawHex(random: Random, length: number): string {
  return random.text(length, HEX);
}

export function drawAlphanumeric(random: Random, length: number): string {
  return random.text(length, ALPHANUMERIC);
}

/** Padded base64 of 16, 32 or 64 bytes: `length` is 24, 44 or 88 characters. */
export function drawBase64(random: Random, length: number): string {
  return random.bytes(2 ** Math.floor(Math.log2((length * 3) / 4))).toString('base64');
}

export function drawUrlBase64(random: Random, length: number): string {
  return `${random.text(1, ALPHANUMERIC)}${random.text(length - 1, `${ALPHANUMERIC}-_`)}`;
}

/** Base64 of `user:password`, as in a Basic header. */
export function drawBasic(random: Random): string {
  return Buffer.from(`${random.pick(PASSWORD_WORDS)}:${drawPassword(random)}`).toString('base64');
}

export function drawJwt(random: Random): string {
  const issued = 1_700_000_000 + random.below(60_000_000);
  const parts = [{ alg: 'HS256', typ: 'JWT' }, { sub: drawHex(random, 12), iat: issued, exp: issued + 86_400 }];
  return [...parts.map((part) => Buffer.from(JSON.stringify(part)).toString('base64url')), drawUrlBase64(random, 43)].join('.');
}

export function drawUuid(random: Random): string {
  return [8, 4, 4, 4, 12].map((length, index) => (index === 2 ? `4${drawHex(random, 3)}` : index === 3 ? `${random.pick(['8', '9', 'a', 'b'])}${drawHex(random, 3)}` : drawHex(random, length))).join('-');
}

export function capitalise(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}
