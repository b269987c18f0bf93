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

/** Shorter texts say too little. Semgrep draws the line about here, too. */
const SHORTEST = 10;
/** Hexadecimal digits make too few letter pairs to be judged by those: a long run of many different ones is no accident. */
const HEXADECIMAL = /^(?=.*\d)(?=.*[a-f])[\da-f]{16,}$/i;
/** Digits of a text that has no letters: a number is no word, however regular it is. */
const DIGITS_OF_NUMBER = 11;

/** Rules in Semgrep's syntax mean made-up keys as well, such as `0123456789abcdef`: a sequence is as rare in prose as a drawn text. */
function isRandom(text: string): boolean {
  if (text.length < SHORTEST) return false;
  if (looksRandom(text)) return true;
  if (!/[A-Za-z]/.test(text)) return text.replace(/\D/g, '').length >= DIGITS_OF_NUMBER;
  const distinct = new Set(text).size;
  return (distinct >= 8 && HEXADECIMAL.test(text)) || (distinct >= 12 && isSequence(text));
}

function isVulnerable(text: string, check: CheckComplexity): boolean {
  const [, literal, flags = ''] = REGEX_LITERAL.exec(text) ?? [];
  const pattern = literal ?? unescaped(withoutQuotes(text));
  const byStructure = canExplode(pattern);
  if (byStructure !== false) return byStructure ?? false;
  return check(pattern, flags.replace(/[^ims]/g, '')) === 'exponential';
}
