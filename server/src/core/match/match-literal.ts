import { NO_NODE } from '../syntax';
import type { Constant } from './constant';
import type { ListContext, Then } from './match-list';
import { matchStringParts, piecesFrom } from './match-string';
import type { StringPart, StringPattern } from './pattern';
import { isKey } from './selectors';
import type { MatchSubject } from './subject';
import { isIn, isTemplate, literalText, textOfBlock, unquoted } from './view';

/** What matching a literal asks of a matcher. */
export interface LiteralContext extends ListContext {
  readonly subject: MatchSubject;
}

/** Matches a string pattern with a literal, with code that is known to be a constant text, or with a key that is a plain name. */
export function matchLiteral(context: LiteralContext, { parts, isTemplate: asTemplate, isBlock }: StringPattern, written: number, then: Then): void {
  const { shapes, subject: { tree, view } } = context;
  const block = written < tree.count ? textOfBlock(view, tree, written) : undefined;
  if (isBlock && block !== undefined) return matchText(context, parts, block.trimEnd(), written, then);
  const [only] = parts;
  // A pattern that says all of a text says what the block stands for; of others the pieces stand in the file.
  const isWhole = parts.length === 1 && only?.kind === 'text';
  const literal = written < tree.count ? (isWhole ? block : undefined) ?? literalOf(context.subject, written) : undefined;
  const holdsCode = literal === undefined && isIn(view.string, tree, written);
  if (holdsCode && only?.kind === 'regex' && only.regex.exec(unquoted(shapes.text(written)), 0, Infinity)) return then();
  const constant = literal === undefined ? constantAt(context.subject, written) : undefined;
  const said = constant && constant.node >= 0 ? constant.node : written;
  if (asTemplate && !isTemplate(view, tree, said, shapes.text(said))) return;
  if (asTemplate && holdsCode) return parts.length === 1 && only ? matchTemplate(context, only, written, then) : undefined;
  if (constant) return constant.kind === 'string' ? matchConstant(context, parts, constant, written, then) : undefined;
  if (literal !== undefined) return matchText(context, parts, literal, written, then);
  const name = isWhole ? only.text : undefined;
  if (name !== undefined && view.coercesStrings && isCoerced(name) && shapes.text(written) === name) return then();
  const isName = name !== undefined && written < tree.count && isIn(view.identifier, tree, written);
  return isName && isKey(shapes, written) && shapes.text(written) === name ? then() : undefined;
}

/** Whether a text may be written without quotes where a language reads it as a number or a truth value. */
export function isCoerced(text: string): boolean {
  return /^(?:true|false|-?\d[\d.]*)$/.test(text);
}

/** What code that is no literal itself is known to be. */
export function constantAt({ tree, shapes, constantOf }: MatchSubject, node: number): Constant | undefined {
  if (node >= tree.count) return undefined;
  const constant = constantOf(node);
  return constant === undefined || constant.node === node || isKey(shapes, node) ? undefined : constant;
}

/** What stands in a literal with code in it, as a whole. */
function matchTemplate(context: LiteralContext, only: StringPart, node: number, then: Then): void {
  const { shapes } = context;
  if (only.kind === 'any') return then();
  if (only.kind === 'metavariable' && only.name.startsWith('$...')) context.bind(only.name, { start: shapes.start(node) + 1, end: shapes.end(node) - 1, node: NO_NODE }, then);
}

function matchText(context: LiteralContext, parts: readonly StringPart[], literal: string, node: number, then: Then): void {
  const { tree } = context.subject;
  const start = tree.text.indexOf(literal, tree.start[node] ?? 0);
  matchStringParts(context, parts, literal, piecesFrom(start < 0 ? (tree.start[node] ?? 0) : start), then);
}

/** What only code gives as a string: of some it is known that they are strings, and no more. */
function matchConstant(context: LiteralContext, parts: readonly StringPart[], { text, node }: Constant, written: number, then: Then): void {
  const [only] = parts;
  if (text === undefined) return parts.length === 1 && only?.kind === 'any' ? then() : undefined;
  if (node >= 0) return matchText(context, parts, text, node, then);
  const whole = { start: context.shapes.start(written), end: context.shapes.end(written), node: written };
  matchStringParts(context, parts, text, (from, to) => ({ ...whole, text: text.slice(from, to) }), then);
}

function literalOf({ tree, view, shapes }: MatchSubject, node: number): string | undefined {
  return isIn(view.stringContent, tree, node) ? shapes.text(node) : literalText(view, tree, node);
}
