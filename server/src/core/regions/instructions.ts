import type { Embedded } from './region';
import { hideComments } from './hide';

const INSTRUCTION = /^[ \t]*(?:RUN|CMD|ENTRYPOINT)[ \t]+((?:--\S+[ \t]+)*)/gim;
/** Windows has another shell, and another character at the end of a line that goes on. */
const OTHER_SHELL = /^[ \t]*SHELL[ \t]*\[[ \t]*"(?:[^"]*[\\/])?(?:powershell|pwsh|cmd)|^#[ \t]*escape[ \t]*=[ \t]*`/im;
/** Where a line ends that does not go on; lines of comments between others do. */
const LINE = /[^\n]*(?:\n|$)/y;
const OTHER_PROGRAM = /^[ \t]*#!(?!.*\b(?:ba|da|a)?sh\b)/;
const LONGEST_PROGRAM = 200;
const HEREDOC = /^<<-?[ ]*(["']?)(\w+)\1[ \t]*\r?\n/;

/** The shell scripts of a Dockerfile: what an instruction runs that is not written as a list. */
export function findInstructions(text: string): Embedded[] {
  if (OTHER_SHELL.test(text)) return [];
  const found: Embedded[] = [];
  const unclosed = new Set<string>();
  INSTRUCTION.lastIndex = 0;
  for (let match = INSTRUCTION.exec(text); match; match = INSTRUCTION.exec(text)) {
    const start = INSTRUCTION.lastIndex;
    const end = endOfInstruction(text, start);
    const script = readScript(text, start, end, unclosed);
    if (script) found.push(script);
    INSTRUCTION.lastIndex = Math.max(script?.span.end ?? end, start);
  }
  return found;
}

function endOfInstruction(text: string, start: number): number {
  let goesOn = true;
  LINE.lastIndex = start;
  while (goesOn && LINE.lastIndex < text.length) {
    const line = LINE.exec(text)?.[0] ?? '';
    goesOn = /\\[ \t]*\r?\n?$/.test(line) || (/^[ \t]*#/.test(line) && LINE.lastIndex - line.length > start);
  }
  const end = goesOn ? text.length : LINE.lastIndex;
  return end > start && text.charAt(end - 1) === '\n' ? end - 1 : end;
}

function readScript(text: string, start: number, end: number, unclosed: Set<string>): Embedded | undefined {
  const code = text.slice(start, end);
  if (code.startsWith('[') || code.trim() === '') return undefined;
  if (code.startsWith('<<')) return readHeredoc(text, start, unclosed);
  return { language: 'bash', span: { start, end }, text: hideComments(code) };
}

/** @param unclosed words that do not stand on a line of their own any more */
function readHeredoc(text: string, from: number, unclosed: Set<string>): Embedded | undefined {
  const [head, , word = ''] = HEREDOC.exec(text.slice(from, text.indexOf('\n', from) + 1)) ?? [];
  if (head === undefined || unclosed.has(word)) return undefined;
  const start = from + head.length;
  const close = new RegExp(`^[\\t ]*${word}[ \\t]*\\r?$`, 'gm');
  close.lastIndex = start;
  const end = close.exec(text)?.index;
  if (end === undefined) unclosed.add(word);
  if (end === undefined || end <= start || OTHER_PROGRAM.test(text.slice(start, start + LONGEST_PROGRAM))) return undefined;
  return { language: 'bash', span: { start, end: end - 1 } };
}
