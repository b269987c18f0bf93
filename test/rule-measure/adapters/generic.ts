import type { Adapter, Label, Sample, SuiteFiles } from '../samples';

/** The file that says what is labelled in a suite of no other kind. */
export const LABELS_FILE = 'labels.jsonl';

interface Line {
  readonly path: string;
  readonly line?: number;
  readonly lines?: readonly [number, number];
  readonly cwe?: number | string | readonly (number | string)[];
  readonly vulnerable: boolean;
  readonly name?: string;
}

/** Labels as JSON lines beside the files: `{path, line | lines: [first, last], cwe, vulnerable}`; without a line, the whole file is meant. */
export const generic: Adapter = {
  name: 'generic',
  read: (files) => {
    const byPath = new Map<string, Label[]>();
    for (const text of files.read(LABELS_FILE).split('\n').filter((line) => line.trim() !== '')) {
      const line = JSON.parse(text) as Line;
      byPath.set(line.path, [...(byPath.get(line.path) ?? []), toLabel(line)]);
    }
    return [...byPath].map(([path, labels]) => toSample(files, path, labels));
  },
};

function toSample(files: SuiteFiles, path: string, labels: readonly Label[]): Sample {
  return { suite: '', path, text: files.read(path), labels };
}

function toLabel({ line, lines, cwe = [], vulnerable, name }: Line): Label {
  const given: readonly (number | string)[] = Array.isArray(cwe) ? cwe : [cwe as number | string];
  const numbers = given.map((one) => Number(String(one).replace(/^CWE-/i, '')));
  const where = lines ?? (line === undefined ? undefined : ([line, line] as const));
  return { cwe: numbers, vulnerable, ...(where && { lines: where }), ...(name !== undefined && { name }) };
}
