/** A stretch of a Markdown text: prose, or what stands between two fences. */
export interface Stretch {
  readonly isCode: boolean;
  /** The first word behind the fence; empty where there is none, and for prose. */
  readonly language: string;
  readonly text: string;
  /** 1-based, of its first line. */
  readonly line: number;
}

const FENCE = /^ {0,3}(`{3,}|~{3,})\s*([^\s`]*)/;

/** Takes a text apart at its fences. One that is not closed goes on to the end, as Markdown has it. */
export function splitFences(markdown: string): readonly Stretch[] {
  const stretches: Stretch[] = [];
  let start = 0;
  let fence: { readonly mark: string; readonly language: string } | undefined;
  const rows = markdown.split(/\r?\n/);
  const end = (at: number): void => {
    if (fence !== undefined || at > start) stretches.push({ isCode: fence !== undefined, language: fence?.language ?? '', text: rows.slice(start, at).join('\n'), line: start + 1 });
    start = at + 1;
  };
  for (const [at, row] of rows.entries()) {
    const [, mark = '', language = ''] = FENCE.exec(row) ?? [];
    if (fence === undefined && mark !== '') {
      end(at);
      fence = { mark, language };
    } else if (fence !== undefined && mark.startsWith(fence.mark) && row.trim() === mark) {
      end(at);
      fence = undefined;
    }
  }
  end(rows.length);
  return stretches;
}

/** Words of the prose of a text; inline code counts, headings count, fenced code does not. */
export function countWords(markdown: string): number {
  const prose = splitFences(markdown).filter(({ isCode }) => !isCode);
  return prose.reduce((sum, { text }) => sum + (text.match(/[\p{L}\p{N}][^\s]*/gu)?.length ?? 0), 0);
}

export interface MarkdownMistake {
  /** 1-based, in the text. */
  readonly line: number;
  readonly message: string;
}

const HTML = /<[A-Za-z/!?]/g;
const AUTOLINK = /^<https:\/\/[^\s<>]*>/;
const PICTURE = /!\[/g;
const TARGET = /\](?:\(|:)[ \t]*<?([^\s)>]*)/g;

/** The first thing in a text that is not shown: HTML, a picture, or a link that is no https address. */
export function findHtml(markdown: string): MarkdownMistake | undefined {
  for (const { isCode, text, line } of splitFences(markdown)) {
    if (isCode) continue;
    const prose = withoutCode(text);
    const found = firstMistake(prose);
    if (found) return { line: line + prose.slice(0, found.at).split('\n').length - 1, message: found.message };
  }
  return undefined;
}

function firstMistake(prose: string): { readonly at: number; readonly message: string } | undefined {
  for (const { index } of prose.matchAll(HTML)) {
    if (!AUTOLINK.test(prose.slice(index, index + 500))) return { at: index, message: 'HTML is not shown in a topic; write Markdown, and code in backticks.' };
  }
  for (const { index } of prose.matchAll(PICTURE)) return { at: index, message: 'pictures are not shown in a topic; say it in words, or as code.' };
  for (const { index, 1: target = '' } of prose.matchAll(TARGET)) {
    if (!target.startsWith('https://')) return { at: index, message: 'a link leads to an https address; write one, or put brackets in backticks.' };
  }
  return undefined;
}

/** The same text with blanks for what stands in backticks; lines stay. */
function withoutCode(prose: string): string {
  const runs = [...prose.matchAll(/`+|\n[ \t]*\n/g)].map(({ 0: mark, index }) => ({ mark, index }));
  let result = '';
  let at = 0;
  for (let run = 0; run < runs.length; run++) {
    const { mark, index } = runs[run]!;
    if (!mark.startsWith('`')) continue;
    const close = closing(runs, run);
    if (close === undefined) continue;
    const end = runs[close]!.index + mark.length;
    result += prose.slice(at, index) + prose.slice(index, end).replace(/[^\n]/g, ' ');
    at = end;
    run = close;
  }
  return result + prose.slice(at);
}

/** A run of as many backticks, in the same paragraph. */
function closing(runs: readonly { readonly mark: string }[], open: number): number | undefined {
  for (let run = open + 1; run < runs.length && runs[run]!.mark.startsWith('`'); run++) if (runs[run]!.mark === runs[open]!.mark) return run;
  return undefined;
}
