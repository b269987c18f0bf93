import fc from 'fast-check';
import type { Range, TextDocumentContentChangeEvent } from 'vscode-languageserver/node';
import { TextDocument } from 'vscode-languageserver-textdocument';
import type { SeedFile } from './corpus';
import { anyWindow, textOf } from './edits';

/** A place that need not be in the text: a part of its lines, and some lines and columns more or less. */
interface Place {
  readonly part: number;
  readonly lines: number;
  readonly column: number;
}

export interface Change {
  readonly whole: boolean;
  readonly from: Place;
  /** Lines and columns that the change reaches on; negative: its end is before its start. */
  readonly reach: { readonly lines: number; readonly columns: number };
  readonly text: string;
}

/** One `didChange`, or something else that a client does. */
export interface Message {
  readonly kind: 'change' | 'save' | 'pull' | 'hover' | 'actions' | 'hidden';
  readonly changes: readonly Change[];
  /** Added to the version before; a careless client repeats versions, or counts backwards. */
  readonly versionStep: number;
}

const FAR = [-2_147_483_648, -1, 0, 1, 10_000, 2_147_483_647];

const anyPlace: fc.Arbitrary<Place> = fc.record({
  part: fc.nat(1000),
  lines: fc.oneof({ weight: 9, arbitrary: fc.constant(0) }, { weight: 1, arbitrary: fc.constantFrom(...FAR) }),
  column: fc.oneof({ weight: 9, arbitrary: fc.nat(40) }, { weight: 1, arbitrary: fc.constantFrom(...FAR) }),
});

export function anyMessage(files: readonly SeedFile[], careless: boolean): fc.Arbitrary<Message> {
  const text = fc.oneof(
    { weight: 3, arbitrary: fc.constantFrom('x', '\n', '\r\n', '\r', '"', '`', '(', '}', '  ', '😀', '\u2028', '/*', '#', '') },
    { weight: 2, arbitrary: anyWindow(files, 6).map(textOf) },
    { weight: 1, arbitrary: fc.string({ maxLength: 4, unit: 'grapheme' }) },
  );
  const change = fc.record({
    whole: fc.integer({ min: 0, max: 19 }).map((n) => n === 19),
    from: anyPlace,
    reach: fc.record({ lines: fc.constantFrom(0, 0, 0, 1, 3, -1), columns: fc.integer({ min: -8, max: 12 }) }),
    text,
  });
  return fc.record({
    kind: fc.constantFrom('change', 'change', 'change', 'change', 'save', 'pull', 'hover', 'actions', 'hidden'),
    changes: fc.array(change, { maxLength: 4 }),
    versionStep: careless ? fc.constantFrom(1, 1, 1, 0, -1, -5, 100) : fc.constant(1),
  });
}

/** The changes as a client writes them, and the text after them as another library than ours finds their places. */
export function writeChanges(text: string, changes: readonly Change[]): { readonly events: TextDocumentContentChangeEvent[]; readonly text: string } {
  const events: TextDocumentContentChangeEvent[] = [];
  let now = text;
  for (const change of changes) {
    // Not `TextDocument.update`: for a line far below the text it fills an array up to there.
    const document = TextDocument.create('file:///model', 'plaintext', 0, now);
    const event = toEvent(document, change);
    events.push(event);
    now = 'range' in event ? splice(document, event.range, event.text) : event.text;
  }
  return { events, text: now };
}

function splice(document: TextDocument, { start, end }: Range, text: string): string {
  const [from, to] = [document.offsetAt(start), document.offsetAt(end)].sort((a, b) => a - b) as [number, number];
  return document.getText().slice(0, from) + text + document.getText().slice(to);
}

function toEvent({ lineCount }: TextDocument, { whole, from, reach, text }: Change): TextDocumentContentChangeEvent {
  if (whole) return { text };
  const start = { line: Math.floor((from.part * lineCount) / 1001) + from.lines, character: from.column };
  return { range: { start, end: { line: start.line + reach.lines, character: start.character + reach.columns } }, text };
}
