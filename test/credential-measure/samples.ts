import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import { syntaxClassOf } from './syntax-class';

/** A text of which it is known whether some of its lines hold a credential. */
export interface Sample {
  readonly corpus: string;
  readonly id: string;
  /** As a path in a repository; it decides how the text is read. */
  readonly path: string;
  readonly text: string;
  /** First and last labelled line, from 0. */
  readonly lines: readonly [number, number];
  readonly isCredential: boolean;
  /** Numbers, from 0, of lines that no entry of the corpus labels, not even as unsure. */
  readonly unlabelled: ReadonlySet<number>;
  /** What the corpus calls this kind of credential. */
  readonly category: string;
  readonly syntax: string;
}

/** A line of a corpus as it is in the file, before it is known which of the two shapes it has. */
export interface Entry {
  readonly id?: string;
  readonly path?: string;
  readonly label: string;
  readonly rule?: string;
  readonly category?: string;
  readonly text?: string;
  /** Of a whole text, first and last labelled line, from 0; without it all of them are. */
  readonly labelledLines?: readonly [number, number];
  /** In a corpus of whole texts: numbers of lines, which are not used. */
  readonly lines?: readonly string[];
  readonly before?: readonly string[];
  readonly after?: readonly string[];
  readonly inTests?: boolean;
}

/** @param folder holds `*.jsonl`, each a corpus. Lines labelled unsure are left out. */
export function readCorpora(folder: string): readonly (readonly Sample[])[] {
  const names = existsSync(folder) ? readdirSync(folder).filter((name) => name.endsWith('.jsonl')).sort() : [];
  return names.map((name) => readCorpus(join(folder, name)));
}

function readCorpus(path: string): readonly Sample[] {
  const corpus = basename(path, '.jsonl');
  const entries = readFileSync(path, 'utf8').split('\n').filter((line) => line !== '').map((line) => JSON.parse(line) as Entry);
  return toSamples(corpus, entries);
}

/** @param entries of one corpus; those labelled unsure are left out */
export function toSamples(corpus: string, entries: readonly Entry[]): readonly Sample[] {
  const labelled = new Set(entries.flatMap(labelledTexts));
  return entries.flatMap((entry, index) => {
    const isCredential = LABELS.get(entry.label);
    if (isCredential === undefined) return [];
    const common = { corpus, id: entry.id ?? `${corpus}-${index}`, isCredential, category: entry.category ?? entry.rule ?? '' };
    return [entry.text === undefined ? labelledLines(entry, common, labelled) : wholeText(entry, entry.text, common, labelled)];
  });
}

function labelledTexts({ text, labelledLines: range, lines = [] }: Entry): readonly string[] {
  const texts = text === undefined ? lines : range === undefined ? [] : text.split('\n').slice(range[0], range[1] + 1);
  return texts.map((line) => line.trim());
}

const LABELS: ReadonlyMap<string, boolean> = new Map([['T', true], ['tp', true], ['F', false], ['fp', false]]);

type Common = Pick<Sample, 'corpus' | 'id' | 'isCredential' | 'category'>;

/** A sample of a tool's own tests: the whole text is labelled, unless the entry says which of its lines. */
function wholeText({ path = 'file.txt', labelledLines: range }: Entry, text: string, common: Common, labelled: ReadonlySet<string>): Sample {
  const all = text.split('\n');
  const [first, last] = range ?? [0, all.length - 1];
  return { ...common, path, text, lines: [first, last], unlabelled: range === undefined ? new Set() : linesBut(labelled, all), syntax: syntaxClassOf(all.slice(first, last + 1).join('\n')) };
}

/** Numbers of the lines that are none of `labelled`. */
function linesBut(labelled: ReadonlySet<string>, lines: readonly string[]): ReadonlySet<number> {
  return new Set(lines.flatMap((line, number) => (labelled.has(line.trim()) ? [] : [number])));
}

/** Lines of a repository with those around them. */
function labelledLines({ path = '', before = [], lines = [], after = [], inTests }: Entry, common: Common, labelled: ReadonlySet<string>): Sample {
  const all = [...before, ...lines, ...after];
  const file = `${inTests === true ? 'test' : 'src'}/${path.startsWith('.') ? 'file' : ''}${path || 'file'}`;
  return { ...common, path: file, text: all.join('\n'), lines: [before.length, before.length + lines.length - 1], unlabelled: linesBut(labelled, all), syntax: syntaxClassOf(lines.join('\n')) };
}
