import { isSequence, looksRandom } from '../credentials';
import type { Made } from '../made-of';
import { canExplode, type CheckComplexity } from '../regex';
import { ConditionError } from './expression';

/** A compiled `metavariable-analysis`: whether what a metavariable binds has the property. */
export type Analysis = ((text: string) => boolean) & Made;

/**
 * `entropy`: a text that people do not write by accident (letters that make no words, kinds of characters mixed all through).
 * `redos`: an expression on which a backtracking engine can take exponential time.
 * @param check decides what structure alone does not show of an expression
 * @throws ConditionError for another name
 */
export function compileAnalysis(analyzer: string, check: CheckComplexity = () => 'unknown'): Analysis {
  return Object.assign(analysisNamed(analyzer, check), { madeOf: ['analysis', analyzer] as const });
}

function analysisNamed(analyzer: string, check: CheckComplexity): (text: string) => boolean {
  switch (analyzer) {
    case 'entropy':
      return (text) => isRandom(withoutQuotes(text));
    case 'redos':
      return (text) => isVulnerable(text, check);
    default:
      throw new ConditionError(`the analyzer ${analyzer} is not known`);
  }
}

const QUOTED = /^\s*(?:@|[A-Za-z]{0,2})(["'`]{3}|["'`])([\s\S]*)\1\s*$/;
const REGEX_LITERAL = /^\s*\/([\s\S]+)\/([a-z]*)\s*$/;

function withoutQuotes(text: string): string {
  return QUOTED.exec(text)?.[2] ?? text;
}

/** An expression in a string in which each backslash is written twice. */
function unescaped(text: string): string {
  return (text.match(/\\+/g) ?? []).every((run) => run.length % 2 === 0) ? text.replace(/\\\\/g, '\\') : text;
}

/** Hexadecimal digits make too few letter pairs to be judged by those: a long run of many different ones is no accident. */
function isRandom(text: string): boolean {
  return looksRandom(text) || (/^(?=.*\d)(?=.*[a-f])[\da-f]{24,}$/i.test(text) && new Set(text).size >= 8 && !isSequence(text));
}

function isVulnerable(text: string, check: CheckComplexity): boolean {
  const [, literal, flags = ''] = REGEX_LITERAL.exec(text) ?? [];
  const pattern = literal ?? unescaped(withoutQuotes(text));
  const byStructure = canExplode(pattern);
  if (byStructure !== false) return byStructure ?? false;
  return check(pattern, flags.replace(/[^ims]/g, '')) === 'exponential';
}
