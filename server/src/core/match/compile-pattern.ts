import { countErrors, childrenOf, SyntaxTree, textOf, type FlatTree, type LoadedGrammar } from '../syntax';
import type { ChildPattern, NodePattern, Pattern, RootPattern, StringPart } from './pattern';
import { DEEP_FUNCTION, ELLIPSIS, ELLIPSIS_METAVARIABLE_PREFIX, METAVARIABLE_PREFIX, substitutePlaceholders } from './placeholders';
import { isIn, literalText, significantChildren, unwrap, type View } from './view';

/**
 * Compiles one pattern for one language.
 * @throws PatternError when the grammar cannot parse it.
 */
export function compilePattern(source: string, loaded: LoadedGrammar, view: View): RootPattern {
  const tree = parsePattern(source, loaded, view);
  const statements = significantChildren(view, tree, 0);
  const [only] = statements;
  if (only === undefined) throw new PatternError('the pattern is empty');
  if (statements.length === 1) return { root: 'node', pattern: compileNode(view, tree, only) };
  return { root: 'sequence', items: statements.map((statement) => compileNode(view, tree, statement)) };
}

/** A pattern that the language's grammar does not accept. */
export class PatternError extends Error {
  override readonly name = 'PatternError';
}

function parsePattern(source: string, loaded: LoadedGrammar, view: View): FlatTree {
  const text = source.trim();
  for (const candidate of candidateTexts(text, view)) {
    const syntax = new SyntaxTree(loaded, candidate);
    const tree = syntax.read();
    syntax.close();
    if (tree && countErrors(tree) === 0) return tree;
  }
  throw new PatternError(`${view.grammar.id} cannot parse the pattern \`${firstLine(text)}\``);
}

/** The pattern as code, in the forms in which the grammar may accept it, the likeliest first. */
function candidateTexts(text: string, { profile }: View): string[] {
  const wrapper = profile.wrappers.find(({ startsWith }) => text.startsWith(startsWith));
  const substituted = profile.ellipsis.map((form) => substitutePlaceholders(text, form));
  return [...(wrapper ? substituted.map((code) => wrapper.before + code + wrapper.after) : []), ...substituted];
}

function firstLine(text: string): string {
  const [line = ''] = text.split('\n');
  return line.length < text.length ? `${line} …` : line;
}

function compileNode(view: View, tree: FlatTree, wrapped: number): Pattern {
  const special = compilePlaceholder(textOf(tree, wrapped));
  if (special) return special;
  const node = unwrap(view, tree, wrapped);
  const literal = literalText(view, tree, node);
  if (literal !== undefined) return { op: 'string', parts: stringParts(literal) };
  if (isIn(view.identifier, tree, node)) return { op: 'name', text: textOf(tree, node) };
  const children = childPatterns(view, tree, node);
  if (children.length === 0 && tree.next[node] === node + 1) return { op: 'token', kind: tree.kind[node] ?? 0, text: textOf(tree, node) };
  return compileDeep(children) ?? nodePattern(view, tree, node, children);
}

/** A node whose whole text is a placeholder, whatever the grammar took it for. */
function compilePlaceholder(text: string): Pattern | undefined {
  const bare = text.replace(/(: 0)?;?$/, '');
  if (bare === ELLIPSIS) return { op: 'ellipsis', name: '' };
  const ellipsis = /^__wl_mve_([A-Z_][A-Z_0-9]*)$/.exec(bare);
  if (ellipsis && bare.startsWith(ELLIPSIS_METAVARIABLE_PREFIX)) return { op: 'ellipsis', name: `$...${ellipsis[1]}` };
  const single = /^__wl_mv_([A-Z_][A-Z_0-9]*)$/.exec(bare);
  if (single && bare.startsWith(METAVARIABLE_PREFIX)) return { op: 'metavariable', name: metavariableName(single[1] ?? '') };
  return undefined;
}

/** `$_` binds nothing, so it has no name. */
function metavariableName(name: string): string {
  return name === '_' ? '' : `$${name}`;
}

function childPatterns(view: View, tree: FlatTree, node: number): ChildPattern[] {
  const children: ChildPattern[] = [];
  for (const child of childrenOf(tree, node)) {
    const field = tree.field[child] ?? 0;
    const kept = !isIn(view.comment, tree, child) && (!isIn(view.punctuation, tree, child) || view.operatorFields.has(field));
    if (kept) children.push({ pattern: compileStringPiece(view, tree, child) ?? compileNode(view, tree, child), field });
  }
  return children;
}

/** The text around the code in a template literal or f-string, where `...` means any text. */
function compileStringPiece(view: View, tree: FlatTree, node: number): Pattern | undefined {
  if (!isIn(view.stringContent, tree, node)) return undefined;
  const text = textOf(tree, node);
  return text === '...' ? { op: 'ellipsis', name: '' } : { op: 'token', kind: tree.kind[node] ?? 0, text };
}

function compileDeep(children: readonly ChildPattern[]): Pattern | undefined {
  const [callee, args] = children;
  if (callee?.pattern.op !== 'name' || callee.pattern.text !== DEEP_FUNCTION || args?.pattern.op !== 'node') return undefined;
  const [inner] = args.pattern.children;
  return inner && { op: 'deep', inner: inner.pattern };
}

function nodePattern(view: View, tree: FlatTree, node: number, children: readonly ChildPattern[]): NodePattern {
  const kinds = view.alikeOf(tree.kind[node] ?? 0);
  return { op: 'node', kinds, children, list: listOf(view, tree, node), qualified: dottedName(view, tree, node) };
}

function listOf(view: View, tree: FlatTree, node: number): NodePattern['list'] {
  if (isIn(view.unordered, tree, node)) return 'unordered';
  if (isIn(view.argumentList, tree, node)) return 'arguments';
  return isIn(view.block, tree, node) ? 'statements' : 'ordered';
}

/** `a.b.c` for a chain of plain names, else undefined. */
export function dottedName(view: View, tree: FlatTree, node: number): string | undefined {
  const names: string[] = [];
  let at = node;
  while (isIn(view.member, tree, at)) {
    const parts = childrenOf(tree, at);
    const property = parts.find((child) => tree.field[child] === view.memberProperty);
    const object = parts.find((child) => tree.field[child] === view.memberObject);
    if (property === undefined || object === undefined || isPlaceholder(textOf(tree, property))) return undefined;
    names.unshift(textOf(tree, property));
    at = unwrap(view, tree, object);
  }
  if (!isIn(view.identifier, tree, at) || isPlaceholder(textOf(tree, at))) return undefined;
  return [textOf(tree, at), ...names].join('.');
}

function isPlaceholder(text: string): boolean {
  return text.startsWith('__wl_');
}

const STRING_PIECE = /\.\.\.|\$[A-Z_][A-Z_0-9]*/g;

function stringParts(text: string): StringPart[] {
  const regex = /^=~\/([\s\S]*)\/([a-z]*)$/.exec(text);
  if (regex) return [{ kind: 'regex', source: regex[1] ?? '', flags: regex[2] ?? '' }];
  const parts: StringPart[] = [];
  let at = 0;
  for (const piece of text.matchAll(STRING_PIECE)) {
    if (piece.index > at) parts.push({ kind: 'text', text: text.slice(at, piece.index) });
    parts.push(piece[0] === '...' ? { kind: 'any' } : { kind: 'metavariable', name: metavariableName(piece[0].slice(1)) });
    at = piece.index + piece[0].length;
  }
  if (at < text.length || parts.length === 0) parts.push({ kind: 'text', text: text.slice(at) });
  return parts;
}
