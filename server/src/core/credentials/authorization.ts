import type { Confidence } from '../finding';
import type { RuleSource } from '../rule';
import type { ReadCandidate } from './candidate';
import { readBasicPassword } from './checks/content';
import { confidenceOf, judgeValue } from './judge-value';
import { findEnclosingLiteral } from './read-literal';
import type { SourceKind } from './source-kind';

const TOKEN = /[A-Za-z0-9._~+/=-]{8,1024}/y;
const SHORTEST_BEARER = 16;
/** The three parts of a JSON Web Token. It expires, and tests and documents are full of them. */
const JSON_WEB_TOKEN = /^eyJ[\w-]+\.eyJ/;

/**
 * Detects the token after `Bearer ` (RFC 6750, 2.1) and the user's password after `Basic ` (RFC 7617, 2), wherever the value of an
 * `Authorization` header stands.
 */
export function readAuthorization(rule: RuleSource, source: SourceKind): ReadCandidate {
  return (text, hit) => {
    TOKEN.lastIndex = hit.end;
    const token = TOKEN.exec(text)?.[0].replace(/[.]+$/, '');
    if (token === undefined) return undefined;
    const confidence = /^basic /i.test(text.slice(hit.start, hit.end)) ? judgeBasic(token) : judgeBearer(token);
    if (!confidence) return undefined;
    const value = { start: hit.end, end: hit.end + token.length };
    const container = source.syntax === 'code' ? findEnclosingLiteral(text, value) : undefined;
    const isPlain = container && !container.quote.startsWith('\\');
    return { rule, value, confidence, keyName: 'Authorization', container: isPlain ? container.span : undefined };
  };
}

function judgeBearer(token: string): Confidence | undefined {
  if (token.length < SHORTEST_BEARER || judgeValue(token, 'Authorization') !== 'rare') return undefined;
  return JSON_WEB_TOKEN.test(token) ? 'medium' : 'high';
}

function judgeBasic(token: string): Confidence | undefined {
  const password = readBasicPassword(token);
  const kind = password === undefined ? undefined : judgeValue(password, 'password');
  return kind && confidenceOf(kind);
}
