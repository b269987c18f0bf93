import { requireAll } from '../keywords';
import type { PatternProfile } from '../language';
import type { CompileRegex, SafeRegex } from '../regex';
import { NO_NODE, type FlatTree, type LoadedGrammar } from '../syntax';
import { adoptLeading } from './adopt-leading';
import { importedPaths } from './equal-shapes';
import { requiredInCode } from './literals';
import { AS_WRITTEN, policyUnder, strictnessUnder, type RuleOptions } from './matching-options';
import { firstLine, parsePattern, PatternError, type ParsedPattern } from './parse-pattern';
import type { ChildPattern, MetavariablePattern, Pattern, RootPattern, ShapePattern, SlotPattern, StringPart } from './pattern';
import { createHoleReader, DEEP_FUNCTION, ELLIPSIS, ESCAPE, HOLE_IN_STRING, HOLE_MARK, type Hole } from './placeholders';
import { plainLabel, SLOTS, slotOf, type Policy, type Role } from './roles';
import { isListItem, rootItems, significantRaw } from './root-items';
import { shared } from './shared-patterns';
import { isExpressionBody, Shapes, statementOf, type Shape } from './shapes';
import { isIn, isTemplate, literalText, significantChildren, symbolName, textOfBlock, unwrap, type View } from './view';

/** What compiling a pattern needs of its language. */
export interface PatternContext {
  readonly loaded: LoadedGrammar;
  readonly view: View;
  readonly patterns: PatternProfile;
  readonly compileRegex: CompileRegex;
  /** Whether the language has names for values that stand elsewhere in the file. */
  readonly namesValues?: boolean;
  /** The rule's. */
  readonly options?: RuleOptions;
  /** What was compiled before, by its source. */
  readonly known?: ReadonlyMap<string, RootPattern>;
}

/** What a rule's conditions ask of metavariables, by name with the dollar. */
export type Constraints = ReadonlyMap<string, readonly SafeRegex[]>;

const UNCONSTRAINED: Constraints = new Map();

/**
 * Compiles one pattern for one language.
 * @throws PatternError when the grammar cannot parse it, or an expression in it is refused.
 */
export function compilePattern(source: string, context: PatternContext, constraints = UNCONSTRAINED): RootPattern {
  const known = context.known?.get(source);
  if (known) return known;
  const parsed = adopted(context.view, parsePattern(source, context.loaded, context.patterns));
  const items = rootItems(context.view, context.patterns, parsed);
  const [only] = items;
  if (only === undefined) throw new PatternError('the pattern is empty');
  const compiler = new PatternCompiler(context, constraints, parsed);
  if (items.length > 1 || isListItem(context.view, parsed.tree, only)) return sequence(items.map((item) => compiler.child(item)).map((child) => ({ ...child, pattern: shared(child.pattern) })), context.options);
  const compiled = compiler.compile(only);
  // An ellipsis alone is any code.
  const pattern: Pattern = compiled.op === 'ellipsis' ? { op: 'metavariable', name: '', constraints: [] } : compiled;
  return { root: 'node', pattern, requirement: requiredInCode(pattern), ...(context.options?.['attr_expr'] === false ? { notInDecorators: true } : {}) };
}

function adopted(view: View, parsed: ParsedPattern): ParsedPattern {
  return { ...parsed, tree: adoptLeading(view, parsed.tree) };
}

function sequence(items: readonly ChildPattern[], options: RuleOptions = {}): RootPattern {
  return {
    root: 'sequence', items, requirement: requireAll(items.map(({ pattern }) => requiredInCode(pattern))),
    ...(options['implicit_deep_exprstmt'] === false ? { wholeStatements: true } : {}),
    ...(options['go_deeper_stmt'] === false ? { staysInBlock: true } : {}),
  };
}

const IN_MEMBERS: ReadonlySet<Policy> = new Set(['subset', 'subsequence', 'members', 'fields', 'optional-list']);

class PatternCompiler {
  private readonly view: View;
  private readonly tree: FlatTree;
  private readonly shapes: Shapes;
  private readonly holeIn: (text: string) => Hole | undefined;

  constructor(
    private readonly context: PatternContext,
    private readonly constraints: Constraints,
    private readonly parsed: ParsedPattern,
  ) {
    this.view = context.view;
    this.tree = parsed.tree;
    this.shapes = new Shapes(this.view, this.tree);
    this.holeIn = createHoleReader(context.patterns);
  }

  child(node: number): ChildPattern {
    return { pattern: this.compile(node), field: this.tree.field[node] ?? 0 };
  }

  compile(wrapped: number): Pattern {
    const { view, tree } = this;
    const node = wrapped < tree.count ? unwrap(view, tree, wrapped) : wrapped;
    const hole = this.holeIn(this.shapes.text(wrapped)) ?? this.holeIn(this.shapes.text(node));
    if (hole && !this.isPlainDecorator(hole, node)) return this.hole(hole);
    const deep = this.deep(node);
    if (deep) return deep;
    const literal = node < tree.count ? literalText(view, tree, node) : undefined;
    if (literal !== undefined) return this.string(node, literal);
    if (node < tree.count && isIn(view.identifier, tree, node) && !this.shapes.text(node).includes(HOLE_MARK)) return { op: 'name', text: this.shapes.text(node), ...this.caseOf(node) };
    const shape = this.shapes.of(node);
    if (shape) return this.chain(shape) ?? this.shape(node, shape);
    if (node < tree.count && isIn(view.identifier, tree, node)) return this.token(node);
    const children = significantChildren(view, tree, node);
    if (children.length === 0 && tree.next[node] === node + 1) return this.token(node);
    return { op: 'node', kinds: view.alikeOf(tree.kind[node] ?? 0), children: this.children(node) };
  }

  private string(node: number, literal: string): Pattern {
    const lines = textOfBlock(this.view, this.tree, node)?.trimEnd();
    if (lines !== undefined) return { op: 'string', parts: stringParts(lines, this.context.compileRegex), isBlock: true };
    const parts = stringParts(literal, this.context.compileRegex);
    const asTemplate = isTemplate(this.view, this.tree, node, this.shapes.text(node)) && parts.some(({ kind }) => kind !== 'text');
    return asTemplate ? { op: 'string', parts, isTemplate: true } : { op: 'string', parts };
  }

  private caseOf(node: number): { readonly ignoreCase?: true } {
    return isIn(this.view.ignoreCase, this.tree, node) ? { ignoreCase: true } : {};
  }

  private token(node: number): Pattern {
    const text = this.shapes.text(node);
    const sameAs = this.view.sameWords.get(text);
    const token: Pattern = { op: 'token', kind: this.tree.kind[node] ?? 0, text, ...this.caseOf(node), ...(sameAs && { sameAs }) };
    return text.search(HOLE_IN_STRING) >= 0 && (isIn(this.view.symbol, this.tree, node) || isIn(this.view.identifier, this.tree, node)) ? { ...token, text: '', parts: stringParts(text, this.context.compileRegex) } : token;
  }

  /** `[$X]` is a decorator without arguments, not any decorator. */
  private isPlainDecorator({ kind }: Hole, node: number): boolean {
    return kind === 'metavariable' && this.shapes.of(node)?.role === 'decorator';
  }

  private hole(hole: Hole): Pattern {
    switch (hole.kind) {
      case 'ellipsis':
        return { op: 'ellipsis', name: hole.name === '' || hole.name === '_' ? '' : `$...${hole.name}` };
      case 'metavariable':
        return this.metavariable(metavariableName(hole.name));
      case 'typed': {
        const typed = this.parsed.typed[hole.index];
        return { ...this.metavariable(typed?.name ?? ''), type: typed?.type ?? '' };
      }
    }
  }

  private metavariable(name: string): MetavariablePattern {
    const constraints = this.constraints.get(name) ?? [];
    const asWritten = constraints.length > 0 && this.context.options?.[AS_WRITTEN] === true;
    return { op: 'metavariable', name, constraints, ...(asWritten ? { asWritten } : {}), ...(this.context.namesValues === true && constraints.length > 0 && { mayBeNamed: true }) };
  }

  private deep(node: number): Pattern | undefined {
    const shape = this.shapes.of(node);
    if (shape?.role !== 'call') return undefined;
    const [callee = [], args = []] = shape.slots;
    const [name] = callee;
    const [inner] = args;
    if (name === undefined || inner === undefined || this.shapes.text(name) !== DEEP_FUNCTION) return undefined;
    const pattern = shared(this.compile(inner));
    return { op: 'deep', inner: pattern, requirement: requiredInCode(pattern) };
  }

  /** `e. ...` */
  private chain({ role, slots }: Shape): Pattern | undefined {
    const [[object] = [], [name] = []] = slots;
    if (role !== 'member' || object === undefined || name === undefined) return undefined;
    // `f() . ... ->g()` adds texts: without a sign of its own before it, no ellipsis is a link of a chain.
    if (this.holeIn(this.shapes.text(object))?.kind === 'ellipsis') throw new PatternError(`an ellipsis stands for what has the member \`${firstLine(this.shapes.text(name))}\`: it goes between two links of a chain`);
    return this.holeIn(this.shapes.text(name))?.kind === 'ellipsis' ? { op: 'chain', inner: this.compile(object) } : undefined;
  }

  private shape(node: number, shape: Shape): ShapePattern {
    const slots: SlotPattern[] = [];
    const { options = {} } = this.context;
    SLOTS[shape.role].forEach(({ name, policy: usual }, slot) => {
      const policy = policyUnder(options, shape.role, name, usual);
      const written = (shape.slots[slot] ?? []).filter((item) => policy !== 'closing' || this.shapes.start(item) < this.parsed.end);
      const items = written.map((item) => this.slotItem(shape.role, slot, item));
      // `try { … }` alone says nothing of what follows.
      if (items.length === 0 && (matchesAnyWhenEmpty(policy) || (policy === 'closing' && slotOf(shape, 'handlers').length === 0))) return;
      slots.push({ slot, policy, items, ...this.ofBody(shape, policy, shape.slots[slot]?.[0], items) });
    });
    const paths = shape.role === 'import' ? importedPaths(this.shapes, shape) : undefined;
    const qualified = dottedName(this.shapes, node, this.holeIn);
    const strict = strictnessUnder(options, shape.role, shape.label, this.tree.kind[node] ?? -1);
    return { op: 'shape', role: shape.role, label: strict.isExact ? shape.label : labelOf(shape, slots, this.view), slots, ...strict, qualified, ...(paths ? { paths } : {}), ...this.marksOf(shape, node), ...this.importsOf(shape, qualified) };
  }

  /** The marks that stand in all code that matches, so that its parts are looked for beside them. */
  private marksOf(shape: Shape, node: number): Pick<ShapePattern, 'inParentheses' | 'isTag' | 'closesCallee' | 'isMarked' | 'hasColon' | 'hasBody' | 'namedAfter' | 'seesThroughNames'> {
    const { callsInParentheses, marksDecorators, colonsAfterKeys, functionWord, constructorWord } = this.view;
    switch (shape.role) {
      case 'call':
        return { ...(callsInParentheses ? { inParentheses: true } : {}), ...(this.closesCallee(shape) ? { closesCallee: true } : {}), ...(this.shapes.text(node).endsWith('`') ? { isTag: true } : {}) };
      case 'new':
        return { ...(callsInParentheses ? { inParentheses: true } : {}), ...(constructorWord === undefined ? {} : { namedAfter: constructorWord }) };
      case 'member':
        return this.context.options?.['symbolic_propagation'] === true ? { seesThroughNames: true } : {};
      case 'decorator':
        return marksDecorators ? { isMarked: true } : {};
      case 'pair':
        return colonsAfterKeys ? { hasColon: true } : {};
      case 'function':
        return { ...(functionWord === undefined ? {} : { namedAfter: functionWord }), ...(slotOf(shape, 'body').length > 0 ? { hasBody: true } : {}) };
      default:
        return {};
    }
  }

  private importsOf(shape: Shape, qualified: string | undefined): Pick<ShapePattern, 'importPlaces' | 'memberOf'> {
    const { importPlaces } = this.view;
    const memberOf = this.objectOfAny(shape);
    if (qualified === undefined && memberOf === undefined) return {};
    return { ...(memberOf === undefined ? {} : { memberOf }), ...(importPlaces ? { importPlaces } : {}) };
  }

  /** `a.b` of `a.b.$NAME`. */
  private objectOfAny({ role, slots: [[object = NO_NODE] = [], [name = NO_NODE] = []] }: Shape): string | undefined {
    if (role !== 'member' || object === NO_NODE || name === NO_NODE) return undefined;
    return this.holeIn(this.shapes.text(name))?.kind === 'metavariable' ? dottedName(this.shapes, object, this.holeIn, 1) : undefined;
  }

  private closesCallee({ slots: [[callee = NO_NODE] = []] }: Shape): boolean {
    return this.view.calleesWithout?.has(callee === NO_NODE ? '' : this.shapes.text(callee).toLowerCase()) === false;
  }

  private ofBody({ role }: Shape, policy: Policy, first: number | undefined, items: readonly ChildPattern[]): Pick<SlotPattern, 'expression' | 'whole'> {
    if ((policy !== 'body' && policy !== 'other') || first === undefined) return {};
    if (role === 'function') return isExpressionBody(this.shapes, first) ? { expression: true } : {};
    const [only] = items;
    const isBare = items.length === 1 && only?.pattern.op === 'metavariable' && !this.isInBraces(first);
    return isBare && only.pattern.op === 'metavariable' ? { whole: only.pattern } : {};
  }

  private isInBraces(statement: number): boolean {
    const parent = this.tree.parent[statementOf(this.shapes, statement)] ?? NO_NODE;
    return parent >= 0 && isIn(this.view.block, this.tree, parent) && this.shapes.text(parent).startsWith('{');
  }

  private slotItem(role: Role, slot: number, item: number): ChildPattern {
    if (slot === 0 && KEYED.has(role)) return this.key(item);
    const child = this.child(item);
    if (role === 'declare' && child.pattern.op === 'metavariable') return { ...child, pattern: { ...child.pattern, isUnset: true } };
    const isMemberName = role === 'member' && slot === 1 && this.view.dotsMembers;
    return isMemberName && (child.pattern.op === 'name' || child.pattern.op === 'metavariable') ? { ...child, pattern: { ...child.pattern, afterDot: true } } : child;
  }

  /** A symbol as a key says what the name says. */
  private key(item: number): ChildPattern {
    const text = this.shapes.text(item);
    const isName = item < this.tree.count && isIn(this.view.symbol, this.tree, item) && text.search(HOLE_IN_STRING) < 0;
    return isName ? { pattern: { op: 'name', text: symbolName(text) }, field: 0 } : this.child(item);
  }

  private children(node: number): ChildPattern[] {
    const { view, tree } = this;
    return significantRaw(view, tree, node).map((child) => ({ pattern: this.stringPiece(child) ?? this.compile(child), field: tree.field[child] ?? 0 }));
  }

  /** The text around the code in a template literal or f-string, where `...` means any text. */
  private stringPiece(node: number): Pattern | undefined {
    if (!isIn(this.view.stringContent, this.tree, node)) return undefined;
    const text = this.shapes.text(node);
    if (text === '...' || text === ELLIPSIS) return { op: 'ellipsis', name: '' };
    const hole = this.holeIn(text);
    if (hole?.kind === 'ellipsis') return this.hole(hole);
    // What stands beside it in the string may be code, so that it is no word.
    return { op: 'string', parts: text.search(HOLE_IN_STRING) >= 0 ? stringParts(text, this.context.compileRegex) : [{ kind: 'text', text }] };
  }
}

const KEYED: ReadonlySet<string> = new Set(['pair', 'keyword']);

function matchesAnyWhenEmpty(policy: Policy): boolean {
  return policy === 'optional' || policy === 'body' || policy === 'other' || IN_MEMBERS.has(policy);
}

/** An ellipsis as the whole header of a loop stands for every kind of loop, one in braces for sets and mappings alike. */
function labelOf(shape: Shape, slots: readonly SlotPattern[], { assignsByOperators }: View): string | undefined {
  if (assignsByOperators && shape.role === 'assign' && shape.label === '=') return undefined;
  if (shape.role === 'declare' && shape.label === 'var') return undefined;
  const [first] = slots;
  const isAny = first !== undefined && first.items.length > 0 && first.items.every(({ pattern }) => pattern.op === 'ellipsis');
  return isAny && (shape.role === 'for' || shape.role === 'dict') ? undefined : plainLabel(shape);
}

/** `$_` binds nothing, so it has no name. */
function metavariableName(name: string): string {
  return name === '_' ? '' : `$${name}`;
}

/** `a.b.c` for a chain of plain names, else undefined. @param least how many names it has to have */
export function dottedName(shapes: Shapes, node: number, isHole: (text: string) => unknown, least = 2): string | undefined {
  const names: string[] = [];
  let at = node;
  for (let shape = shapes.of(at); shape?.role === 'member'; shape = shapes.of(at)) {
    const [[object = NO_NODE] = [], [name = NO_NODE] = []] = shape.slots;
    if (object === NO_NODE || !isName(shapes, name) || isHole(shapes.text(name))) return undefined;
    names.unshift(shapes.text(name));
    at = object;
  }
  if (!isName(shapes, at) || isHole(shapes.text(at))) return undefined;
  return names.length + 1 < least ? undefined : [shapes.text(at), ...names].join('.');
}

function isName({ tree, view }: Shapes, node: number): boolean {
  return node >= 0 && node < tree.count && isIn(view.identifier, tree, node);
}

function stringParts(text: string, compileRegex: CompileRegex): StringPart[] {
  const expression = /^=~\/([\s\S]*)\/([a-z]*)$/.exec(text);
  if (expression) return [regexPart((expression[1] ?? '').replaceAll(ESCAPE, '\\'), expression[2] ?? '', compileRegex)];
  const parts: StringPart[] = [];
  let at = 0;
  for (const piece of text.matchAll(HOLE_IN_STRING)) {
    if (piece.index > at) parts.push({ kind: 'text', text: text.slice(at, piece.index) });
    const name = piece[1] ?? piece[2];
    parts.push(name === undefined ? { kind: 'any' } : { kind: 'metavariable', name: inStringName(piece[0], name) });
    at = piece.index + piece[0].length;
  }
  if (at < text.length || parts.length === 0) parts.push({ kind: 'text', text: text.slice(at) });
  return parts;
}

function inStringName(whole: string, name: string): string {
  if (name === '_') return '';
  return whole.startsWith('$...') || whole.startsWith('__wl_me_') ? `$...${name}` : `$${name}`;
}

function regexPart(source: string, flags: string, compileRegex: CompileRegex): StringPart {
  const compiled = compileRegex(source, { dialect: 'pcre', flags });
  if ('problem' in compiled) throw new PatternError(`the expression \`${firstLine(source)}\` is refused: ${compiled.problem}`);
  return { kind: 'regex', regex: compiled.regex };
}
