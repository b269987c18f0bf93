import type { Damage } from '../damage';
import type { SourceDocument } from '../document';
import type { Finding } from '../finding';
import { Selection, type KeywordHits } from '../keywords';
import type { Candidate, ReadCandidate } from './candidate';
import type { CompiledCredentialRule } from './compile';
import { KeptHits, type ReadHit } from './kept-hits';
import { settleOverlaps } from './settle';
import { isCodePath, sourceKindOf, type SourceKind } from './source-kind';
import type { IsSuspect } from './suspicion';
import { toFinding } from './to-finding';

/** Finds credentials in any text, without a syntax tree. Immutable; the same text and path give the same findings. */
export interface CredentialDetector {
  /** The rules that loaded, by id. */
  readonly ruleIds: readonly string[];
  /** What has to be looked for: without a hit of one of these there is no finding. Case does not matter. */
  readonly keywords: Selection;
  /**
   * Findings in the order of the text, at most one for each value. A document that has bytes is decoded only when they look like
   * holding one.
   * @param hits as they were found in the document's bytes, or in its text when it has none
   */
  detect(document: SourceDocument, hits: KeywordHits): Finding[];
  /**
   * As `detect` of a document that has no bytes, for one that is being edited: what stands far from the damage is not read again.
   * @param before what the reading of the text before gave; absent: all is read
   */
  detectAgain(document: SourceDocument, hits: KeywordHits, before?: ReadBefore): DetectedAgain;
}

export interface ReadBefore {
  readonly read: readonly ReadHit[];
  readonly damage: Damage;
}

export interface DetectedAgain {
  readonly findings: Finding[];
  /** For the next time. */
  readonly read: readonly ReadHit[];
  /** Hits that were read now. */
  readonly readNow: number;
}

/** One pass over the text serves all rules: each reads only around the hits of its own keywords. */
export function createDetector(rules: readonly CompiledCredentialRule[]): CredentialDetector {
  const byKeyword = rulesByKeyword(rules);
  const texts = [...byKeyword.keys()];
  const keywords = new Selection(texts);
  const rulesOf = [...byKeyword.values()];
  // Most keywords never stand in a file that one process sees.
  const suspicions: (readonly (IsSuspect | undefined)[] | undefined)[] = [];
  const suspicionsOf = (keyword: number): readonly (IsSuspect | undefined)[] => (suspicions[keyword] ??= rulesOf[keyword]!.map((rule) => rule.suspicionOf?.(texts[keyword]!)));

  const isSuspect = (bytes: Uint8Array, keyword: number, end: number, isCode: () => boolean): boolean => {
    const start = end - texts[keyword]!.length;
    for (const suspicion of suspicionsOf(keyword)) if (!suspicion || suspicion(bytes, start, end, isCode)) return true;
    return false;
  };

  const detect = (document: SourceDocument, hits: KeywordHits): Finding[] => {
    const { path, bytes } = document;
    let code: boolean | undefined;
    const isCode = (): boolean => (code ??= isCodePath(path));
    const suspects = hits.select(keywords, (keyword, end) => bytes === undefined || isSuspect(bytes, keyword, end, isCode));
    return suspects.length === 0 ? [] : readAll(document, sourceKindOf(path), hits, suspects);
  };

  const readAll = (document: SourceDocument, source: SourceKind, hits: KeywordHits, suspects: readonly number[]): Finding[] => {
    const { path, text, bytes } = document;
    const inText = bytes ? hits.inText(bytes, text, suspects) : suspects;
    const read = readerOf(path, text, source);
    const candidates: Candidate[] = [];
    for (let i = 0; i < inText.length; i += 2) candidates.push(...read(inText[i]!, inText[i + 1]!));
    return toFindings(candidates, source);
  };

  /** Reads hits in the order of the text. */
  const readerOf = (path: string, text: string, source: SourceKind) => {
    const readers: (readonly ReadCandidate[] | undefined)[] = [];
    return (keyword: number, end: number): readonly Candidate[] => {
      const hit = { start: end - texts[keyword]!.length, end };
      const all = (readers[keyword] ??= rulesOf[keyword]!.filter((rule) => rule.appliesTo(path)).map((rule) => rule.read(source)));
      return all.flatMap((read) => read(text, hit) ?? []);
    };
  };

  const detectAgain = ({ path, text }: SourceDocument, hits: KeywordHits, before?: ReadBefore): DetectedAgain => {
    const source = sourceKindOf(path);
    const kept = before && new KeptHits(before.read, before.damage);
    const readHit = readerOf(path, text, source);
    const read: ReadHit[] = [];
    let readNow = 0;
    hits.select(keywords, (keyword, end) => {
      const known = kept?.of(keyword, end - texts[keyword]!.length, end);
      if (!known) readNow++;
      read.push(known ?? { keyword, end, candidates: readHit(keyword, end) });
      return false;
    });
    return { findings: toFindings(read.flatMap(({ candidates }) => candidates), source), read, readNow };
  };

  return { ruleIds: rules.map(({ rule }) => rule.id), keywords, detect, detectAgain };
}

function toFindings(candidates: readonly Candidate[], source: SourceKind): Finding[] {
  return settleOverlaps(candidates).map((candidate) => toFinding(candidate, source.syntax));
}

/** Each keyword with its rules, in their order. */
function rulesByKeyword(rules: readonly CompiledCredentialRule[]): Map<string, CompiledCredentialRule[]> {
  const found = new Map<string, CompiledCredentialRule[]>();
  for (const rule of rules) {
    for (const keyword of new Set(rule.keywords)) {
      const known = found.get(keyword);
      if (known) known.push(rule);
      else found.set(keyword, [rule]);
    }
  }
  return found;
}
