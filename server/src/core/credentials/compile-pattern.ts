import { NOTHING_REQUIRED } from '../keywords';
import type { CompileRegex, SafeRegex } from '../regex';
import type { Check } from './checks';
import type { CompiledCredentialRule } from './compile';
import { neededTexts } from './needed-texts';
import { readPattern } from './pattern';
import { entropyOf } from './rarity';
import { runAfter } from './run-after';

/** Compiles a rule with an expression; a text says what is wrong with it. */
export function compilePattern(common: Omit<CompiledCredentialRule, 'read'>, checks: readonly Check[], compileRegex: CompileRegex): CompiledCredentialRule | string {
  const { rule } = common;
  const { pattern, value, minEntropy, path } = rule.credential!;
  // Packaged rules were compiled when they were packaged: theirs wait until a keyword stands in a text.
  const compiled = compileRegex(pattern, { dialect: 're2', ...(rule.builtin ? { known: NOTHING_REQUIRED } : {}) });
  if ('problem' in compiled) return `its pattern does not load: ${compiled.problem}`;
  const inPath = path === undefined ? undefined : compileRegex(path, { dialect: 're2' });
  if (inPath && 'problem' in inPath) return `its path does not load: ${inPath.problem}`;
  const all: readonly Check[] = minEntropy === undefined ? checks : [...checks, (text) => entropyOf(text) >= minEntropy];
  return {
    ...common,
    appliesTo: (file) => common.appliesTo(file) && (inPath === undefined || matches(inPath.regex, file)),
    read: (source) => readPattern(rule, value, compiled.regex, all, source),
    suspicionOf: (keyword) => runAfter(pattern, keyword),
  };
}

/** What an expression cannot match without, for rules of other tools that name no keywords; a text says what is wrong with it. */
export function keywordsOfPattern(pattern: string, compileRegex: CompileRegex): readonly string[] | string {
  const compiled = compileRegex(pattern, { dialect: 're2' });
  return 'problem' in compiled ? `its pattern does not load: ${compiled.problem}` : neededTexts(compiled.regex.requirement);
}

function matches(regex: SafeRegex, text: string): boolean {
  return regex.exec(text, 0, text.length + 1) !== undefined;
}
