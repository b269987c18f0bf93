import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import type { Miss } from './score';

/** A miss that was looked into. Without a line it stands for all misses of its file. */
interface KnownMiss {
  readonly file: string;
  readonly line?: number;
  readonly cause: string;
}

const FILE = join(__dirname, 'known-misses.yaml');

export interface KnownMisses {
  causeOf(miss: Miss): string | undefined;
  /** Entries that speak of none of these: they are to be removed. */
  staleAmong(misses: readonly Miss[]): readonly KnownMiss[];
}

/** @throws when the file is not what it should be */
export function readKnownMisses(): KnownMisses {
  const parsed: unknown = parse(readFileSync(FILE, 'utf8'));
  const misses = typeof parsed === 'object' && parsed !== null && 'misses' in parsed ? parsed.misses : undefined;
  if (!Array.isArray(misses)) throw new Error('known-misses.yaml must hold a list `misses`');
  const known = misses.map(readEntry);
  const fits = (entry: KnownMiss, { file, line }: Miss): boolean => entry.file === file && (entry.line === undefined || entry.line === line);
  return {
    causeOf: (miss) => (known.find((entry) => entry.line !== undefined && fits(entry, miss)) ?? known.find((entry) => fits(entry, miss)))?.cause,
    staleAmong: (all) => known.filter((entry) => !all.some((miss) => fits(entry, miss))),
  };
}

function readEntry(entry: unknown, index: number): KnownMiss {
  const { file, line, cause } = typeof entry === 'object' && entry !== null ? (entry as Record<string, unknown>) : {};
  if (typeof file !== 'string' || typeof cause !== 'string' || (line !== undefined && typeof line !== 'number')) {
    throw new Error(`known-misses.yaml: entry ${index + 1} needs \`file\` and \`cause\`, and may have \`line\``);
  }
  return { file, cause, ...(line === undefined ? {} : { line }) };
}
