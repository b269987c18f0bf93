import { PUBLIC_VALUES, drawBlock } from './blocks';
import { type Random } from './random';
import { ALPHANUMERIC, capitalise, drawAlphanumeric, drawBase64, drawBasic, drawHex, drawJwt, drawPassword, drawToken, drawUrlBase64, drawUuid } from './values';
import { CHOICES, PASSWORD_NAMES, TOKEN_NAMES, WORDS } from './words';

const DRAWS: Readonly<Record<string, (random: Random) => string>> = {
  ...PUBLIC_VALUES,
  pw: (random) => drawPassword(random),
  pwu: (random) => drawPassword(random, true),
  tok: (random) => drawToken(random),
  toku: (random) => drawToken(random, true),
  jwt: drawJwt,
  basic: drawBasic,
  uuid: drawUuid,
  b64urlsig: (random) => drawUrlBase64(random, 32),
  djangokey: (random) => random.text(50, 'abcdefghijklmnopqrstuvwxyz0123456789!@#$%^&*(-_=+)'),
  wpsalt: (random) => random.text(64, `${ALPHANUMERIC}!@#$%^&*()-_[]{}<>~+=,.;:/?|`),
  ver: (random) => `${random.below(9)}.${random.below(30)}.${random.below(20)}`,
  Word: (random) => capitalise(random.pick(WORDS)),
  WORD: (random) => random.pick(WORDS).toUpperCase(),
  num12: (random) => random.text(12, '123456789'),
};

const SIZED: Readonly<Record<string, (random: Random, length: number) => string>> = { hex: drawHex, b62_: drawAlphanumeric, b64_: drawBase64 };

/** Fills the slots, `«name»`, of a template's line. Throws at a name that no value is drawn for: the template is wrong. */
export function fillSlots(line: string, random: Random): string {
  return line.replace(/«([^»]*)»/g, (_, slot: string) => drawSlot(slot, random));
}

function drawSlot(slot: string, random: Random): string {
  const value = CHOICES[slot] !== undefined ? random.pick(CHOICES[slot]) : (DRAWS[slot]?.(random) ?? drawSized(slot, random) ?? drawName(slot, random) ?? drawBlock(random, slot));
  if (value === undefined) throw new Error(`no value is drawn for «${slot}»`);
  return value;
}

function drawSized(slot: string, random: Random): string | undefined {
  const [, kind = '', length] = /^(\D+|b6\d_)(\d+)$/.exec(slot) ?? [];
  return SIZED[kind]?.(random, Number(length));
}

/** A name in the style in which `pw name` or `tok name` is written: `PW_NAME`, `pwName`, `PwName`, `pw_name`, `pw-name`, `pw.name`. */
function drawName(slot: string, random: Random): string | undefined {
  const [, kind, separator] = /^(pw|tok)([ _.-]?)name$/i.exec(slot) ?? [];
  if (kind === undefined) return undefined;
  const words = random.pick(kind.toLowerCase() === 'pw' ? PASSWORD_NAMES : TOKEN_NAMES).split(' ');
  if (kind === kind.toUpperCase()) return words.join('_').toUpperCase();
  if (separator !== '') return words.join(separator);
  const name = words.map(capitalise).join('');
  return kind === capitalise(kind) ? name : name.charAt(0).toLowerCase() + name.slice(1);
}
