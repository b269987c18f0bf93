import { splitRunbook, type Finding, type Fix, type SourceDocument } from '../../core';
import { lowerFirst } from '../words';

/** What helps with the fix: nothing of it is made up, it is what the runbook, the rule and the proof say. */
export interface Guidance {
  /** From vague to plain. */
  readonly hints: readonly string[];
  /** What stands in place of a solution where no fix is proved, as Markdown. */
  readonly instead: string;
}

const NO_RUNBOOK = 'Its rule has no runbook.';
const NO_FIX = 'The rule of this finding has no fix that could be proved here, so there is no solution to compare with.';

/** @param fix proved on the exercise, where there is one */
export function guide(runbook: string, finding: Finding, document: SourceDocument, fix: Fix | undefined): Guidance {
  const section = splitRunbook(runbook).sections.get('What to do') ?? '';
  const steps = stepsIn(section);
  const first = steps[0] ?? NO_RUNBOOK;
  const second = fix === undefined ? finding.message : `${finding.message} What helps: ${lowerFirst(fix.title)}.`;
  const third = fix === undefined ? `${NO_FIX} ${steps.slice(1, 3).join(' ')}`.trim() : shapeOf(document, fix);
  return { hints: [first, second, third], instead: section === '' ? `${NO_FIX} ${NO_RUNBOOK}` : `${NO_FIX} This is what its runbook says:\n\n${section}` };
}

/** The items of a numbered list, each as one line without its code, which would say it all; of a text without one, its paragraphs. */
function stepsIn(section: string): readonly string[] {
  const numbered = section.split(/^\s{0,3}\d+[.)]\s+/m).slice(1);
  const parts = numbered.length > 0 ? numbered.map((step) => step.split(/\n\s*\n/)[0] ?? '') : section.split(/\n\s*\n/);
  return parts.map((part) => (part.split(/^\s*(?:```|~~~)/m)[0] ?? '').trim().replace(/\s*\n\s*/g, ' ').replace(/:$/, '.')).filter((part) => part !== '');
}

/** Where a proved fix changes something, and what stands there then. */
function shapeOf({ lines }: SourceDocument, { edits }: Fix): string {
  const shapes = edits.map(({ span, text }) => {
    const where = `line ${lines.lineAt(span.start) + 1}`;
    const plain = text.trim().replace(/\s+/g, ' ');
    return plain === '' ? `on ${where} something goes` : `on ${where} stands \`${plain.replaceAll('`', "'")}\``;
  });
  return `A fix that is proved changes ${shapes.length === 1 ? 'one place' : `${shapes.length} places`}: ${shapes.slice(0, 3).join('; ')}.`;
}
