import { type Entry } from '../samples';
import { createRandom } from './random';
import { fillSlots } from './slots';
import { readTemplates, type Template, type TemplateLine } from './templates';

const SEED = 'wardlight syntaxes 1';
/** How often the values of a template are drawn anew. There are about twice as many look-alikes as credentials in the templates: half of each is wanted. */
const DRAWS_OF_CREDENTIALS = 4;
const DRAWS_OF_LOOK_ALIKES = 2;

/** The corpus as entries of whole texts, one for each labelled line; the same at every call. No line of a template is labelled twice with the same text. */
export function generateSyntaxCorpus(): readonly Entry[] {
  return readTemplates().flatMap((template) => {
    const draws = template.lines.some(({ mark }) => mark === 'T') ? DRAWS_OF_CREDENTIALS : DRAWS_OF_LOOK_ALIKES;
    const entries = Array.from({ length: draws }, (_, draw) => draw).flatMap((draw) => fillTemplate(template, draw));
    return [...new Map(entries.map((entry) => [labelledText(entry), entry] as const).reverse()).values()].reverse();
  });
}

/** A line after its slots are filled; a slot may have brought line feeds with it. */
interface Filled extends TemplateLine {
  /** Number, from 0, of its first line in the text. */
  readonly first: number;
}

function fillTemplate({ syntax, path, lines }: Template, draw: number): readonly Entry[] {
  const random = createRandom(`${SEED} ${syntax} ${path} ${draw}`);
  const filled = number(lines.map(({ text, mark }) => ({ mark, text: indent(fillSlots(text, random)) })));
  const text = filled.map((line) => line.text).join('\n');
  return filled.flatMap(({ mark, first }, index) => {
    if (mark !== 'T' && (mark !== 'F' || draw >= DRAWS_OF_LOOK_ALIKES)) return [];
    const next = filled.slice(index + 1).find((line) => line.mark !== '|');
    const last = (next?.first ?? text.split('\n').length) - 1;
    return [{ id: `${syntax}#${path}:${index}/${draw}`, path, label: mark, category: syntax, text, labelledLines: [first, last] as const }];
  });
}

/** Gives the lines that a slot has brought the margin of the line it stands in. */
function indent(text: string): string {
  return text.replaceAll('\n', `\n${/^\s*/.exec(text)![0]}`);
}

function number(lines: readonly TemplateLine[]): readonly Filled[] {
  let next = 0;
  return lines.map((line) => {
    const first = next;
    next += line.text.split('\n').length;
    return { ...line, first };
  });
}

function labelledText({ text = '', labelledLines = [0, 0] }: Entry): string {
  return text.split('\n').slice(labelledLines[0], labelledLines[1] + 1).join('\n');
}
