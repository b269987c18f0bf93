import type { Confidence } from '../finding';
import type { RuleSource } from '../rule';
import type { Span } from '../span';
import { lowestConfidence, type ReadCandidate } from './candidate';
import { judgePassword } from './judge-value';
import { readPlace } from './read-place';
import type { SourceKind } from './source-kind';

/** What may stand between `://` and `@`; a quote, a bracket or a space ends the URL. */
const USERINFO = /([^\s:/?#@"'`<>\\{}|^]{0,80}):([^\s/?#@"'`<>\\|^]{1,200})@([\w.[\]:-]{0,120})/y;
const SCHEME = /[A-Za-z][A-Za-z0-9+.-]{1,20}$/;
/** Hosts that documentation uses (RFC 2606, RFC 6761): only a password that no one makes up is taken for one there. */
const EXAMPLE_HOST = /^(?:(?:[\w-]+\.)*example(?:\.(?:com|org|net))?|[\w.-]+\.(?:example|test|invalid)|host(?:name)?\d*|hostname|server\d*|domain\.com)(?::\d*)?$/i;
/** Hosts that no one else reaches. */
const LOCAL_HOST = /^(?:localhost|127\.\d+\.\d+\.\d+|0\.0\.0\.0|\[?::1\]?|db|database|postgres|mysql|mongo|mongodb|redis|rabbitmq|[\w.-]+\.(?:local|localhost|internal))(?::\d*)?$/i;

/** Detects the password in a URL's user info (RFC 3986, 3.2.1), as in `postgres://user:password@host`. */
export function readUrlUserinfo(rule: RuleSource, source: SourceKind): ReadCandidate {
  return (text, hit) => {
    USERINFO.lastIndex = hit.end;
    const match = USERINFO.exec(text);
    const scheme = SCHEME.exec(text.slice(Math.max(0, hit.start - 24), hit.start))?.[0];
    if (!match || scheme === undefined) return undefined;
    const [, user, password, host] = match as unknown as [string, string, string, string];
    const start = hit.end + user.length + 1;
    const value: Span = { start, end: start + password.length };
    const confidence = judge(user, password, host);
    return confidence && { rule, value, confidence, ...readPlace(text, value, source.syntax, hit.start - scheme.length) };
  };
}

function judge(user: string, password: string, host: string): Confidence | undefined {
  const kind = judgePassword(decodePercent(password));
  if (!kind || (kind !== 'rare' && EXAMPLE_HOST.test(host)) || (kind === 'weak' && password === user)) return undefined;
  const isWeak = kind === 'weak' || password === user;
  const byValue: Confidence = isWeak ? 'low' : kind === 'rare' ? 'high' : 'medium';
  return lowestConfidence(byValue, LOCAL_HOST.test(host) || EXAMPLE_HOST.test(host) ? 'medium' : 'high');
}

/** Percent-encoding is undone for judging only; what is malformed stays as it is. */
function decodePercent(text: string): string {
  return text.replace(/%([2-7][0-9a-f])/gi, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));
}
