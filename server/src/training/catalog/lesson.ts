import type { Lesson } from '../topic';
import { countWords, findHtml, splitFences } from './markdown';
import { Mistakes } from './mistakes';

const FIRST_SCREEN = ['What happens', 'It happened', 'How it looks in code'];
const MORE = 'More';
const MOST_WORDS = 200;

interface Section {
  readonly heading: string;
  /** 1-based. */
  readonly line: number;
  readonly body: string;
}

/** Reads `lesson.md`: what stands before `## More` is the first screen. */
export function readLesson(text: string, path: string): { readonly lesson: Lesson; readonly mistakes: Mistakes } {
  const mistakes = new Mistakes(path);
  const rows = text.split(/\r?\n/);
  const sections = readSections(text);
  const more = sections.find(({ heading }) => heading === MORE);
  const first = rows.slice(0, more ? more.line - 1 : rows.length).join('\n').trim();
  checkSections(sections, mistakes);
  const words = countWords(first);
  if (words > MOST_WORDS) mistakes.onLine(1, `the first screen has ${words} words outside code, and ${MOST_WORDS} at most are read there; move some below \`## ${MORE}\`.`);
  const html = findHtml(text);
  if (html) mistakes.onLine(html.line, html.message);
  return { lesson: { first, more: more ? rows.slice(more.line).join('\n').trim() : '' }, mistakes };
}

function readSections(text: string): readonly Section[] {
  const headings = splitFences(text).flatMap((stretch) => (stretch.isCode ? [] : headingsIn(stretch.text, stretch.line)));
  const rows = text.split(/\r?\n/);
  return headings.map(({ heading, line }, index) => ({ heading, line, body: rows.slice(line, (headings[index + 1]?.line ?? rows.length + 1) - 1).join('\n') }));
}

function headingsIn(prose: string, firstLine: number): { heading: string; line: number }[] {
  return prose.split('\n').flatMap((row, at) => {
    const heading = /^##?[ \t]+(.*\S)/.exec(row)?.[1];
    return heading === undefined ? [] : [{ heading, line: firstLine + at }];
  });
}

function checkSections(sections: readonly Section[], mistakes: Mistakes): void {
  const names = sections.map(({ heading }) => heading);
  const known = [...FIRST_SCREEN, MORE];
  const wrong = sections.find(({ heading }) => !known.includes(heading));
  if (wrong) mistakes.onLine(wrong.line, `the sections are ${known.join(', ')}; write \`###\` before a heading below \`## ${MORE}\`.`);
  else if (names.join('|') !== known.slice(0, names.length).join('|') || names.length < FIRST_SCREEN.length) {
    mistakes.onLine(sections[0]?.line ?? 1, `the sections must be ${known.join(', ')}, in this order; the last one may be left out.`);
  }
  for (const { heading, line, body } of sections) if (body.trim() === '') mistakes.onLine(line, `the section \`${heading}\` is empty; write it, or take it out.`);
  const code = sections.find(({ heading }) => heading === FIRST_SCREEN[2]);
  const blocks = splitFences(code?.body ?? '').filter(({ isCode }) => isCode);
  if (code && blocks.length !== 1) mistakes.onLine(code.line, `\`${code.heading}\` has one block of code between fences, not ${blocks.length}.`);
  if (code && blocks[0]?.language === '') mistakes.onLine(code.line + blocks[0].line - 1, 'a fence names the language of its code, such as ```javascript.');
}
