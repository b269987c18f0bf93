import { createDraw } from './draw';
import { parseFormat } from './format';

/** Formats by token kind: for a credential rule the kind is the rule's id. */
export type TokenFormats = Readonly<Record<string, string>>;

/** Kinds that belong to no rule: a password that looks strong, and an ordinary word for what only looks like a credential. */
const OWN_FORMATS: TokenFormats = {
  password: '[A-HJ-NP-Z][a-km-z]{2}[2-9][A-HJ-NP-Z][a-km-z]{2}[!*+=_-][2-9]{2}[a-km-z][A-HJ-NP-Z]{2}[2-9][a-km-z]{2}',
  word: '(amber|basket|candle|dolphin|ember|forest|garden|harbor|island|jungle|kettle|lantern|meadow|nectar|orchard|pepper)',
};

const TEMPLATE = /\{\{token:([a-z0-9-]+)(\.json)?:([^{}]*)\}\}/g;

/**
 * Replaces each `{{token:<kind>:<seed>}}` by a value of that kind, the same for the same kind and seed, checksums valid.
 * `{{token:<kind>.json:<seed>}}` is the same value as it stands inside a JSON or JavaScript string. The value need not have the
 * template's length.
 * @throws RangeError naming a kind that no format is known for, or a format that cannot be read.
 */
export function expandTokens(text: string, formats: TokenFormats): string {
  return text.replace(TEMPLATE, (_, kind: string, escape: string | undefined, seed: string) => {
    const value = generateToken(kind, seed, formats);
    return escape === undefined ? value : JSON.stringify(value).slice(1, -1);
  });
}

/** @throws RangeError as `expandTokens`. */
export function generateToken(kind: string, seed: string, formats: TokenFormats): string {
  const format = [formats, OWN_FORMATS].find((known) => Object.hasOwn(known, kind))?.[kind];
  if (!format) throw new RangeError(`no token kind ${JSON.stringify(kind)}: use the id of a credential rule, password or word`);
  return parseFormat(format)(createDraw(`${kind}:${seed}`));
}
