import type { RuleSource } from '../rule';
import type { Span } from '../span';
import type { ReadCandidate } from './candidate';
import { confidenceOf, judgePassword } from './judge-value';
import { literalsOf } from './pair-literals';
import { readArgument } from './read-code-pair';
import { readLiteralAt, type Literal } from './read-literal';
import type { SourceKind } from './source-kind';
import { codesOf, skipBytes, type IsSuspect } from './suspicion';

/** Calls that take a user and a password, or a payload and the secret that signs it, and where the secret stands, from 0. Source: their documentation. */
const CALLS: Readonly<Record<string, number>> = {
  setbasicauth: 1, // Go net/http, Spring
  basic_auth: 1, // Rust reqwest, Ruby
  basicauth: 1,
  httpbasicauth: 1, // Python requests
  httpdigestauth: 1,
  'credentials.basic': 1, // OkHttp
  'url.userpassword': 1, // Go net/url
  'smtp.plainauth': 2, // Go net/smtp
  networkcredential: 1, // .NET
  usernamepasswordcredentials: 1, // Apache HttpClient, Vert.x
  passwordauthentication: 1, // Java
  basicawscredentials: 1, // AWS
  'awsbasiccredentials.create': 1,
  mysqli: 2, // PHP
  mysqli_connect: 2,
  pdo: 2,
  'drivermanager.getconnection': 2, // Java
  'jwt.sign': 1, // JavaScript jsonwebtoken
  'jwt.verify': 1,
  'jwt.encode': 1, // Python PyJWT, Ruby
  'jwt.decode': 1,
};

export const CALL_NAMES = Object.keys(CALLS);
/** How far after its name a call is read, in UTF-16 code units. */
const LONGEST_CALL = 1_200;
const OPENING = new Set('([{');
const CLOSING = new Set(')]}');
const QUOTES = new Set('"\'`');

/** Detects a literal that a call takes as a password or as a secret, in source code, where no name stands beside it. */
export function readCall(rule: RuleSource, source: SourceKind): ReadCandidate {
  if (source.syntax !== 'code') return () => undefined;
  return (text, hit) => {
    const at = CALLS[text.slice(hit.start, hit.end).toLowerCase()];
    if (at === undefined || /\w/.test(text[hit.start - 1] ?? '') || !/^[ \t]{0,4}\(/.test(text.slice(hit.end, hit.end + 5))) return undefined;
    const argument = startOfArgument(text, text.indexOf('(', hit.end) + 1, at);
    const literal = argument === undefined ? undefined : readArgument(text, argument);
    return literal && toCandidate(rule, text, hit, literal, source);
  };
}

function toCandidate(rule: RuleSource, text: string, key: Span, literal: Literal, source: SourceKind) {
  const value = literal.content;
  const kind = judgePassword(text.slice(value.start, value.end));
  const literals = literalsOf(text, { key, value, literal, form: 'call' }, value, source.syntax);
  return kind && { rule, value, confidence: confidenceOf(kind), ...literals };
}

/** The offset at which an argument of a call begins; undefined when the call has fewer, or is too long to be read. */
function startOfArgument(text: string, from: number, index: number): number | undefined {
  let depth = 0;
  let left = index;
  for (let at = from; at < Math.min(text.length, from + LONGEST_CALL) && depth >= 0; at++) {
    const character = text[at]!;
    if (QUOTES.has(character)) {
      const literal = readLiteralAt(text, at);
      if (!literal) return undefined;
      at = literal.span.end - 1;
    } else if (OPENING.has(character)) depth++;
    else if (CLOSING.has(character)) depth--;
    else if (character === ',' && depth === 0 && --left === 0) return at + 1;
  }
  return undefined;
}

const BLANKS = codesOf(' \t');
const BRACKET = 40;

/** As `readCall` looks at what follows the name. */
export const mayBeCall: IsSuspect = (bytes, _start, end, isCode) => bytes[skipBytes(BLANKS, bytes, end, 4)] === BRACKET && isCode();
