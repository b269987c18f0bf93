import type { KnownMisses } from './known-misses';
import { LANGUAGES } from './languages';
import { addScores, type Miss, type Score } from './score';

export interface Row {
  readonly language: string;
  readonly files: number;
  readonly units: number;
  readonly right: number;
  /** From 0 to 1; undefined without units. */
  readonly share: number | undefined;
  readonly target: number | undefined;
  readonly misses: readonly Miss[];
}

/** One row for each language that is ours, in the order of the list. */
export function rowsOf(scores: readonly Score[]): readonly Row[] {
  return LANGUAGES.flatMap(({ name, target }) => {
    const own = scores.filter(({ language }) => language === name);
    if (own.length === 0) return [];
    const { files, units, right, misses } = addScores(own);
    return [{ language: name, files, units, right, share: units === 0 ? undefined : right / units, target, misses }];
  });
}

/** Names of languages that are not in the list, with how many files speak of each. */
export function unsupportedOf(scores: readonly Score[]): ReadonlyMap<string, number> {
  const others = scores.filter(({ language }) => !LANGUAGES.some(({ name }) => name === language));
  const files = new Map<string, number>();
  for (const score of others) files.set(score.language, (files.get(score.language) ?? 0) + score.files);
  return files;
}

export function isMet({ share, target }: Row): boolean {
  return target === undefined || share === undefined || share >= target;
}

export function renderRows(rows: readonly Row[]): string {
  const percent = (value: number | undefined): string => (value === undefined ? '' : `${(100 * value).toFixed(1)} %`);
  const body = rows.map((row) => [
    row.language, String(row.files), String(row.units), String(row.right), percent(row.share), row.target === undefined ? '' : `>= ${percent(row.target)}`, isMet(row) ? '' : 'below',
  ]);
  const lines = [['language', 'files', 'units', 'right', 'share', 'target', ''], ...body];
  const widths = lines[0]?.map((_, column) => Math.max(...lines.map((line) => line[column]?.length ?? 0))) ?? [];
  return lines.map((line) => line.map((cell, column) => (column === 0 ? cell.padEnd(widths[column] ?? 0) : cell.padStart(widths[column] ?? 0))).join('  ').trimEnd()).join('\n');
}

export function renderMisses(rows: readonly Row[], known: KnownMisses): string {
  return rows.flatMap(({ language, misses }) => misses.map((miss) => {
    const why = [miss.problem, known.causeOf(miss)].filter((text) => text !== undefined).join('; cause: ');
    return `${language}  ${miss.file}:${miss.line}  ${miss.kind}${why === '' ? '' : `  ${why.replace(/\s+/g, ' ')}`}`;
  })).join('\n');
}
