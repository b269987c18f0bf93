import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { judgeRule } from '../../server/src/cli/rule-tests/judge-rule';
import { RuleOnTrial, type TrialHost } from '../../server/src/cli/rule-tests/run-rule';
import { LineIndex, type RuleSource } from '../../server/src/core';
import type { ConformanceLanguage } from './languages';
import { scoreOf, type Score } from './score';

/** Source: the README of the checkout. The match starts on the line after the comment. */
const EXPECTS_MATCH = /\b(?:ERROR|MATCH):/;

/** Scores `patterns/<language>`: each target with the pattern of the same name, beside it or in `POLYGLOT`. */
export async function scorePatterns(host: TrialHost, root: string, language: ConformanceLanguage): Promise<readonly Score[]> {
  const { folder = '', extensions } = language;
  if (folder === '' || !existsSync(join(root, 'patterns', folder))) return [];
  const scores: Score[] = [];
  for (const name of readdirSync(join(root, 'patterns', folder)).sort()) {
    const extension = extensions.find((one) => name.endsWith(one));
    const pattern = extension === undefined ? undefined : patternFor(root, folder, name.slice(0, -extension.length));
    if (pattern) scores.push(await scorePattern(host, root, language, pattern, `patterns/${folder}/${name}`));
  }
  return scores;
}

interface Pattern {
  readonly path: string;
  readonly text: string;
}

function patternFor(root: string, folder: string, base: string): Pattern | undefined {
  const path = [folder, 'POLYGLOT'].map((place) => `patterns/${place}/${base}.sgrep`).find((one) => existsSync(join(root, one)));
  return path === undefined ? undefined : { path, text: readFileSync(join(root, path), 'utf8') };
}

async function scorePattern(host: TrialHost, root: string, language: ConformanceLanguage, pattern: Pattern, path: string): Promise<Score> {
  const text = readFileSync(join(root, path), 'utf8');
  const { findings, problems, loaded } = await new RuleOnTrial(host, ruleOf(pattern, language)).run({ path, text });
  const judgement = judgeRule(path, expectedLines(text).map((line) => ({ kind: 'ruleid', ruleId: pattern.path, line })), findings.map(({ line }) => line));
  return scoreOf(language.name, false, 1, { ...judgement, loaded }, problems[0]?.message);
}

function ruleOf({ path, text }: Pattern, { names }: ConformanceLanguage): RuleSource {
  return {
    id: path, languages: names.slice(0, 1), severity: 'medium', confidence: 'medium', message: path, cwe: [], metadata: {},
    formula: { pattern: text.trimEnd() }, origin: { path, line: 1 },
  };
}

/** 1-based lines on which a match is to start. */
function expectedLines(text: string): number[] {
  const lines = new LineIndex(text);
  return Array.from({ length: lines.lineCount }, (_, line) => line).filter((line) => EXPECTS_MATCH.test(lines.lineText(line))).map((line) => line + 2);
}
