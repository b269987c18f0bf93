import { NOTHING_REQUIRED } from '../keywords';
import type { CompileRegex, SafeRegex } from '../regex';
import type { RuleSource } from '../rule';
import type { Span } from '../span';
import { certaintyOf, type ReadCandidate } from './candidate';
import { isInBadge } from './badge';
import { judgeChecks, type Check } from './checks';
import { plainName } from './plain-name';
import { literalsOf } from './pair-literals';
import { readPair } from './read-pair';
import type { SourceKind } from './source-kind';
import { mayHaveName } from './suspect-key';
import type { IsSuspect } from './suspicion';

/** Words that say where a credential is for, or which of several it is. */
const QUALIFIER = '(?:_(?:dev|development|prod|production|stag(?:e|ing)|test(?:ing)?|live|local|value|default|[0-9]{1,3}))?';

interface NamedValue {
  read(source: SourceKind): ReadCandidate;
  suspicionOf(): IsSuspect;
}

/** Compiles a rule for a documented name with its documented value; a text says what is wrong with it. */
export function compileNamedValue(rule: RuleSource, checks: readonly Check[], compileRegex: CompileRegex): NamedValue | string {
  const { key = '', pattern } = rule.credential!;
  // Packaged rules were compiled when they were packaged: theirs wait until a keyword stands in a text.
  const options = { dialect: 're2', ...(rule.builtin ? { known: NOTHING_REQUIRED } : {}) } as const;
  const name = compileRegex(`(?:^|_)(?:${key})${QUALIFIER}$`, options);
  if ('problem' in name) return `its key does not load: ${name.problem}`;
  const value = compileRegex(`^(?:${pattern})$`, options);
  if ('problem' in value) return `its pattern does not load: ${value.problem}`;
  const isKey = (text: string): boolean => matches(name.regex, plainName(text));
  return {
    read: (source) => (source.hasPairs ? readNamedValue(rule, isKey, value.regex, checks, source) : () => undefined),
    suspicionOf: () => mayHaveName(isKey),
  };
}

/** Detects the value of a pair when its name and the whole of it have the documented form, all checks passed. */
function readNamedValue(rule: RuleSource, isKey: (name: string) => boolean, form: SafeRegex, checks: readonly Check[], source: SourceKind): ReadCandidate {
  return (text, hit) => {
    const pair = readPair(text, hit, source.syntax);
    if (!pair || isInBadge(text, pair.key) || !isKey(text.slice(startOfName(text, pair.key), pair.key.end))) return undefined;
    const { key, value } = pair;
    const content = text.slice(value.start, value.end);
    const verdict = matches(form, content) && judgeChecks(checks, text, value);
    if (verdict === false) return undefined;
    return { rule, value, ...certaintyOf(rule, verdict), keyName: text.slice(key.start, key.end), key, ...literalsOf(text, pair, value, source.syntax) };
  };
}

/** A pair's key is its last segment, but the provider may be named before: `algolia.api-key`. */
function startOfName(text: string, key: Span): number {
  const before = /[\w.$-]*$/.exec(text.slice(Math.max(0, key.start - LONGEST_OWNER), key.start));
  return key.start - (before?.[0].length ?? 0);
}

/** How far before a key is looked, in UTF-16 code units. */
const LONGEST_OWNER = 80;

function matches(regex: SafeRegex, text: string): boolean {
  return regex.exec(text, 0, text.length + 1) !== undefined;
}
