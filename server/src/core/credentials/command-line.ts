import type { Confidence } from '../finding';
import type { RuleSource } from '../rule';
import type { Span } from '../span';
import type { ReadCandidate } from './candidate';
import { confidenceOf, judgePassword } from './judge-value';
import { looksRandom } from './rarity';
import { findEnclosingLiteral } from './read-literal';
import { readShellWords } from './shell-words';
import type { SourceKind } from './source-kind';
import { codesOf, type IsSuspect } from './suspicion';

/** What an option's value holds: a password, `user:password` of HTTP clients, `user%password` of SMB. */
type Holds = 'password' | ':' | '%';

interface Option {
  readonly flags: readonly string[];
  readonly holds: Holds;
  /** The value stands in the same word, as in `-phunter2` of MySQL; the next word is something else. */
  readonly isAttached?: boolean;
}

/** Options that take a password on the command line and have no name that says so, by program. Source: their manual pages. */
const OPTIONS: Readonly<Record<string, Option>> = {
  curl: { flags: ['-u', '--user', '-U', '--proxy-user'], holds: ':' },
  sshpass: { flags: ['-p'], holds: 'password' },
  mysql: { flags: ['-p'], holds: 'password', isAttached: true },
  mysqldump: { flags: ['-p'], holds: 'password', isAttached: true },
  mysqladmin: { flags: ['-p'], holds: 'password', isAttached: true },
  mariadb: { flags: ['-p'], holds: 'password', isAttached: true },
  'redis-cli': { flags: ['-a', '--pass'], holds: 'password' },
  mongo: { flags: ['-p'], holds: 'password' },
  mongosh: { flags: ['-p'], holds: 'password' },
  mongodump: { flags: ['-p'], holds: 'password' },
  mongorestore: { flags: ['-p'], holds: 'password' },
  'docker login': { flags: ['-p'], holds: 'password' },
  'podman login': { flags: ['-p'], holds: 'password' },
  'az login': { flags: ['-p'], holds: 'password' },
  sqlcmd: { flags: ['-P'], holds: 'password' },
  ldapsearch: { flags: ['-w'], holds: 'password' },
  ldapmodify: { flags: ['-w'], holds: 'password' },
  ldapadd: { flags: ['-w'], holds: 'password' },
  smbclient: { flags: ['-U', '--user'], holds: '%' },
  'oc login': { flags: ['-p'], holds: 'password' },
  'cf login': { flags: ['-p'], holds: 'password' },
  'helm registry login': { flags: ['-p'], holds: 'password' },
  'buildah login': { flags: ['-p'], holds: 'password' },
  'skopeo login': { flags: ['-p'], holds: 'password' },
  twine: { flags: ['-p'], holds: 'password' },
  ipmitool: { flags: ['-P'], holds: 'password' },
  mosquitto_pub: { flags: ['-P', '--pw'], holds: 'password' },
  mosquitto_sub: { flags: ['-P', '--pw'], holds: 'password' },
  cqlsh: { flags: ['-p'], holds: 'password' },
  'sonar-scanner': { flags: ['-Dsonar.login', '-Dsonar.token'], holds: 'password' },
};

export const COMMANDS = Object.keys(OPTIONS);
/** How far after the program's name its options are read, in UTF-16 code units. */
const LONGEST_COMMAND = 600;

/** Detects a password that is given to a program as an option, in scripts, code and documentation. */
export function readCommandLine(rule: RuleSource, source: SourceKind): ReadCandidate {
  return (text, hit) => {
    const option = OPTIONS[text.slice(hit.start, hit.end).toLowerCase()];
    if (!option || /[\w.-]/.test(text[hit.start - 1] ?? '') || !/[ \t\\]/.test(text[hit.end] ?? '')) return undefined;
    const value = findValue(text, hit.end, option);
    const confidence = value && judge(text.slice(value.start, value.end));
    if (!confidence) return undefined;
    return { rule, value, confidence, container: source.syntax === 'code' ? findEnclosingLiteral(text, value)?.span : undefined };
  };
}

function findValue(text: string, from: number, option: Option): Span | undefined {
  const words = readShellWords(text, from, from + LONGEST_COMMAND);
  for (const [index, word] of words.entries()) {
    const written = text.slice(word.start, word.end);
    const flag = option.flags.find((one) => written === one || written.startsWith(`${one}=`) || (!one.startsWith('--') && written.startsWith(one)));
    if (flag === undefined) continue;
    const rest = word.start + flag.length + (written[flag.length] === '=' ? 1 : 0);
    if (rest < word.end) return secretIn(text, { start: rest, end: word.end }, option.holds);
    const next = words[index + 1];
    return next && !option.isAttached ? secretIn(text, next, option.holds) : undefined;
  }
  return undefined;
}

/** The part of an option's value that is secret, without quotes. A token may stand for the user, with no password. */
function secretIn(text: string, word: Span, holds: Holds): Span | undefined {
  const inner = unquoted(text, word);
  if (holds === 'password') return inner;
  const separator = text.slice(inner.start, inner.end).indexOf(holds);
  if (separator < 0) return undefined;
  const password = unquoted(text, { start: inner.start + separator + 1, end: inner.end });
  if (password.end > password.start) return password;
  const user = unquoted(text, { start: inner.start, end: inner.start + separator });
  return looksRandom(text.slice(user.start, user.end)) ? user : undefined;
}

function unquoted(text: string, { start, end }: Span): Span {
  const written = text.slice(start, end);
  const lead = /^["'\\]*/.exec(written)![0].length;
  const trail = /["'\\]*$/.exec(written)![0].length;
  return { start: start + lead, end: Math.max(start + lead, end - trail) };
}

function judge(password: string): Confidence | undefined {
  const kind = judgePassword(password);
  return kind && confidenceOf(kind);
}

const AFTER_COMMAND = codesOf(' \t\\');

/** As `readCommandLine` looks at what follows the program's name. */
export const mayBeCommand: IsSuspect = (bytes, _start, end) => AFTER_COMMAND[bytes[end] ?? 0] === 1;
