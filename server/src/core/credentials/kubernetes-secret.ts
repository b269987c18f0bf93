import type { RuleSource } from '../rule';
import type { Span } from '../span';
import type { ReadCandidate } from './candidate';
import { decodeBase64 } from './checks';
import { isEncodedPem } from './checks/content';
import { isDrawn } from './checks/drawn';
import { judgeKey } from './judge-key';
import { judgeValue } from './judge-value';
import { readPlace } from './read-place';
import type { SourceKind } from './source-kind';

/** How far a manifest is read on either side of its kind, in UTF-16 code units. */
const FAR = 20_000;
const DOCUMENT_MARK = /^(?:---|\.\.\.)\s*$/m;
const DATA = /^([ \t]*)["']?data["']?:[ \t]*(?:#.*)?\r?\n/gm;
const ENTRY = /^([ \t]+)["']?([\w.-]{1,120})["']?:[ \t]*["']?([A-Za-z0-9+/]{4,}={0,2})["']?[ \t]*\r?$/;
/** Entries that stand beside a credential and are none. */
const OPEN = /^(?:.*[._-])?(?:user(?:name)?|login|host(?:name)?|port|name|namespace|database|db|dbname|region|endpoint|url|uri|email|crt|cer|ca|cert|certificate|pub|id)$/i;

/**
 * Detects the first credential below `data:` of a Secret of Kubernetes in YAML, where values stand in base64. An encrypted one has
 * another kind.
 */
export function readKubernetesSecret(rule: RuleSource, source: SourceKind): ReadCandidate {
  return (text, hit) => {
    const manifest = documentAround(text, hit);
    const value = findEntry(text.slice(manifest.start, manifest.end), manifest.start);
    return value && { rule, value, confidence: rule.confidence, ...readPlace(text, value, source.syntax) };
  };
}

/** A file may hold several documents (YAML 1.2, 9.2). */
function documentAround(text: string, hit: Span): Span {
  const before = text.slice(Math.max(0, hit.start - FAR), hit.start);
  const after = text.slice(hit.end, hit.end + FAR);
  const start = before.split(DOCUMENT_MARK).at(-1)!.length;
  const end = after.split(DOCUMENT_MARK, 1)[0]!.length;
  return { start: hit.start - start, end: hit.end + end };
}

function findEntry(manifest: string, offset: number): Span | undefined {
  for (const block of manifest.matchAll(DATA)) {
    let at = block.index + block[0].length;
    for (const line of manifest.slice(at).split('\n')) {
      const indent = /^[ \t]*/.exec(line)![0].length;
      if (line.trim() !== '' && indent <= block[1]!.length) break;
      const [, , key = '', value = ''] = ENTRY.exec(line) ?? [];
      const start = offset + at + line.lastIndexOf(value);
      if (value !== '' && isCredential(key, value)) return { start, end: start + value.length };
      at += line.length + 1;
    }
  }
  return undefined;
}

function isCredential(key: string, value: string): boolean {
  if (value.length % 4 !== 0 || (OPEN.test(key) && !isEncodedPem(value))) return false;
  if (isEncodedPem(value)) return true;
  const content = decodeBase64(value).trim();
  const isNamed = judgeKey(key) !== undefined;
  if (!/^[\x20-\x7e]*$/.test(content)) return isNamed && isDrawn(value);
  const kind = judgeValue(content, key);
  return kind !== undefined && (kind !== 'weak' || isNamed);
}
