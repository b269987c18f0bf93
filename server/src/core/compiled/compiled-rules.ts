import { hexOfText } from '../checksum';
import type { Literal } from '../keywords';
import type { RuleNeeds } from '../rule';
import { lengthenLiteral, ReadNeeds, ShortLiterals, type ShortLiteral, type ShortNeeds } from './needs';
import type { PackedFormula } from './packed-formula';
import { read, type Makers } from './read';

/** What compiling one rule for one language gave. */
export interface CompiledRule {
  readonly needs?: RuleNeeds;
  /** The languages that it asks about inside strings; absent when there are none. */
  readonly nested?: readonly string[];
  /** Read when a text first meets the needs. */
  readonly formula?: StoredFormula;
  /** Why it does not compile; then there is nothing else. */
  readonly problem?: string;
}

/** As `write` wrote it, or packed. */
export type StoredFormula = string | PackedFormula;

/** @throws UnreadableError, and whatever a maker throws */
export function reviveFormula(stored: StoredFormula, makers: Makers): unknown {
  return typeof stored === 'string' ? read(stored, makers) : stored.read(makers);
}

/** Compiled rules, by the digest of the rule. */
export type CompiledRules = ReadonlyMap<string, CompiledRule>;

const HEADER = 'wardlight-compiled';

/** What a text says of a rule without its formula. */
type Head = readonly [digest: string, said: { readonly nested?: readonly string[]; readonly problem?: string; readonly needs?: ShortNeeds }];

/**
 * A line for what is looked for, a line for what all rules need, and a line for the formula of each rule, so that reading one
 * needs no other. @param stamp what they hold for
 */
export function writeCompiledRules(rules: CompiledRules, stamp: string): string {
  return [`${HEADER} ${stamp}`, ...headLines(rules), ...formulaLines(rules)].join('\n');
}

/** The same as two texts: the formulas are by far the longer one, and are not read before a text needs one. */
export function splitCompiledRules(rules: CompiledRules, stamp: string): { readonly rules: string; readonly formulas: string } {
  const formulas = formulaLines(rules).join('\n');
  const header = `${HEADER} ${stamp} ${hexOfText(formulas)}`;
  return { rules: [header, ...headLines(rules)].join('\n'), formulas: `${header}\n${formulas}` };
}

function headLines(rules: CompiledRules): readonly [string, string] {
  const literals = new ShortLiterals();
  const heads = [...rules].map(([digest, { needs, nested, problem }]): Head => [digest, { ...(nested && { nested }), ...(problem !== undefined && { problem }), ...(needs && { needs: literals.shorten(needs) }) }]);
  return [JSON.stringify(literals.list), JSON.stringify(heads)];
}

function formulaLines(rules: CompiledRules): string[] {
  return [...rules.values()].map(({ formula }) => (typeof formula === 'string' ? formula : ''));
}

/**
 * What these functions wrote; empty when it holds for something else, or is no such text.
 * @param formulasOf gives the text of the formulas, when it is another one
 */
export function readCompiledRules(text: string, stamp: string, formulasOf: () => string | undefined = () => undefined): CompiledRules {
  const [header, literals, heads, at] = firstLines(text);
  if (!header.startsWith(HEADER) || header.split(' ')[1] !== stamp) return new Map();
  let known: readonly string[] | undefined;
  const formulas = (): readonly string[] => (known ??= at < 0 ? formulasUnder(header, formulasOf()) : text.slice(at + 1).split('\n'));
  try {
    return readHeads(literals, heads, formulas);
  } catch {
    return new Map();
  }
}

/** Three lines, and where they end; -1 when nothing follows. */
function firstLines(text: string): readonly [string, string, string, number] {
  const first = text.indexOf('\n');
  const second = text.indexOf('\n', first + 1);
  const third = text.indexOf('\n', second + 1);
  return [text.slice(0, Math.max(first, 0)), text.slice(first + 1, second), text.slice(second + 1, third < 0 ? undefined : third), third];
}

/** None when the two texts were not written together. */
function formulasUnder(header: string, text = ''): readonly string[] {
  const [first, ...lines] = text.split('\n');
  return first === header ? lines : [];
}

function readHeads(shortLiterals: string, heads: string, formulas: () => readonly string[]): CompiledRules {
  const literals = (JSON.parse(shortLiterals) as readonly ShortLiteral[]).map(lengthenLiteral);
  const rules = new Map<string, CompiledRule>();
  for (const [digest, said] of JSON.parse(heads) as readonly Head[]) rules.set(digest, toRule(said, literals, formulas, rules.size));
  return rules;
}

/** Made in one piece, with what is absent too: there are thousands of them. */
function toRule({ needs, nested, problem }: Head[1], literals: readonly Literal[], formulas: () => readonly string[], line: number): CompiledRule {
  const rule = {
    needs: needs && new ReadNeeds(needs, literals),
    nested,
    problem,
    get formula() {
      return formulas()[line] || undefined;
    },
  };
  return rule as CompiledRule;
}
