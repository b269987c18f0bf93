import type { Confidence } from '../finding';
import { isCredentialWord } from './judge-key';
import { isName, isPlaceholder } from './placeholder';
import { describeMakeup, isSequence, looksRandom } from './rarity';
import { splitWords } from './words';

/**
 * What a value looks like, without regard to where it stands:
 * `rare` is written by no one by accident; `plausible` mixes letters with digits or symbols; `weak` is a word or a number,
 * a credential only because of its name.
 */
export type ValueKind = 'rare' | 'plausible' | 'weak';

/** How sure a value alone makes it that a credential stands where one is expected. */
export function confidenceOf(kind: ValueKind): Confidence {
  return kind === 'rare' ? 'high' : kind === 'plausible' ? 'medium' : 'low';
}

const SHORTEST = 4;
const LONGEST = 1024;

/** Judges a value under the name it stands under; undefined when it can be no credential. */
export function judgeValue(value: string, keyName: string): ValueKind | undefined {
  const kind = classify(value, keyName);
  return kind === 'name' ? undefined : kind;
}

/**
 * Judges a value that stands where nothing but a password can, such as after the user's name in a URL: what would be the name of
 * something in a program is a weak password there.
 */
export function judgePassword(value: string): ValueKind | undefined {
  const kind = classify(value, 'password');
  return kind === 'name' ? (/^[\w$.:-]+$/.test(value) ? 'weak' : undefined) : kind;
}

/** A value's kind, or that it is the name of something in a program. */
function classify(value: string, keyName: string): ValueKind | 'name' | undefined {
  if (value.length < SHORTEST || value.length > LONGEST || !isTyped(value)) return undefined;
  if (isPlaceholder(value) || isName(value, keyName) || isLocation(value) || isVersion(value)) return undefined;
  if (isName(plainWords(value), keyName)) return keepsPlace(value, keyName) ? undefined : 'weak';
  if (looksRandom(value) && !MODULE_PATH.test(value)) return 'rare';
  // What ends with a mark is what something else is put behind.
  if (/^[a-z]+(?:[_-][a-z]+)*[_-]$/.test(value)) return undefined;
  if (isPassphrase(value, keyName)) return 'weak';
  if (isIdentifier(value) && !isGibberish(value)) return 'name';
  return kindOfCommonValue(value);
}

/**
 * `correct horse battery staple`: words that a person types for a passphrase where a file of settings asks for one. What speaks to
 * the reader, or about credentials, is a sentence.
 */
export function isPhrase(value: string): boolean {
  return /^[\w'-]{1,16}(?: [\w'-]{1,16}){2,9}[.!?]?$/.test(value) && !splitWords(value).some((word) => SENTENCE_WORDS.has(word) || isCredentialWord(word));
}

const SENTENCE_WORDS = new Set(
  'a an your you enter please must should can may will is are be was it this that here change set see use used if when to of in on or no not invalid required missing optional default key keys passphrase example'.split(' '),
);

/** `P@ssw0rd1` is a password; `myapikey1`, and `refresh2` under `refresh_token`, only keep the place of a key. */
function keepsPlace(value: string, keyName: string): boolean {
  const keyWords = new Set(splitWords(keyName));
  return /token|key/i.test(value) || (/token|key/i.test(keyName) && splitWords(plainWords(value)).every((word) => keyWords.has(word)));
}

/** `P@ssw0rd123!` as the word that it is: what hangs on its end is cut off, and look-alikes are read as letters. */
function plainWords(value: string): string {
  const stem = value.replace(/^[^A-Za-z]+|[^A-Za-z]+$/g, '');
  return stem.replace(/[@4]/g, 'a').replace(/0/g, 'o').replace(/3/g, 'e').replace(/[1!]/g, 'i').replace(/[$5]/g, 's');
}

function kindOfCommonValue(value: string): ValueKind {
  const { classes, digits, symbols, length } = describeMakeup(value);
  const mixed = classes >= 2 && digits + symbols > 0 && length >= 6;
  return mixed && !isSequence(value) ? 'plausible' : 'weak';
}

/** `django.contrib.auth.hashers.PBKDF2PasswordHasher`. */
const MODULE_PATH = /^[a-z_]{2,24}\d?(?:\.[a-z_]{2,24}\d?)+(?:\.[A-Za-z_]\w*)?$/;

/**
 * `marble-velvet-pepper`: three small words or more, none of which speaks of credentials or of programs. With dots between, the
 * name has to ask for a password, since that is how modules and hosts are written.
 */
function isPassphrase(value: string, keyName: string): boolean {
  const separator = /^[a-z]{3,12}([._-])[a-z]{3,12}(?:\1[a-z]{3,12}){1,6}$/.exec(value)?.[1];
  if (separator === undefined || (separator === '.' && !/pass|pwd/i.test(keyName))) return false;
  return !splitWords(value).some((word) => isCredentialWord(word) || PROGRAM_WORDS.has(word));
}

const PROGRAM_WORDS = new Set(
  `name names field fields input form label text title message error errors required invalid reset forgot change update confirm hash type types value values file path url link page view
  user users admin login auth account email encoder provider service manager handler request response header query param config default custom option options
  the and for not with from test example dummy your enter new old get set has show hide button icon group module plugin policy rule rules min max length
  com org net www api app core base util utils common lib src main java javax python spring django rest contrib security crypto validation validators settings`.split(/\s+/),
);

/** A version, a range of versions, an object identifier or an address. */
function isVersion(value: string): boolean {
  return /^[\^~<>=v]{0,3}\d+(?:\.[\dx*]+)+(?:[-+][\w.]+)?(?:\\x00|:\d+|\/\d+)?$/.test(value);
}

/** A credential in a literal has no spaces: what has them is a sentence, and what has other letters is a translation. Other marks may be typed. */
function isTyped(value: string): boolean {
  return /^[\x21-\x7e\p{Sk}\p{Sc}\p{Po}]+$/u.test(value);
}

const EXTENSION = /\.(?:json|ya?ml|txt|pem|key|crt|cer|p12|pfx|jks|py|[jt]sx?|mjs|go|rb|java|cs|kt|html?|css|s[ac]ss|md|xml|svg|png|jpe?g|gif|ico|conf|cfg|ini|env|sh|sql|log|lock|toml|proto|pub|gpg|asc|vue|php)$/i;

/** A path, a URL, a host, a selector, a MIME type or an e-mail address. A URL with user info is read by a rule of its own. */
function isLocation(value: string): boolean {
  if (/^[a-z][a-z0-9+.-]*:\/\//i.test(value) || isPath(value) || /^[A-Za-z]:\\/.test(value)) return true;
  if (EXTENSION.test(value) || /^[\w.+-]+@(?:[\w-]+\.)+[A-Za-z]{2,}$/.test(value)) return true;
  if (/^[.#][a-z][\w-]*$/i.test(value) && !looksRandom(value)) return true;
  // `gogs.io/gogs/internal/auth`: a host and a path.
  if (/^(?:[a-z][a-z0-9-]*\.){1,4}[a-z]{2,}\/[\w./-]+$/.test(value)) return true;
  return /^[a-z][a-z0-9_-]*(?:\/[a-z{:][a-z0-9_.{}:-]*)+$/i.test(value) && !looksRandom(value.replace(/\//g, ''));
}

/** Base64 may begin with a slash, too. */
function isPath(value: string): boolean {
  const [first] = /^(?:\.{0,2}|~)\/[\w.-]*(?=\/|$)/.exec(value) ?? [];
  return first !== undefined && !(value.length >= SHORTEST_BASE64 && /^\/[A-Za-z0-9+/]+=*$/.test(value) && looksRandom(first.slice(1)));
}

const SHORTEST_BASE64 = 20;

/** `ml_RMHgJVz`: letters that make no words name nothing. */
function isGibberish(value: string): boolean {
  const { length, wordiness } = describeMakeup(value);
  return length >= 8 && wordiness < GIBBERISH && /^[\w.-]+$/.test(value);
}

const GIBBERISH = 0.4;

/** `Marble4683.Q`: no member has one letter and stands behind a number. */
const NUMBER_BEFORE_LETTER = /[A-Za-z]\d{2,}\.[A-Za-z]$/;

/**
 * Words in camelCase, snake_case, kebab-case, CONSTANT_CASE or with dots, colons or call brackets between: a name of
 * something in the program. A single word is none, since that is what weak passwords look like.
 */
function isIdentifier(value: string): boolean {
  if (NUMBER_BEFORE_LETTER.test(value)) return false;
  if (/^[A-Za-z_$][\w$]*(?:\.[A-Za-z_$][\w$]*)+(?:\(.*\)?)?[;,]?$/.test(value) || /^[\w$.]+[([]/.test(value)) return true;
  if (/^[\w$]+(?:\.[\w$]+)+\s?(?:[=!]==?|\?|&&|\|\|)/.test(value)) return true;
  if (/^_*[A-Za-z]+(?:[_.-]+[A-Za-z]+)+$/.test(value) || /^_*[a-z]+(?:[A-Z]+[a-z]+)+$/.test(value)) return true;
  if (/^_*(?:[A-Z]+[a-z]+){2,}$/.test(value) || /^[A-Za-z][A-Za-z0-9_-]*(?:::?[A-Za-z][A-Za-z0-9_-]*)+$/.test(value)) return true;
  return /^[A-Z][A-Z0-9]*(?:_[A-Z0-9]+)+$/.test(value);
}
