import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

/** A text of one syntax as it stands in a repository, with slots where values are drawn. */
export interface Template {
  readonly syntax: string;
  /** As a path in a repository. */
  readonly path: string;
  readonly lines: readonly TemplateLine[];
}

export interface TemplateLine {
  readonly text: string;
  /** Credential, look-alike, continuation of the labelled line above, or context without a credential. */
  readonly mark: 'T' | 'F' | '|' | ' ';
}

const FOLDER = join(__dirname, 'templates');
const HEADER = /^=== (?<syntax>[^|]+) \| (?<path>\S+)$/;
const LINE = /^(?<mark>[TF| ])(?: (?<text>.*))?$/;

/** Every template, in the order of the files. Throws where a line has no known mark. */
export function readTemplates(): readonly Template[] {
  return readdirSync(FOLDER).filter((name) => name.endsWith('.txt')).sort().flatMap(readFile);
}

function readFile(name: string): readonly Template[] {
  const blocks = readFileSync(join(FOLDER, name), 'utf8').trimEnd().split(/^(?==== )/m);
  return blocks.map((block) => parseTemplate(block.trimEnd(), name));
}

function parseTemplate(block: string, file: string): Template {
  const [first = '', ...lines] = block.split('\n');
  const header = HEADER.exec(first)?.groups;
  if (header === undefined) throw new Error(`${file}: a template starts with "=== SYNTAX | PATH", not with ${first}`);
  return { syntax: header['syntax']!, path: header['path']!, lines: lines.map((line) => parseLine(line, `${file}: ${first}`)) };
}

function parseLine(line: string, where: string): TemplateLine {
  if (line === '') return { text: '', mark: ' ' };
  const groups = LINE.exec(line)?.groups;
  if (groups === undefined) throw new Error(`${where}: a line starts with "T ", "F ", "| " or two spaces, not ${line.slice(0, 12)}`);
  return { text: groups['text'] ?? '', mark: groups['mark'] as TemplateLine['mark'] };
}
