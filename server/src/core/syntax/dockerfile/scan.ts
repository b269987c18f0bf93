import type { FlatTree } from '../flat-tree';
import type { Grammar } from '../grammar';
import { TreeWriter } from '../tree-writer';
import { Cursor } from './cursor';
import { INSTRUCTIONS, WITH_HEREDOC, type ArgumentForm } from './kinds';
import { escapeCharacter, readLogicalLine, type LogicalLine } from './logical-line';
import { writeCommandForm, writeFlags, writeImage, writePair, writePairs, writeUser, writeWords } from './write-arguments';
import { writeWord } from './write-word';

/** Reads a Dockerfile, one logical line after the other. A line that is no instruction is an error of its own. */
export function scanDockerfile(grammar: Grammar, text: string): FlatTree {
  return new DockerfileScanner(grammar, text).run();
}

const LINE_START = /[ \t\r]*(?:(#[^\n]*)?(?:\n|$))?/y;

class DockerfileScanner {
  private readonly writer: TreeWriter;
  private readonly escape: string;
  private at = 0;

  constructor(
    grammar: Grammar,
    private readonly text: string,
  ) {
    this.writer = new TreeWriter(grammar);
    this.escape = escapeCharacter(text);
  }

  run(): FlatTree {
    const file = this.writer.begin('file', 0);
    while (this.passLineStart()) this.line();
    this.writer.end(file, this.text.length);
    return this.writer.finish(this.text);
  }

  /** Passes blank lines, comments and indentation. False at the end of the text. */
  private passLineStart(): boolean {
    while (this.at < this.text.length) {
      LINE_START.lastIndex = this.at;
      const [all = '', comment] = LINE_START.exec(this.text) ?? [];
      if (comment !== undefined) this.writer.leaf('comment', this.at + all.indexOf('#'), this.at + all.indexOf('#') + comment.trimEnd().length);
      this.at += all.length;
      if (!all.endsWith('\n')) return this.at < this.text.length;
    }
    return false;
  }

  private line(): void {
    const line = readLogicalLine(this.text, this.at, this.escape);
    this.at = line.next;
    this.instruction(new Cursor(this.text, line, this.escape), line.comments);
  }

  private instruction(cursor: Cursor, comments: LogicalLine['comments'] = []): void {
    const { start, end } = cursor.word();
    const name = this.text.slice(start, end).toLowerCase();
    const form = Object.hasOwn(INSTRUCTIONS, name) ? INSTRUCTIONS[name] : undefined;
    cursor.skip();
    if (form === undefined) {
      // One word alone may be about to become an instruction; in a pattern it stands for one.
      if (cursor.isAtEnd) this.writer.leaf('instruction', start, end);
      else this.writer.error(start, cursor.line.end);
      return;
    }
    const node = this.writer.begin(`${name}_instruction`, start);
    this.arguments(form, cursor);
    const after = WITH_HEREDOC.has(name) ? this.heredocs(cursor.line.start, cursor.line.end) : cursor.line.end;
    for (const [from, to] of comments) this.writer.leaf('comment', from, to);
    this.writer.end(node, after);
  }

  private arguments(form: ArgumentForm, cursor: Cursor): void {
    const { writer } = this;
    writeFlags(writer, cursor);
    switch (form) {
      case 'image':
        return writeImage(writer, cursor);
      case 'command':
        return writeCommandForm(writer, cursor);
      case 'pairs':
        return writePairs(writer, cursor);
      case 'argument':
        return cursor.isAtEnd ? undefined : writePair(writer, this.text, cursor.word());
      case 'words':
        return writeWords(writer, cursor);
      case 'user':
        return writeUser(writer, cursor);
      case 'line':
        return writeWord(writer, this.text, { start: cursor.at, end: cursor.line.end });
      case 'healthcheck':
        return this.healthcheck(cursor);
      case 'instruction':
        return cursor.isAtEnd ? undefined : this.instruction(cursor);
    }
  }

  /** `NONE`, or `CMD …` after the flags. */
  private healthcheck(cursor: Cursor): void {
    for (cursor.skip(); !cursor.isAtEnd; cursor.skip()) {
      if (/^cmd$/i.test(cursor.peekWord())) return this.instruction(cursor);
      writeWord(this.writer, this.text, cursor.word());
    }
  }

  /** The bodies of `<<EOF` on the lines after an instruction. Gives where the last one ends. */
  private heredocs(start: number, end: number): number {
    let last = end;
    for (const [, dash, , delimiter] of this.text.slice(start, end).matchAll(/<<(-?)(["']?)([A-Za-z_]\w*)\2/g)) {
      const closer = new RegExp(`^${dash === '-' ? '\\t*' : ''}${delimiter ?? ''}[ \\t\\r]*$`, 'm');
      const closed = closer.exec(this.text.slice(this.at));
      const bodyEnd = closed ? this.at + closed.index + closed[0].length : this.text.length;
      this.writer.leaf('heredoc', this.at, bodyEnd);
      last = bodyEnd;
      this.at = Math.min(bodyEnd + 1, this.text.length);
    }
    return last;
  }
}
