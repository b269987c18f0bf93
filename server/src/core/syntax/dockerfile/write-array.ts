import type { TreeWriter } from '../tree-writer';
import type { Cursor } from './cursor';
import type { Range } from './write-word';

const STRING = /"(?:[^"\\\n]|\\(?:["\\/bfnrt]|u[0-9A-Fa-f]{4}))*"|[A-Za-z_]\w*/y;

/**
 * Writes an array of strings, as JSON has it, when nothing follows it on its line; else passes nothing, for then the line
 * is a shell's. A bare name counts as an element: patterns have them.
 */
export function writeArray(writer: TreeWriter, cursor: Cursor): boolean {
  const start = cursor.at;
  const elements = readElements(cursor);
  if (!elements) {
    cursor.at = start;
    return false;
  }
  const node = writer.begin('array', start);
  for (const element of elements) writer.leaf(cursor.text.charAt(element.start) === '"' ? 'quoted' : 'name', element.start, element.end);
  writer.end(node, cursor.at);
  return true;
}

function readElements(cursor: Cursor): Range[] | undefined {
  const elements: Range[] = [];
  if (!takes(cursor, '[')) return undefined;
  if (!takes(cursor, ']')) {
    do {
      const element = readElement(cursor);
      if (!element) return undefined;
      elements.push(element);
    } while (takes(cursor, ','));
    if (!takes(cursor, ']')) return undefined;
  }
  const end = cursor.at;
  cursor.skip();
  if (!cursor.isAtEnd) return undefined;
  cursor.at = end;
  return elements;
}

function readElement(cursor: Cursor): Range | undefined {
  cursor.skip();
  STRING.lastIndex = cursor.at;
  const match = STRING.exec(cursor.text);
  if (!match || cursor.at + match[0].length > cursor.line.end) return undefined;
  const start = cursor.at;
  cursor.at += match[0].length;
  return { start, end: cursor.at };
}

function takes(cursor: Cursor, mark: string): boolean {
  cursor.skip();
  if (cursor.character !== mark) return false;
  cursor.at++;
  return true;
}
