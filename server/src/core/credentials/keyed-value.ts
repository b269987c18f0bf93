import type { Confidence } from '../finding';
import type { RuleSource } from '../rule';
import type { Span } from '../span';
import { lessSure, lowestConfidence, type Candidate, type ReadCandidate } from './candidate';
import { isCommentLine } from './comment-line';
import { readAuthorization } from './authorization';
import { isInBadge } from './badge';
import { readBasicPassword } from './checks/content';
import { isMadeUp, judgeKey, type KeyStrength } from './judge-key';
import { literalsOf } from './pair-literals';
import { judgePair } from './judge-pair';
import { isPhrase, judgePassword, judgeValue, type ValueKind } from './judge-value';
import type { Pair } from './pair';
import { describeMakeup } from './rarity';
import { findEnclosingLiteral } from './read-literal';
import { readPair } from './read-pair';
import type { SourceKind } from './source-kind';

/** An HTTP authentication scheme before the credential of an `Authorization` header. */
const SCHEME = /^(?:Bearer|Basic|Token|ApiKey|Api-Key) {1,2}/i;

/** Detects what follows `Bearer ` and `Basic ` (the keywords with a space), and the value of a key whose name says that it is a password, a secret or a token. */
export function readKeyedValue(rule: RuleSource, source: SourceKind): ReadCandidate {
  const readHeader = readAuthorization(rule, source);
  return (text, hit) => {
    if (text[hit.end - 1] === ' ') return readHeader(text, hit);
    const pair = readPair(text, hit, source.syntax);
    if (!pair) return undefined;
    const keyName = text.slice(pair.key.start, pair.key.end);
    if (isInBadge(text, pair.key) || isCharacter(text, pair, source)) return undefined;
    const strength = judgeKey(keyName);
    return strength && toCandidate(rule, text, pair, keyName, strength, source);
  };
}

function toCandidate(rule: RuleSource, text: string, pair: Pair, keyName: string, key: KeyStrength, source: SourceKind): Candidate | undefined {
  const value = withoutScheme(text, pair.value);
  const login = readLogin(text.slice(value.start, value.end), keyName);
  const content = secretPart(text, pair.value, value, login);
  const kind = judgeContent(content, keyName, login !== undefined || pair.isLogin === true) ?? (source.syntax === 'dotenv' && pair.literal && isPhrase(content) ? 'weak' : undefined);
  const vouched = login !== undefined || pair.isLogin === true || isVouched(text, pair);
  if (key === 'weak' && isEventName(text, pair, content)) return undefined;
  if (key === 'faint' && (pair.form === 'embedded' || pair.form === 'said') && FINGERPRINT.test(content)) return undefined;
  if (!kind || (key === 'weak' && !(vouched && /pass|pw/i.test(keyName)) && NUMBERED_WORD.test(content))) return undefined;
  const judged = isPasswordDigest(content, keyName) ? 'medium' : judgePair({ key, isPassword: /passw|passphrase|pwd/i.test(keyName), kind, digits: describeMakeup(content).digits, pair, source, isVouched: vouched });
  const confidence = judged && soften(UUID.test(content) ? lowestConfidence(judged, 'medium') : judged, isMadeUp(keyName), isCommentLine(text, pair.key.start));
  return confidence && { rule, value, confidence, keyName, key: pair.key, ...literalsOf(text, pair, value, source.syntax) };
}

/** A user's name on the same line, or on the one before, says that a password follows; so does the option of OpenSSL. */
function isVouched(text: string, { key }: Pair): boolean {
  const before = text.slice(Math.max(0, key.start - LONGEST_LEAD), key.start).split('\n').slice(-2).join('\n');
  return USER.test(before) || OPENSSL_OPTION.test(before);
}

const USER = /\b(?:\w{0,20}[_.-])?(?:user|username|user[ _]?(?:name|id)|login|email|account|usr|uid)\\?["']?\s{0,4}[:=]/i;
/** `-passin pass:…` (openssl-passphrase-options). */
const OPENSSL_OPTION = /-(?:pass(?:in|out|word)?|passwd|k)\s{1,8}["']?$/;

const LONGEST_LEAD = 200;

/** `auth:sftp.fail` and `app:auth:2fa_required` name something: words with marks between, behind a colon without a space. */
function isEventName(text: string, { key, form, value }: Pair, content: string): boolean {
  return form === 'embedded' && text[key.end] === ':' && value.start === key.end + 1 && /^[a-z0-9]+(?:[._-][a-z0-9]+)+$/.test(content) && !/pass|pw/i.test(text.slice(key.start, key.end));
}

/** Comments give examples more often than credentials. */
function soften(confidence: Confidence, madeUp: boolean, inComment: boolean): Confidence {
  if (madeUp) return 'low';
  return inComment ? lessSure(confidence) : confidence;
}

/** The text that is judged: of `Basic dXNlcjpwYXNz` the password (RFC 7617, 2), of `auth: "user:password"` too, else the value itself. */
function secretPart(text: string, whole: Span, value: Span, login: string | undefined): string {
  const content = text.slice(value.start, value.end);
  if (!/^Basic /i.test(text.slice(whole.start, value.start))) return login ?? content;
  return readBasicPassword(content) ?? content;
}

function judgeContent(content: string, keyName: string, isLogin: boolean): ValueKind | undefined {
  return isLogin ? judgePassword(content) : judgeValue(content, keyName);
}

/** The password of `user:password` under a name that asks for both. Between words of code a colon says something else. */
function readLogin(content: string, keyName: string): string | undefined {
  return LOGIN_NAME.test(keyName) ? LOGIN.exec(content)?.[1] : undefined;
}

const LOGIN_NAME = /(?:auth|credentials?|creds?|userpwd|userpass)_?$/i;
const LOGIN = /^[A-Za-z][\w.@+-]{1,60}:([^\s:/?#]{4,80})$/;

/** `variable-2` under `token`, as in tokenizers and tables of kinds. */
const NUMBERED_WORD = /^[A-Za-z]+[-_]?\d{1,3}$/;

/** What prose calls a key and has forty hexadecimal digits tells which key of PGP it is (RFC 4880, 12.2). */
const FINGERPRINT = /^[0-9A-F]{40}$/i;

/** A UUID may be the token, or only tell which it is. */
const UUID = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/** What is as long as an MD5 or SHA sum and stands under `password` is more likely one than the password itself. */
function isPasswordDigest(value: string, keyName: string): boolean {
  return /passw|pwd/i.test(keyName) && /^(?:[0-9a-f]{32}|[0-9a-f]{40}|[0-9a-f]{64}|[0-9a-f]{128})$/i.test(value);
}

/** What single quotes hold in C and its kin is a character, unless they stand in a string. */
function isCharacter(text: string, { key, literal }: Pair, source: SourceKind): boolean {
  return source.hasCharacters && literal?.quote === "'" && findEnclosingLiteral(text, key) === undefined;
}

function withoutScheme(text: string, value: Span): Span {
  const scheme = SCHEME.exec(text.slice(value.start, Math.min(value.end, value.start + 12)));
  return scheme ? { start: value.start + scheme[0].length, end: value.end } : value;
}
