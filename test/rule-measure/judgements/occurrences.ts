import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { extract, gitDirectoryOf, headOf, scanFolder, type Pinned, type ScanFinding } from '../repositories';
import { addJudgements, hashOf, keyOf, readJudgements, type Judgement } from './judgement';

const LINES_AROUND = 6;

export interface OccurrenceOptions {
  /** A folder of Git directories, `owner+name/`. */
  readonly from: string;
  /** Their rules; empty: all code rules. */
  readonly rules: readonly string[];
  readonly json: boolean;
}

/** Prints findings that nobody has judged yet, with the code around them: as lines to fill in `verdict` and `reason`, or to read. */
export function listOccurrences({ from, rules, json }: OccurrenceOptions): void {
  const judged = readJudgements();
  for (const name of readdirSync(from).filter((one) => one.includes('+'))) {
    const pinned = pin(from, name);
    if (pinned === undefined) continue;
    const folder = extract(pinned, from);
    for (const finding of scanFolder(folder).filter(({ kind, rule }) => (rules.length === 0 ? kind === 'code' : rules.includes(rule)))) {
      const one = { ...toJudgement(pinned, finding, folder), verdict: 'right' as const };
      if (judged.get(finding.rule)?.some((known) => keyOf(known) === keyOf(one)) === true) continue;
      console.log(json ? JSON.stringify({ rule: finding.rule, at: finding.range.start.line, ...one, verdict: '?' }) : `${textOf(finding, pinned, folder)}\n`);
    }
  }
}

function pin(from: string, name: string): Pinned | undefined {
  try {
    const repository = name.replace('+', '/');
    return { repository, commit: headOf(gitDirectoryOf(from, repository)) };
  } catch {
    return undefined;
  }
}

function toJudgement({ repository, commit }: Pinned, { path, range }: ScanFinding, folder: string): Omit<Judgement, 'verdict'> {
  return { repository, commit, path, line: hashOf(linesOf(folder, path)[range.start.line - 1] ?? ''), reason: '' };
}

function textOf({ rule, path, range }: ScanFinding, { repository }: Pinned, folder: string): string {
  const lines = linesOf(folder, path);
  const first = Math.max(0, range.start.line - 1 - LINES_AROUND);
  const shown = lines.slice(first, range.end.line + LINES_AROUND).map((line, index) => `${first + index + 1 === range.start.line ? '>' : ' '}${line.slice(0, 160)}`);
  return [`== ${rule} ${repository}/${path}:${range.start.line}`, ...shown].join('\n');
}

function linesOf(folder: string, path: string): readonly string[] {
  return readFileSync(join(folder, path), 'utf8').split(/\r\n|\r|\n/);
}

/** Takes lines of `listOccurrences` with verdict and reason filled in. @returns how many of them were taken */
export function takeJudgements(text: string): number {
  let taken = 0;
  for (const line of text.split('\n').filter((one) => one.startsWith('{'))) {
    const { rule, repository, commit, path, line: hash, verdict, reason } = JSON.parse(line) as Judgement & { readonly rule: string };
    if ((verdict !== 'right' && verdict !== 'wrong') || reason === '') continue;
    addJudgements(rule, [{ repository, commit, path, line: hash, verdict, reason }]);
    taken++;
  }
  return taken;
}

/** Judgements of what the rules of the last build no longer find. */
export function staleJudgements(from: string): readonly string[] {
  return [...readJudgements()].flatMap(([rule, judgements]) => judgements.flatMap((one) => (isFound(rule, one, from) ? [] : [`${rule}: ${one.repository}/${one.path} (${one.verdict})`])));
}

const scans = new Map<string, readonly ScanFinding[]>();

function isFound(rule: string, { repository, commit, path, line }: Judgement, from: string): boolean {
  const folder = extract({ repository, commit }, from);
  const findings = scans.get(folder) ?? scanFolder(folder);
  scans.set(folder, findings);
  const lines = linesOf(folder, path);
  return findings.some((finding) => finding.rule === rule && finding.path === path && hashOf(lines[finding.range.start.line - 1] ?? '') === line);
}
