import { requireAll } from '../keywords';
import type { CompileRegex, SafeRegex } from '../regex';
import { countErrors, childrenOf, SyntaxTree, textOf, type FlatTree, type LoadedGrammar } from '../syntax';
import { requiredInCode } from './literals';
import type { ChildPattern, NodePattern, Pattern, RootPattern, StringPart } from './pattern';
import { DEEP_FUNCTION, ELLIPSIS, ELLIPSIS_METAVARIABLE_PREFIX, METAVARIABLE_PREFIX, substitutePlaceholders } from './placeholders';
import { isIn, isSignificant, literalText, significantChildren, unwrap, type View } from './view';

function sequence(items: readonly Pattern[]): RootPattern {
  return { root: 'sequence', items, requirement: requireAll(items.map(requiredInCode)) };
}

/** What compiling a pattern needs of its language. */
export interface PatternContext {
  readonly loaded: LoadedGrammar;
  readonly view: View;
  readonly compileRegex: CompileRegex;
}

/** What a rule's conditions ask of metavariables, by name with the dollar. */
export type Constraints = ReadonlyMap<string, readonly SafeRegex[]>;

const UNCONSTRAINED: Constraints = new Map();

/**
 * Compiles one pattern for one language.
 * @throws PatternError when the grammar cannot parse it, or an expression in it is refused.
 */
export function compilePattern(source: string, context: PatternContext, constraints = UNCONSTRAINED): RootPattern {
  const { view } = context;
  const tree = parsePattern(source, context);
  const compile = (node: number): Pattern => new PatternCompiler(context, constraints, tree).compile(node);
  const statements = significantChildren(view, tree, 0);
  const [only] = statements;
  if (only === undefined) throw new PatternError('the pattern is empty');
  if (statements.length > 1) return sequence(statements.map(compile));
  const pattern = compile(only);
  return { root: 'node', pattern, requirement: requiredInCode(pattern) };
}

/** A pattern that the language's grammar does not accept. */
export class PatternError extends Error {
  override readonly name = 'PatternError';
}

function parsePattern(source: string, { loaded, view }: PatternContext): FlatTree {
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

class PatternCompiler {
  private readonly view: View;

  constructor(
    private readonly context: PatternContext,
    private readonly constraints: Constraints,
    private readonly tree: FlatTree,
  ) {
    this.view = context.view;
  }

  compile(wrapped: number): Pattern {
    const { view, tree } = this;
    const node = unwrap(view, tree, wrapped);
    const placeholder = compilePlaceholder(textOf(tree, wrapped), this.constraints) ?? compilePlaceholder(textOf(tree, node), this.constraints);
    if (placeholder) return placeholder;
    const literal = literalText(view, tree, node);
    if (literal !== undefined) return { op: 'string', parts: stringParts(literal, this.context.compileRegex) };
    if (isIn(view.identifier, tree, node)) return { op: 'name', text: textOf(tree, node) };
    const children = this.children(node);
    if (children.length === 0 && tree.next[node] === node + 1) return { op: 'token', kind: tree.kind[node] ?? 0, text: textOf(tree, node) };
    return compileDeep(children) ?? this.node(node, children);
  }

  private children(node: number): ChildPattern[] {
    const { view, tree } = this;
    const children: ChildPattern[] = [];
    for (const child of childrenOf(tree, node)) {
      if (isSignificant(view, tree, child)) children.push({ pattern: this.stringPiece(child) ?? this.compile(child), field: tree.field[child] ?? 0 });
    }
    return children;
  }

  /** The text around the code in a template literal or f-string, where `...` means any text. */
  private stringPiece(node: number): Pattern | undefined {
    if (!isIn(this.view.stringContent, this.tree, node)) return undefined;
    const text = textOf(this.tree, node);
    return text === '...' ? { op: 'ellipsis', name: '' } : { op: 'token', kind: this.tree.kind[node] ?? 0, text };
  }

  private node(node: number, children: readonly ChildPattern[]): NodePattern {
    const kinds = this.view.alikeOf(this.tree.kind[node] ?? 0);
    return { op: 'node', kinds, children, list: this.listOf(node), qualified: dottedName(this.view, this.tree, node) };
  }

  private listOf(node: number): NodePattern['list'] {
    if (isIn(this.view.unordered, this.tree, node)) return 'unordered';
    if (isIn(this.view.argumentList, this.tree, node)) return 'arguments';
    return isIn(this.view.block, this.tree, node) ? 'statements' : 'ordered';
  }
}

/** A node whose whole text is a placeholder, whatever the grammar took it for. */
function compilePlaceholder(text: string, constraints: Constraints): Pattern | undefined {
  const bare = text.replace(/(: 0)?;?$/, '');
  if (bare === ELLIPSIS) return { op: 'ellipsis', name: '' };
  const name = (prefix: string): string | undefined =>
    bare.startsWith(prefix) && /^[A-Z_][A-Z_0-9]*$/.test(bare.slice(prefix.length)) ? bare.slice(prefix.length) : undefined;
  const several = name(ELLIPSIS_METAVARIABLE_PREFIX);
  if (several !== undefined) return { op: 'ellipsis', name: `$...${several}` };
  const single = name(METAVARIABLE_PREFIX);
  if (single === undefined) return undefined;
  const metavariable = metavariableName(single);
  return { op: 'metavariable', name: metavariable, constraints: constraints.get(metavariable) ?? [] };
}

/** `$_` binds nothing, so it has no name. */
function metavariableName(name: string): string {
  return name === '_' ? '' : `$${name}`;
}

function compileDeep(children: readonly ChildPattern[]): Pattern | undefined {
  const [callee, args] = children;
  if (callee?.pattern.op !== 'name' || callee.pattern.text !== DEEP_FUNCTION || args?.pattern.op !== 'node') return undefined;
  const [inner] = args.pattern.children;
  return inner && { op: 'deep', inner: inner.pattern, requirement: requiredInCode(inner.pattern) };
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

function stringParts(text: string, compileRegex: CompileRegex): StringPart[] {
  const expression = /^=~\/([\s\S]*)\/([a-z]*)$/.exec(text);
  if (expression) return [regexPart(expression[1] ?? '', expression[2] ?? '', compileRegex)];
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

function regexPart(source: string, flags: string, compileRegex: CompileRegex): StringPart {
  const compiled = compileRegex(source, { dialect: 'pcre', flags });
  if ('problem' in compiled) throw new PatternError(`the expression \`${firstLine(source)}\` is refused: ${compiled.problem}`);
  return { kind: 'regex', regex: compiled.regex };
}
