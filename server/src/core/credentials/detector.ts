import type { SourceDocument } from '../document';
import type { Finding } from '../finding';
import type { Automaton } from '../keywords';
import type { Candidate } from './candidate';
import type { CompiledCredentialRule } from './compile';
import { settleOverlaps } from './settle';
import { sourceKindOf } from './source-kind';
import { toFinding } from './to-finding';

/** Finds credentials in any text, without a syntax tree. Immutable; the same text and path give the same findings. */
export interface CredentialDetector {
  /** The rules that loaded, by id. */
  readonly ruleIds: readonly string[];
  /** Findings in the order of the text, at most one for each value. */
  detect(document: SourceDocument): Finding[];
}

/** One pass over the text serves all rules: each reads only around the hits of its own keywords. */
export function createDetector(rules: readonly CompiledCredentialRule[], automaton: Automaton): CredentialDetector {
  const { keywords } = automaton.tables;
  const rulesOf = keywords.map(({ text }) => rules.filter((rule) => rule.keywords.includes(text)));
  const detect = ({ path, text }: SourceDocument): Finding[] => {
    const source = sourceKindOf(path);
    const readers = rulesOf.map((some) => some.filter((rule) => rule.appliesTo(path)).map((rule) => rule.read(source)));
    const candidates: Candidate[] = [];
    automaton.scan(text, (keyword, end) => {
      const hit = { start: end - keywords[keyword]!.text.length, end };
      for (const read of readers[keyword]!) {
        const candidate = read(text, hit);
        if (candidate) candidates.push(candidate);
      }
    });
    return settleOverlaps(candidates).map((candidate) => toFinding(candidate, source.syntax));
  };
  return { ruleIds: rules.map(({ rule }) => rule.id), detect };
}
