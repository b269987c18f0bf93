import type { CredentialSyntax } from '../finding';
import type { Span } from '../span';
import { lineBefore } from './line-before';
import type { Pair, PairForm } from './pair';
import { readLiteralAt } from './read-literal';
import type { Name } from './read-name';

/** Two equals signs compare, and two colons name what is in something. */
const SEPARATOR = /[ \t]*(=>|:=|=(?!=)|:(?!:\w))[ \t]*/y;
/** `**password**: …` and `**Password:** …` of Markdown, the value in backticks or not. */
const BOLD_SEPARATOR = /(?:\*\*:|:\*\*)[ \t]{1,4}/y;
/** `name: DB_PASSWORD` and on the next line `value: …`, as in Kubernetes, or both as attributes of one XML element. */
const NAMED_VALUE = /,?\s{1,80}\\?["']?value\\?["']?\s{0,4}[:=]\s{0,4}/y;
const ELEMENT = /(?:\s[^<>]{0,200})?>(\s{0,20})([^<>\s]{1,400})\s{0,20}<\//y;
const VARIABLE_DEFAULT = /(:?[-=]|:(?![?+]))([^\s{}"'`$]{1,200})(?=\})/y;
const TEMPLATE_DEFAULT = /[ \t]{0,4}\|[ \t]{0,4}(?:default|d)(?:[ \t]{1,4}|\([ \t]{0,4})(?=["'])/y;
const FLAG = /[ \t]+/y;
/** A bare value on a line of its own ends with the line, a comment, or the collection it stands in. */
const LINE_VALUE = /[^\r\n]{1,400}/y;
/** A bracket begins a structure, not a value. */
const WORD_VALUE = /(?![[{])[^\s"'`;,&|<>()]{1,400}/y;
/** `Pwd={…}` of ODBC. */
const BRACED_VALUE = /\{([^\s{}"'`;]{1,200})\}(?=[;"'\s]|$)/y;
/** `{password!r}` of Python. */
const FORMATTED = /^[A-Za-z_][\w.]*![rsa]$/;
/** `key: >-` and the one line below it. */
const BLOCK_VALUE = /[|>][-+]?[ \t]*\r?\n[ \t]{1,40}(\S{1,400})[ \t]*(?=\r?\n|$)/y;

/** Reads the pair of a name in JSON, YAML, dotenv and properties files, shell, XML and prose. */
export function readTextPair(text: string, name: Name, syntax: CredentialSyntax): Pair | undefined {
  if (text.startsWith('${', name.span.start - 2)) return variableDefault(text, name);
  return templateDefault(text, name) ?? separated(text, name, syntax) ?? element(text, name) ?? namedValue(text, name, syntax) ?? flag(text, name);
}

/** `hunter2` of `${PASSWORD:-hunter2}` and of Spring's `${DB_PASSWORD:hunter2}`: what is taken when the variable is not set. */
function variableDefault(text: string, name: Name): Pair | undefined {
  VARIABLE_DEFAULT.lastIndex = name.end;
  const [, sign, value = ''] = VARIABLE_DEFAULT.exec(text) ?? [];
  // `${secret:database}` says where a value is kept.
  if (value === '' || (sign === ':' && !/[A-Z._]/.test(text.slice(name.span.start, name.end)))) return undefined;
  const end = VARIABLE_DEFAULT.lastIndex;
  return { key: name.span, value: { start: end - value.length, end }, form: 'embedded' };
}

/** `"hunter2"` of `{{ .Values.password | default "hunter2" }}` of Helm and `{{ password | default('hunter2') }}` of Jinja. */
function templateDefault(text: string, name: Name): Pair | undefined {
  TEMPLATE_DEFAULT.lastIndex = name.end;
  const literal = TEMPLATE_DEFAULT.test(text) ? readLiteralAt(text, TEMPLATE_DEFAULT.lastIndex) : undefined;
  return literal && { key: name.span, value: literal.content, literal, form: 'fallback' };
}

function separated(text: string, name: Name, syntax: CredentialSyntax): Pair | undefined {
  SEPARATOR.lastIndex = name.end;
  if (syntax === 'text' && isBold(text, name)) return labelled(text, name);
  const operator = SEPARATOR.exec(text);
  if (!operator) return undefined;
  const at = SEPARATOR.lastIndex;
  if (syntax === 'json' || (name.quote !== '' && operator[1] === ':')) return quoted(text, name, skipSpace(text, at), 'entry');
  return quoted(text, name, at, 'assignment') ?? bare(text, name, operator[0], at, syntax);
}

function isBold(text: string, name: Name): boolean {
  BOLD_SEPARATOR.lastIndex = name.end;
  return BOLD_SEPARATOR.test(text) && text.lastIndexOf('**', name.span.start - 1) >= name.span.start - LONGEST_LABEL;
}

/** In UTF-16 code units. */
const LONGEST_LABEL = 60;

/** The value of a label in bold: in quotes or backticks, or to the end of the line. */
function labelled(text: string, name: Name): Pair | undefined {
  const at = BOLD_SEPARATOR.lastIndex;
  const literal = readLiteralAt(text, at);
  if (literal) return { key: name.span, value: literal.content, literal, form: 'said' };
  return endsLine(text, at) ? wordValue(text, name, at, 'said') : undefined;
}

/** The first of several values in brackets stands for all. */
function quoted(text: string, name: Name, from: number, form: PairForm): Pair | undefined {
  const at = text[from] === '[' ? skipSpace(text, from + 1) : from;
  if (/^[A-Za-z@$]/.test(text[at] ?? '') && !/^N'/.test(text.slice(at, at + 2))) return undefined;
  const literal = readLiteralAt(text, at);
  return literal && { key: name.span, value: literal.content, literal, form };
}

function bare(text: string, name: Name, operator: string, at: number, syntax: CredentialSyntax): Pair | undefined {
  if (/["'`]/.test(text[at] ?? '"')) return undefined;
  if (syntax === 'yaml' || syntax === 'dotenv') return lineValue(text, name, operator, at, syntax);
  const form = isAlone(text, name) ? 'assignment' : 'embedded';
  const isProse = /\s/.test(operator) && !(form === 'embedded' ? endsItem(text, at) : endsLine(text, at));
  const pair = isProse ? undefined : wordValue(text, name, at, form);
  return pair && (isTight(text, pair, operator) ? { ...pair, isTight: true } : pair);
}

/** A sign without spaces, or an equals sign that a line has for a value with digits or marks: a sentence has neither. */
function isTight(text: string, { value, form }: Pair, operator: string): boolean {
  if (operator === '=' || (operator === ':' && form === 'assignment')) return true;
  return form === 'assignment' && operator.trim() === '=' && endsLine(text, value.start) && /[^A-Za-z_.]/.test(text.slice(value.start, value.end));
}

/** In YAML a colon needs a space after it, and `KEY=value` is an item such as of Compose's `environment`. */
function lineValue(text: string, name: Name, operator: string, at: number, syntax: CredentialSyntax): Pair | undefined {
  if (syntax === 'yaml' && operator.trim() === '=') return wordValue(text, name, at, 'embedded');
  if (syntax === 'yaml' && !/:\s/.test(operator)) return undefined;
  if (!startsEntry(text, name)) return wordValue(text, name, at, 'embedded');
  const block = syntax === 'yaml' ? blockValue(text, name, at) : undefined;
  if (block) return block;
  LINE_VALUE.lastIndex = at;
  const line = LINE_VALUE.exec(text)?.[0] ?? '';
  if (syntax === 'yaml' && /^[|>&*!@`%[{#]/.test(line)) return undefined;
  const value = trimValue(line, isInFlow(text, name));
  return value === '' ? undefined : { key: name.span, value: { start: at, end: at + value.length }, form: 'entry' };
}

function blockValue(text: string, name: Name, at: number): Pair | undefined {
  BLOCK_VALUE.lastIndex = at;
  const match = BLOCK_VALUE.exec(text);
  if (!match) return undefined;
  const start = at + match[0].indexOf(match[1]!, match[0].indexOf('\n'));
  return { key: name.span, value: { start, end: start + match[1]!.length }, form: 'entry' };
}

function trimValue(line: string, inFlow: boolean): string {
  const withoutComment = line.split(/\s[#;](?:\s|$)|\s\/\//, 1)[0]!;
  const ended = inFlow ? withoutComment.split(/[,}\]]/, 1)[0]! : withoutComment;
  return ended.replace(/[\s;,]{1,20}$/, '');
}

function wordValue(text: string, name: Name, at: number, form: PairForm): Pair | undefined {
  BRACED_VALUE.lastIndex = at;
  const braced = form === 'embedded' && text[at - 1] === '=' ? BRACED_VALUE.exec(text)?.[1] : undefined;
  if (braced !== undefined && FORMATTED.test(braced)) return undefined;
  if (braced !== undefined) return { key: name.span, value: { start: at + 1, end: at + 1 + braced.length }, form };
  WORD_VALUE.lastIndex = at;
  const word = withoutClosing(WORD_VALUE.exec(text)?.[0] ?? '').replace(/[.\\]{1,3}$/, '');
  return word ? { key: name.span, value: { start: at, end: at + word.length }, form } : undefined;
}

/** `b}` in `{ user: a, password: b}`: the bracket ends the collection. */
function withoutClosing(word: string): string {
  return /[{[]/.test(word) ? word : word.replace(/[}\]]{1,8}$/, '');
}

function namedValue(text: string, name: Name, syntax: CredentialSyntax): Pair | undefined {
  NAMED_VALUE.lastIndex = name.end;
  if (!NAMED_VALUE.test(text)) return undefined;
  const at = NAMED_VALUE.lastIndex;
  const pair = quoted(text, name, at, 'entry');
  return pair ?? (syntax === 'yaml' ? lineValue(text, name, ': ', at, syntax) : undefined);
}

function element(text: string, name: Name): Pair | undefined {
  ELEMENT.lastIndex = name.end;
  const match = ELEMENT.exec(text);
  if (!match || text[name.span.start - 1] !== '<') return undefined;
  const start = ELEMENT.lastIndex - match[0].length + match[0].lastIndexOf('>', match[0].length - 3) + 1 + match[1]!.length;
  return { key: name.span, value: { start, end: start + match[2]!.length }, form: 'element' };
}

/** `--password value` on a command line. */
function flag(text: string, name: Name): Pair | undefined {
  FLAG.lastIndex = name.end;
  if (!/^--[a-z]/.test(text.slice(name.span.start, name.span.end)) || !FLAG.test(text) || text.startsWith('--', FLAG.lastIndex)) return undefined;
  return quoted(text, name, FLAG.lastIndex, 'embedded') ?? wordValue(text, name, FLAG.lastIndex, 'embedded');
}

/** True when the name is the first word of its line, after a list mark or a comment mark. */
function isAlone(text: string, name: Name): boolean {
  return /^[\s>*#/;-]*(?:export\s+|set\s+|setx\s+|ENV\s+|ARG\s+|env\s+|-e\s+|-D)?["']?$/i.test(leadOf(text, name));
}

function startsEntry(text: string, name: Name): boolean {
  return /(?:^|[{,[\s:/.])["']?$/.test(leadOf(text, name)) && !/\s[#;]\s/.test(leadOf(text, name));
}

function isInFlow(text: string, name: Name): boolean {
  return /[{[]/.test(leadOf(text, name));
}

function leadOf(text: string, name: Name): string {
  return lineBefore(text, name.span.start, 200);
}

function endsLine(text: string, at: number): boolean {
  return /^\S{1,200}[ \t]*(?:\r?\n|\r|$)/.test(text.slice(at, at + 240));
}

/** `{ user = a, password = b }`: a word that a comma or a bracket ends, not one of a sentence. */
function endsItem(text: string, at: number): boolean {
  return /^[^\s"'`;,&|<>(){}[\]]{1,200}[ \t]*(?:[,;}\])"'`]|\r?\n|$)/.test(text.slice(at, at + 240));
}

function skipSpace(text: string, at: number): number {
  let end = at;
  while (end - at < 200 && /\s/.test(text[end] ?? 'x')) end++;
  return end;
}

/** True when the text around a value is that of a longer one, such as a blob of which a piece looks like `key=value`. */
export function isInsideBlob(text: string, key: Span): boolean {
  let start = key.start;
  while (start > 0 && key.start - start < BLOB_LENGTH && isBase64Code(text.charCodeAt(start - 1))) start--;
  return key.start - start === BLOB_LENGTH;
}

const BLOB_LENGTH = 40;

function isBase64Code(code: number): boolean {
  return (code >= 47 && code <= 57) || (code >= 65 && code <= 90) || (code >= 97 && code <= 122) || code === 43;
}
