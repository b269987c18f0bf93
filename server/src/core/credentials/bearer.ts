import type { RuleSource } from '../rule';
import type { ReadCandidate } from './candidate';
import { judgeValue } from './judge-value';
import { findEnclosingLiteral } from './read-literal';
import type { SourceKind } from './source-kind';

const TOKEN = /[A-Za-z0-9._~+/=-]{16,1024}/y;
/** The three parts of a JSON Web Token. It expires, and tests and documents are full of them. */
const JSON_WEB_TOKEN = /^eyJ[\w-]+\.eyJ/;

/** Detects the token of an `Authorization: Bearer …` header (RFC 6750, 2.1) wherever the header's value stands. */
export function readBearerToken(rule: RuleSource, source: SourceKind): ReadCandidate {
  return (text, hit) => {
    TOKEN.lastIndex = hit.end;
    const token = TOKEN.exec(text)?.[0].replace(/[.]+$/, '');
    if (token === undefined || judgeValue(token, 'Authorization') !== 'rare') return undefined;
    const value = { start: hit.end, end: hit.end + token.length };
    const confidence = JSON_WEB_TOKEN.test(token) ? 'medium' : 'high';
    const container = source.syntax === 'code' ? findEnclosingLiteral(text, value) : undefined;
    const isPlain = container && !container.quote.startsWith('\\');
    return { rule, value, confidence, keyName: 'Authorization', container: isPlain ? container.span : undefined };
  };
}
