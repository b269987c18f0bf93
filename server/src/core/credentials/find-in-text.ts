import type { RuleSource } from '../rule';
import type { Span } from '../span';
import { isSurer, type Candidate, type ReadCandidate } from './candidate';
import { readKeyedValue } from './keyed-value';
import { readPemBlock } from './pem-block';
import { sourceKindOf, type SourceKind } from './source-kind';
import { readUrlUserinfo } from './url-userinfo';

/** Finds in a short text that is no document what other detectors find; undefined when there is nothing. */
export type FindInText = (text: string) => Candidate | undefined;

/** What reads a text around the hits of its keywords. */
interface TextReader {
  readonly keywords: readonly string[];
  read(source: SourceKind): ReadCandidate;
}

/** Pairs, addresses and keys are read for `rule` whatever other rules there are. */
export function basicReaders(rule: RuleSource, keywordsOf: (detector: 'keyed-value' | 'url-userinfo' | 'pem-block') => readonly string[]): readonly TextReader[] {
  return [
    { keywords: keywordsOf('keyed-value'), read: (source) => readKeyedValue(rule, source) },
    { keywords: keywordsOf('url-userinfo'), read: (source) => readUrlUserinfo(rule, source) },
    { keywords: keywordsOf('pem-block'), read: (source) => readPemBlock(rule, source) },
  ];
}

/** The surest of what `readers` find. They are asked for once, at the first text. */
export function findWith(readers: () => readonly TextReader[]): FindInText {
  let known: readonly (readonly [readonly string[], ReadCandidate])[] | undefined;
  return (text) => {
    known ??= readers().map(({ keywords, read }) => [keywords, read(sourceKindOf(''))]);
    const small = text.toLowerCase();
    let surest: Candidate | undefined;
    for (const [keywords, read] of known) {
      for (const hit of keywords.flatMap((keyword) => hitsOf(keyword, small))) {
        const found = read(text, hit);
        if (found && (!surest || isSurer(found, surest))) surest = found;
      }
    }
    return surest;
  };
}

function hitsOf(keyword: string, text: string): readonly Span[] {
  const hits: Span[] = [];
  for (let start = text.indexOf(keyword); start >= 0; start = text.indexOf(keyword, start + 1)) hits.push({ start, end: start + keyword.length });
  return hits;
}
