import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '../../support/assets';

export const JUDGEMENTS = join(ROOT, 'test/rule-measure/judgements');

/** What a person said of one finding of a rule, having read the code. */
export interface Judgement {
  readonly repository: string;
  readonly commit: string;
  readonly path: string;
  /** Of the finding's first line, so that nobody's code is kept: `hashOf`. */
  readonly line: string;
  readonly verdict: 'right' | 'wrong';
  readonly reason: string;
}

/** 16 hex digits of SHA-256 of a line without the white space around it. */
export function hashOf(line: string): string {
  return createHash('sha256').update(line.trim()).digest('hex').slice(0, 16);
}

/** By rule, each in a file of its own. */
export function readJudgements(folder: string = JUDGEMENTS): ReadonlyMap<string, readonly Judgement[]> {
  const files = readdirSync(folder).filter((name) => name.endsWith('.jsonl')).sort();
  return new Map(files.map((name) => [name.replace(/\.jsonl$/, ''), readFile(join(folder, name))]));
}

function readFile(path: string): Judgement[] {
  return readFileSync(path, 'utf8').split('\n').filter((line) => line !== '').map((line) => JSON.parse(line) as Judgement);
}

export function addJudgements(rule: string, more: readonly Judgement[], folder: string = JUDGEMENTS): void {
  const path = join(folder, `${rule}.jsonl`);
  const all = new Map([...(existsSync(path) ? readFile(path) : []), ...more].map((one) => [keyOf(one), one]));
  const lines = [...all].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, one]) => JSON.stringify(one));
  writeFileSync(path, `${lines.join('\n')}\n`);
}

/** Two findings on lines of one text in one file count once. */
export function keyOf({ repository, path, line }: Judgement): string {
  return `${repository} ${path} ${line}`;
}
