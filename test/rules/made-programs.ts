import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parse } from 'yaml';

const HERE = dirname(fileURLToPath(import.meta.url));

/** A program whose truth is known: whether a weakness is in it, and which. */
export interface MadeProgram {
  readonly name: string;
  readonly path: string;
  readonly text: string;
  /** Numbers of CWE, of which one is enough. */
  readonly cwe: readonly number[];
  readonly isBad: boolean;
  /** Why it may be missed; else undefined. */
  readonly because: string | undefined;
}

/** Ways of data in one language: every source, way and sink stands in some program, the plainest with all others. */
interface WaysFile {
  readonly file: string;
  /** `$BODY` stands for the three parts. */
  readonly program: string;
  /** Spaces, or what else a line of the body begins with. */
  readonly indent: number | string;
  readonly sources: Readonly<Record<string, string>>;
  readonly ways: Readonly<Record<string, Way>>;
  readonly sinks: Readonly<Record<string, Sink>>;
  readonly exceptions: readonly Exception[];
}

interface Way {
  readonly code: string;
  /** Where what comes out does no harm: numbers of CWE. Absent: nowhere. */
  readonly harmless?: 'always' | readonly number[];
  /** Where people may differ about it: nothing is asked then. */
  readonly unclear?: readonly number[];
}

interface Sink {
  readonly cwe: readonly number[];
  readonly code: string;
}

/** What is missed on purpose. A part that is absent is any. */
interface Exception {
  readonly source?: readonly string[];
  readonly way?: readonly string[];
  readonly sink?: readonly string[];
  readonly because: string;
}

/** Programs with one weakness, each beside one without it. */
interface PairsFile {
  readonly file: string;
  /** `$CODE` stands for the code. */
  readonly program: string;
  readonly pairs: readonly { readonly name: string; readonly cwe: readonly number[]; readonly bad: string; readonly ok: string; readonly missed?: string }[];
}

export const WAYS = readFolder<WaysFile>('ways');
export const PAIRS = readFolder<PairsFile>('pairs');

/** Every third sink follows each source, every second one each way. */
export function programsOfWays({ file, program, indent, sources, ways, sinks, exceptions }: WaysFile): MadeProgram[] {
  const [plainest] = Object.keys(sources);
  const [plain, ...others] = Object.keys(ways);
  const built = others.find((way) => way === 'concat' || way === 'fstr') ?? others[0];
  const names = Object.keys(sinks);
  const wanted = [
    ...names.map((sink) => [plainest, plain, sink]),
    ...Object.keys(sources).flatMap((source) => names.filter((_, at) => at % 3 === 0).map((sink) => [source, built, sink])),
    ...Object.keys(ways).flatMap((way) => names.filter((_, at) => at % 2 === 0).map((sink) => [plainest, way, sink])),
  ] as [string, string, string][];
  return wanted.flatMap(([source, way, sink]) => {
    const { code, harmless = [], unclear = [] } = ways[way]!;
    const { cwe, code: sinkCode } = sinks[sink]!;
    if (cwe.some((number) => unclear.includes(number))) return [];
    const isBad = harmless !== 'always' && !cwe.some((number) => harmless.includes(number));
    const body = [sources[source]!, code, sinkCode].flatMap((part) => part.trimEnd().split('\n')).map((line) => `${typeof indent === 'number' ? ' '.repeat(indent) : indent}${line}`);
    const because = exceptions.find((exception) => covers(exception, { source, way, sink }))?.because;
    return [{ name: `${source}, ${way}, ${sink}`, path: `src/${file}`, text: program.replace('$BODY', () => body.join('\n')), cwe, isBad, because }];
  });
}

export function programsOfPairs({ file, program, pairs }: PairsFile): MadeProgram[] {
  return pairs.flatMap(({ name, cwe, bad, ok, missed }) => [bad, ok].map((code, at) => ({
    name: `${name}, ${at === 0 ? 'bad' : 'ok'}`, path: file.startsWith('.') ? file : `src/${file}`, text: program.replace('$CODE', () => code), cwe, isBad: at === 0, because: missed,
  })));
}

function covers(exception: Exception, parts: Readonly<Record<'source' | 'way' | 'sink', string>>): boolean {
  return (['source', 'way', 'sink'] as const).every((part) => exception[part]?.includes(parts[part]) ?? true);
}

function readFolder<T>(name: string): readonly { readonly language: string; readonly made: T }[] {
  const folder = join(HERE, name);
  return readdirSync(folder).sort().map((file) => ({ language: file.replace('.yaml', ''), made: parse(readFileSync(join(folder, file), 'utf8')) as T }));
}
