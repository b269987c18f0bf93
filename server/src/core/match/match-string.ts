import { NO_NODE } from '../syntax';
import type { Binding } from './bindings';
import type { ListContext, Then } from './match-list';
import type { StringPart } from './pattern';

/** Gives what a part of a literal's text is as a binding. */
export type PieceOf = (from: number, to: number) => Binding;

/** The pieces of a text that stands in the file from `base` on. */
export function piecesFrom(base: number): PieceOf {
  return (from, to) => ({ start: base + from, end: base + to, node: NO_NODE });
}

/** Matches the parts of a string pattern against a literal's text; every way to cut it is tried. */
export function matchStringParts(context: ListContext, parts: readonly StringPart[], literal: string, pieceOf: PieceOf, then: Then): void {
  const [only] = parts;
  if (parts.length === 1 && only?.kind === 'any') return then();
  fromPart(context, parts, 0, literal, 0, pieceOf, then);
}

function fromPart(context: ListContext, parts: readonly StringPart[], index: number, literal: string, at: number, pieceOf: PieceOf, then: Then): void {
  const part = parts[index];
  if (part === undefined) return at === literal.length ? then() : undefined;
  if (part.kind === 'regex') return part.regex.exec(literal, 0, literal.length + 1) ? then() : undefined;
  if (part.kind === 'text') {
    return literal.startsWith(part.text, at) ? fromPart(context, parts, index + 1, literal, at + part.text.length, pieceOf, then) : undefined;
  }
  const last = index === parts.length - 1;
  const next = parts[index + 1];
  for (let end = last ? literal.length : at; end <= literal.length; end++) {
    if (next?.kind === 'text') {
      end = literal.indexOf(next.text, end);
      if (end < 0) return;
    }
    const stop = end;
    const rest: Then = () => fromPart(context, parts, index + 1, literal, stop, pieceOf, then);
    if (part.kind === 'any') rest();
    else if (end > at || last) context.bind(part.name, pieceOf(at, end), rest);
  }
}
