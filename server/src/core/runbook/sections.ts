/** The sections of a runbook, in their order. */
export const SECTIONS = ['What it means', 'How it is attacked', 'What to do', 'How to know it is done', 'When it is not a problem', 'Whom to tell', 'References'] as const;

export type Section = (typeof SECTIONS)[number];

/** A runbook, or the part of one that a file has. */
export interface RunbookParts {
  readonly title: string | undefined;
  /** The text below each heading, trimmed. */
  readonly sections: ReadonlyMap<string, string>;
}

const FENCE = /^\s*(```+|~~~+)/;

/** Takes Markdown apart at its headings. What stands between a title and the first section goes. */
export function splitRunbook(markdown: string): RunbookParts {
  let title: string | undefined;
  let fence: string | undefined;
  let body: string[] = [];
  const sections = new Map<string, string[]>();
  for (const line of markdown.split(/\r?\n/)) {
    const mark = FENCE.exec(line)?.[1];
    if (mark !== undefined) fence = fence === undefined ? mark : mark.startsWith(fence) ? undefined : fence;
    const [, level, heading] = fence === undefined ? (/^(##?)\s+(.+?)\s*$/.exec(line) ?? []) : [];
    if (heading === undefined) body.push(line);
    else {
      body = [];
      if (level === '#') title ??= heading;
      else sections.set(heading, body);
    }
  }
  return { title, sections: new Map([...sections].map(([name, lines]) => [name, lines.join('\n').trim()])) };
}
