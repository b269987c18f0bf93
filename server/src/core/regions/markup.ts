import type { Span } from '../span';

/** Code inside markup. */
export interface Script {
  readonly language: 'javascript' | 'typescript';
  /** What stands between the tags. */
  readonly span: Span;
}

const OPENING = /<!--|<script(?=[\s/>])/gi;
const CLOSING = /<\/script/gi;
const PART_OF_TAG = /[^"'>]+|"[^"]*"|'[^']*'|["']/y;
const ATTRIBUTE = /\s(lang|type|src)(?:\s*=\s*("[^"]*"|'[^']*'|[^\s"'>]+))?(?=[\s/>])/gi;

/** What `lang` and `type` say: other values are data, templates, or languages that are not read. */
const LANGUAGES: ReadonlyMap<string, Script['language']> = new Map([
  ...['', 'module', 'js', 'jsx', 'javascript', 'text/javascript', 'application/javascript', 'text/ecmascript', 'application/ecmascript', 'text/babel', 'text/jsx'].map((word) => [word, 'javascript'] as const),
  ...['ts', 'typescript', 'text/typescript', 'application/typescript'].map((word) => [word, 'typescript'] as const),
]);

/**
 * The scripts of HTML, and of components that are written like it, in their order. Comments have none. A script without an end
 * is none: while its end tag is not written yet, everything after it would be.
 */
export function findScripts(text: string): Script[] {
  const scripts: Script[] = [];
  OPENING.lastIndex = 0;
  for (let found = OPENING.exec(text); found; found = OPENING.exec(text)) {
    const end = found[0] === '<!--' ? endOfComment(text, OPENING.lastIndex) : readScript(text, OPENING.lastIndex, scripts);
    if (end === undefined) break;
    OPENING.lastIndex = end;
  }
  return scripts;
}

function endOfComment(text: string, from: number): number | undefined {
  const end = text.indexOf('-->', from);
  return end < 0 ? undefined : end + 3;
}

/** @param from just after `<script` @returns where to go on; undefined when nothing follows */
function readScript(text: string, from: number, scripts: Script[]): number | undefined {
  const start = endOfTag(text, from);
  if (start === undefined) return undefined;
  const tag = text.slice(from, start);
  if (tag.endsWith('/>')) return start;
  CLOSING.lastIndex = start;
  const end = CLOSING.exec(text)?.index;
  if (end === undefined) return undefined;
  const language = languageOfTag(tag);
  if (language !== undefined && text.slice(start, end).trim() !== '') scripts.push({ language, span: { start, end } });
  return end;
}

function endOfTag(text: string, from: number): number | undefined {
  let at = from;
  while (at < text.length && text.charAt(at) !== '>') {
    PART_OF_TAG.lastIndex = at;
    at += PART_OF_TAG.exec(text)?.[0].length ?? 1;
  }
  return at < text.length ? at + 1 : undefined;
}

function languageOfTag(tag: string): Script['language'] | undefined {
  const attributes = new Map([...tag.matchAll(ATTRIBUTE)].map(([, name = '', value = '']) => [name.toLowerCase(), value.replace(/^["']|["']$/g, '').trim().toLowerCase()]));
  const type = (attributes.get('type') ?? '').replace(/\s*;.*$/, '');
  return attributes.has('src') ? undefined : LANGUAGES.get(attributes.get('lang') ?? type);
}
