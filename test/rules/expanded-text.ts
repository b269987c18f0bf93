import { expandTokens, type TokenFormats } from '../../server/src/core/tokens';
import type { RuleSource, Span } from '../../server/src/core';

/** A fixture with its token templates expanded, and the way back. Values and templates may differ in length and in lines. */
export interface ExpandedText {
  readonly text: string;
  /** Where a span of the expanded text stands in the committed one; an end inside a value moves to the template's end. */
  readonly toTemplate: (span: Span) => Span;
  /** Puts the templates back in place of the values, in a text that was made from the expanded one. */
  readonly restore: (text: string) => string;
}

interface Piece {
  readonly template: string;
  readonly value: string;
  /** Offsets of the piece in the committed and in the expanded text. */
  readonly from: number;
  readonly to: number;
}

const TEMPLATE = /\{\{token:[^{}]*\}\}/g;

/** The formats of all credential rules, by the rule's id. */
export function tokenFormats(rules: readonly RuleSource[]): TokenFormats {
  return Object.fromEntries(rules.flatMap(({ id, credential }) => (credential ? [[id, credential.format]] : [])));
}

/** @throws RangeError when a template names a kind that has no format. */
export function expandText(committed: string, formats: TokenFormats): ExpandedText {
  const pieces = readPieces(committed, formats);
  return {
    text: committed.replace(TEMPLATE, (template) => pieces.find((piece) => piece.template === template)?.value ?? template),
    toTemplate: ({ start, end }) => ({ start: mapOffset(pieces, start, 'start'), end: mapOffset(pieces, end, 'end') }),
    restore: (text) => pieces.reduce((soFar, { template, value }) => soFar.replaceAll(value, template), text),
  };
}

function readPieces(committed: string, formats: TokenFormats): Piece[] {
  let shift = 0;
  return [...committed.matchAll(TEMPLATE)].map(({ 0: template, index }) => {
    const value = expandTokens(template, formats);
    const piece = { template, value, from: index, to: index + shift };
    shift += value.length - template.length;
    return piece;
  });
}

function mapOffset(pieces: readonly Piece[], offset: number, side: 'start' | 'end'): number {
  const piece = pieces.filter(({ to }) => (side === 'start' ? to <= offset : to < offset)).at(-1);
  if (!piece) return offset;
  const past = offset - (piece.to + piece.value.length);
  if (past >= (side === 'start' ? 0 : 1)) return piece.from + piece.template.length + past;
  return side === 'start' ? piece.from : piece.from + piece.template.length;
}
