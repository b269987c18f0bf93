import type { Finding } from '../../finding';
import { judgeKey, splitWords } from '../../credentials';

const LONGEST_NAME = 64;

/** The variable's name for a finding: after its key, or after the provider's custom when the key says no more than `token`. */
export function nameVariable(finding: Finding, text: string): string {
  const { keyName, envName, value } = finding.credential ?? { value: finding.span };
  const words = withoutVerb(splitWords(keyName ?? ''));
  const strength = judgeKey(keyName ?? '');
  const isCredential = strength !== undefined;
  // `mapsKey` may be a key of any kind: the provider's custom says which.
  const saysMore = isCredential && strength !== 'faint' && words.length > 1 && words.some((word) => !splitWords(envName ?? '').includes(word));
  if (envName !== undefined && !saysMore) return envName;
  if (words.join() === 'authorization') return 'AUTHORIZATION_TOKEN';
  if (isCredential) return toName(words);
  return toName([...(words.length > 0 ? words : [schemeBefore(text, value.start)]), 'password']);
}

/** The password of `setPassword`. */
function withoutVerb(words: readonly string[]): readonly string[] {
  return words.length > 1 && /^(?:set|with|use|add|put)$/.test(words[0]!) ? words.slice(1) : words;
}

/** `postgres` of `postgres://user:…`, so that the name says what the password is for. */
function schemeBefore(text: string, at: number): string {
  const scheme = /([A-Za-z][A-Za-z0-9]{1,20})(?:\+[\w.]{1,20})?:\/\/[^\s/@]{0,80}$/.exec(text.slice(Math.max(0, at - 130), at))?.[1];
  return scheme?.toLowerCase() ?? 'app';
}

function toName(words: readonly string[]): string {
  const name = words.join('_').toUpperCase().slice(0, LONGEST_NAME);
  if (name === 'PWD') return 'PASSWORD'; // A shell keeps its working directory in PWD.
  return /^\d/.test(name) ? `KEY_${name}` : name;
}

/** The first of NAME, NAME_2, NAME_3 … that is free or already has this value. */
export function freeName(name: string, value: string, taken: ReadonlyMap<string, string>): string {
  for (let number = 1; ; number++) {
    const candidate = number === 1 ? name : `${name}_${number}`;
    const known = taken.get(candidate);
    if (known === undefined || known === value) return candidate;
  }
}
