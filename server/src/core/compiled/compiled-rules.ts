import type { RuleNeeds } from '../rule';
import { lengthen, shorten, type ShortNeeds } from './needs';

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

/** One line for each rule, so that reading one needs no other. @param stamp what they hold for */
export function writeCompiledRules(rules: CompiledRules, stamp: string): string {
  const lines = [...rules].map(([digest, { formula = '', needs, ...rest }]) => `${digest}\t${JSON.stringify({ ...rest, ...(needs && { needs: shorten(needs) }) })}\t${formula}`);
  return [`${HEADER} ${stamp}`, ...lines].join('\n');
}

/** What `writeCompiledRules` wrote; empty when it holds for something else, or is no such text. */
export function readCompiledRules(text: string, stamp: string): CompiledRules {
  const [header, ...lines] = text.split('\n');
  if (header !== `${HEADER} ${stamp}`) return new Map();
  try {
    return new Map(lines.map(readLine));
  } catch {
    return new Map();
  }
}

function readLine(line: string): [string, CompiledRule] {
  const [digest = '', rest = '', formula = ''] = line.split('\t');
  const { needs, ...others } = JSON.parse(rest) as Omit<CompiledRule, 'needs'> & { readonly needs?: ShortNeeds };
  return [digest, { ...others, ...(needs && { needs: lengthen(needs) }), ...(formula === '' ? {} : { formula }) }];
}
