import type { TreeWriter } from '../tree-writer';
import type { Cursor } from './cursor';
import { writeWord } from './write-word';

/** Where a command ends. */
const OPERATORS = ';&|()';
/** Words before a command that are none of it. */
const KEYWORDS: ReadonlySet<string> = new Set(['if', 'then', 'elif', 'else', 'fi', 'while', 'until', 'do', 'done', '!', '{', '}', 'time', 'esac']);

/** Writes the commands of a shell line, each as its words; how operators join them is not said. */
export function writeCommands(writer: TreeWriter, cursor: Cursor): void {
  for (cursor.skip(); !cursor.isAtEnd; cursor.skip()) {
    if (OPERATORS.includes(cursor.character) || KEYWORDS.has(cursor.peekWord().replace(/;$/, ''))) passOne(cursor);
    else writeCommand(writer, cursor);
  }
}

function passOne(cursor: Cursor): void {
  if (OPERATORS.includes(cursor.character)) cursor.at++;
  else cursor.word(OPERATORS);
}

function writeCommand(writer: TreeWriter, cursor: Cursor): void {
  const node = writer.begin('command', cursor.at);
  let end = cursor.at;
  for (; !cursor.isAtEnd && !OPERATORS.includes(cursor.character); cursor.skip()) {
    const word = redirection(cursor) ?? cursor.word(OPERATORS);
    end = word.end;
    writeWord(writer, cursor.text, word);
  }
  writer.end(node, end);
}

const REDIRECTION = /\d*[<>]+&?\d*/y;

/** `2>&1` and the like hold an operator that ends no command. */
function redirection(cursor: Cursor): { readonly start: number; readonly end: number } | undefined {
  REDIRECTION.lastIndex = cursor.at;
  const match = REDIRECTION.exec(cursor.text);
  if (!match || match[0].startsWith('<<')) return undefined;
  const start = cursor.at;
  cursor.at = Math.min(start + match[0].length, cursor.line.end);
  if (cursor.at < cursor.line.end && !OPERATORS.includes(cursor.character)) cursor.word(OPERATORS);
  return { start, end: cursor.at };
}
