import type { TreeWriter } from '../tree-writer';
import type { Cursor } from './cursor';
import { writeArray } from './write-array';
import { writeCommands } from './write-shell';
import { indexOutside, writeWord, type Range } from './write-word';

/** `--name=value` words before the arguments; the value of `--mount` is a list of options. */
export function writeFlags(writer: TreeWriter, cursor: Cursor): void {
  for (cursor.skip(); cursor.text.startsWith('--', cursor.at) && !cursor.isAtEnd; cursor.skip()) writeFlag(writer, cursor.text, cursor.word());
}

function writeFlag(writer: TreeWriter, text: string, { start, end }: Range): void {
  const equals = indexOutside(text, { start, end }, '=');
  const node = writer.begin('flag', start);
  writer.leaf('name', start, equals < 0 ? end : equals, 'name');
  if (equals >= 0) writeFlagValue(writer, text, { start: equals + 1, end });
  writer.end(node, end);
}

function writeFlagValue(writer: TreeWriter, text: string, value: Range): void {
  if (indexOutside(text, value, '=') < 0) return writeWord(writer, text, value, 'value');
  const node = writer.begin('options', value.start, 'value');
  for (let start = value.start; start < value.end; ) {
    const comma = indexOutside(text, { start, end: value.end }, ',');
    const end = comma < 0 ? value.end : comma;
    writePair(writer, text, { start, end }, 'option');
    start = end + 1;
  }
  writer.end(node, value.end);
}

/** `key=value`, or a key alone. */
export function writePair(writer: TreeWriter, text: string, range: Range, kind = 'pair'): void {
  const equals = indexOutside(text, range, '=');
  const node = writer.begin(kind, range.start);
  writeWord(writer, text, { start: range.start, end: equals < 0 ? range.end : equals }, 'key');
  if (equals >= 0) writeWord(writer, text, { start: equals + 1, end: range.end }, 'value');
  writer.end(node, range.end);
}

/** `key=value …`, or `key` and the rest of the line. */
export function writePairs(writer: TreeWriter, cursor: Cursor): void {
  const words = readWords(cursor);
  const [key, second] = words;
  const { text, line } = cursor;
  const isPair = (word: Range): boolean => indexOutside(text, word, '=') >= 0;
  if (!key || !second || words.some(isPair)) {
    for (const word of words) (isPair(word) ? writePair : writeWord)(writer, text, word);
    return;
  }
  const node = writer.begin('pair', key.start);
  writeWord(writer, text, key, 'key');
  writeWord(writer, text, { start: second.start, end: line.end }, 'value');
  writer.end(node, line.end);
}

export function writeWords(writer: TreeWriter, cursor: Cursor): void {
  cursor.skip();
  if (cursor.character === '[' && writeArray(writer, cursor)) return;
  for (const word of readWords(cursor)) writeWord(writer, cursor.text, word);
}

function readWords(cursor: Cursor): Range[] {
  const words: Range[] = [];
  for (cursor.skip(); !cursor.isAtEnd; cursor.skip()) words.push(cursor.word());
  return words;
}

/** The words of the exec form, or the commands of the shell form. */
export function writeCommandForm(writer: TreeWriter, cursor: Cursor): void {
  cursor.skip();
  if (cursor.character === '[' && writeArray(writer, cursor)) return;
  writeCommands(writer, cursor);
}

/** `name:tag@digest AS alias` */
export function writeImage(writer: TreeWriter, cursor: Cursor): void {
  const [image, as, alias] = readWords(cursor);
  const { text } = cursor;
  if (!image) return;
  const slash = text.lastIndexOf('/', image.end - 1);
  const at = indexOutside(text, image, '@');
  const nameEnd = at < 0 ? image.end : at;
  // A colon before the last slash belongs to a registry's port.
  const colon = indexOutside(text, { start: Math.max(image.start, slash < nameEnd ? slash + 1 : image.start), end: nameEnd }, ':');
  const node = writer.begin('image', image.start);
  writeWord(writer, text, { start: image.start, end: colon < 0 ? nameEnd : colon }, 'name');
  if (colon >= 0) writeWord(writer, text, { start: colon + 1, end: nameEnd }, 'tag');
  if (at >= 0) writeWord(writer, text, { start: at + 1, end: image.end }, 'digest');
  writer.end(node, image.end);
  if (as && alias && /^as$/i.test(text.slice(as.start, as.end))) writeWord(writer, text, alias, 'alias');
}

/** `name:group` */
export function writeUser(writer: TreeWriter, cursor: Cursor): void {
  cursor.skip();
  const user = cursor.word();
  const colon = indexOutside(cursor.text, user, ':');
  const node = writer.begin('user', user.start);
  writeWord(writer, cursor.text, { start: user.start, end: colon < 0 ? user.end : colon }, 'name');
  if (colon >= 0) writeWord(writer, cursor.text, { start: colon + 1, end: user.end }, 'group');
  writer.end(node, user.end);
}
