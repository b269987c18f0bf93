import type { RuleNeeds } from '../rule';
import { lengthen, shorten, type ShortNeeds } from './needs';
import { hashOf } from './stamp';

/** What compiling one rule for one language gave. */
export interface CompiledRule {
  readonly needs?: RuleNeeds;
  /** The languages that it asks about inside strings; absent when there are none. */
  readonly nested?: readonly string[];
  /** As `write` wrote it; read when a text first meets the needs. */
  readonly formula?: string;
  /** Why it does not compile; then there is nothing else. */
  readonly problem?: string;
}

/** Compiled rules, by the digest of the rule. */
export type CompiledRules = ReadonlyMap<string, CompiledRule>;

const HEADER = 'wardlight-compiled';
/** Stands before the line of a formula that is in a text of its own. */
const ELSEWHERE = '@';

/** One line for each rule, so that reading one needs no other. @param stamp what they hold for */
export function writeCompiledRules(rules: CompiledRules, stamp: string): string {
  return [`${HEADER} ${stamp}`, ...[...rules].map(([digest, rule]) => lineOf(digest, rule, rule.formula ?? ''))].join('\n');
}

/** The same as two texts: the formulas are by far the longer one, and are not read before a text needs one. */
export function splitCompiledRules(rules: CompiledRules, stamp: string): { readonly rules: string; readonly formulas: string } {
  const formulas = [...rules.values()].map(({ formula = '' }) => formula).join('\n');
  const id = hashOf(formulas);
  const lines = [...rules].map(([digest, rule], line) => lineOf(digest, rule, `${ELSEWHERE}${line + 1}`));
  return { rules: [`${HEADER} ${stamp} ${id}`, ...lines].join('\n'), formulas: `${HEADER} ${stamp} ${id}\n${formulas}` };
}

function lineOf(digest: string, { needs, nested, problem }: CompiledRule, formula: string): string {
  return `${digest}\t${JSON.stringify({ nested, problem, ...(needs && { needs: shorten(needs) }) })}\t${formula}`;
}

/**
 * What these functions wrote; empty when it holds for something else, or is no such text.
 * @param formulasOf gives the text of the formulas, when it is another one
 */
export function readCompiledRules(text: string, stamp: string, formulasOf: () => string | undefined = () => undefined): CompiledRules {
  const [header = '', ...lines] = text.split('\n');
  if (!header.startsWith(`${HEADER} ${stamp}`) || (header.split(' ')[1] ?? '') !== stamp) return new Map();
  let known: readonly string[] | undefined;
  const formulas = (): readonly string[] => (known ??= formulasUnder(header, formulasOf()));
  try {
    return new Map(lines.map((line) => readLine(line, formulas)));
  } catch {
    return new Map();
  }
}

/** None when the two texts were not written together. */
function formulasUnder(header: string, text = ''): readonly string[] {
  const lines = text.split('\n');
  return lines[0] === header ? lines : [];
}

function readLine(line: string, formulas: () => readonly string[]): [string, CompiledRule] {
  const [digest = '', rest = '', formula = ''] = line.split('\t');
  const { needs, ...others } = JSON.parse(rest) as Omit<CompiledRule, 'needs'> & { readonly needs?: ShortNeeds };
  const rule = { ...others, ...(needs && { needs: lengthen(needs) }) };
  if (!formula.startsWith(ELSEWHERE)) return [digest, formula === '' ? rule : { ...rule, formula }];
  return [digest, Object.defineProperty(rule, 'formula', { get: () => formulas()[Number(formula.slice(1))] || undefined })];
}
