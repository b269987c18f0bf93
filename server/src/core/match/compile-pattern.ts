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
import { shared } from './shared-patterns';
import { isExpressionBody, Shapes, statementOf, type Shape } from './shapes';
import { isIn, isSignificant, linesOfBlock, literalText, significantChildren, symbolName, TEMPLATE, unwrap, type View } from './view';

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
  const items = rootItems(context, parsed);
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

/** The outermost nodes of the pattern's own text: what the innermost node around it has there. */
function rootItems({ view, patterns }: PatternContext, { tree, start, end, isPart }: ParsedPattern): number[] {
  let around = 0;
  for (;;) {
    const goesOn = (child: number): boolean => (tree.start[child] ?? 0) < start || (isPart && (tree.end[child] ?? 0) > end);
    const within = significantRaw(view, tree, around).find((child) => goesOn(child) && (tree.start[child] ?? 0) <= start && (tree.end[child] ?? 0) >= end);
    if (within === undefined) break;
    around = within;
  }
  const items = significantRaw(view, tree, around).filter((child) => (tree.start[child] ?? 0) >= start && (tree.start[child] ?? 0) < end);
  const [only] = items;
  if (items.length !== 1 || only === undefined) return items;
  const inBraces = patterns.lonePairs === true ? onlyPairInBraces(view, tree, only) : undefined;
  if (inBraces !== undefined) return [inBraces];
  return tree.end[only] === end && patterns.solitary ? [withoutBareKinds(view, tree, only, new Set(patterns.solitary))] : withoutBareLists(view, tree, only);
}

/** What a list without brackets holds: its items, or the only pair of a mapping, which then may stand among others. */
function withoutBareLists(view: View, tree: FlatTree, root: number): number[] {
  for (let at = root; ; ) {
    const children = significantRaw(view, tree, at);
    const [only] = children;
    if (only === undefined || view.grammar.named[tree.kind[only] ?? 0] !== 1 || tree.start[only] !== tree.start[at]) return [root];
    if (isIn(view.block, tree, at)) return children.length === 1 ? [onlyMapping(view, tree, only) ?? only] : children;
    if (children.length > 1) return [root];
    if (isIn(view.mapping, tree, at)) return children;
    if (!isIn(view.transparent, tree, at)) return [root];
    at = only;
  }
}

/** The pair of a mapping in braces, `{a: 1}`, where it is the only one. */
function onlyPairInBraces(view: View, tree: FlatTree, root: number): number | undefined {
  let at = root;
  for (;;) {
    const [only, ...others] = significantRaw(view, tree, at).filter((child) => view.grammar.named[tree.kind[child] ?? 0] === 1);
    if (only === undefined || others.length > 0) return undefined;
    if (isIn(view.mapping, tree, at)) return tree.start[only] !== tree.start[at] && new Shapes(view, tree).of(only)?.role === 'pair' ? only : undefined;
    if (!isIn(view.transparent, tree, at)) return undefined;
    at = only;
  }
}

/** The mapping that is all that an item of a list holds, `- a: 1`: alone it is looked for wherever mappings stand. */
function onlyMapping(view: View, tree: FlatTree, item: number): number | undefined {
  let at = item;
  while (isIn(view.transparent, tree, at)) {
    const [only, ...others] = significantRaw(view, tree, at);
    if (only === undefined || others.length > 0) return undefined;
    at = only;
  }
  return at !== item && isIn(view.mapping, tree, at) ? at : undefined;
}

function withoutBareKinds(view: View, tree: FlatTree, root: number, bare: ReadonlySet<string>): number {
  let at = root;
  while (bare.has(view.grammar.kinds[tree.kind[at] ?? 0] ?? '')) {
    const [only, ...others] = significantRaw(view, tree, at);
    if (only === undefined || others.length > 0) break;
    at = only;
  }
  return at;
}

/** Whether a node is an item of a list of values without brackets: alone it is still looked for in lists only. */
function isListItem(view: View, tree: FlatTree, node: number): boolean {
  return isIn(view.valueList, tree, tree.parent[node] ?? 0);
}

function significantRaw(view: View, tree: FlatTree, node: number): number[] {
  const children: number[] = [];
  const last = tree.next[node] ?? 0;
  for (let child = node + 1; child < last; child = tree.next[child] ?? last) if (isSignificant(view, tree, child)) children.push(child);
  return children;
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
    const lines = linesOfBlock(this.view, this.tree, node);
    if (lines !== undefined) return { op: 'string', parts: stringParts(lines, this.context.compileRegex), isBlock: true };
    const parts = stringParts(literal, this.context.compileRegex);
    const isTemplate = TEMPLATE.test(this.shapes.text(node)) && parts.some(({ kind }) => kind !== 'text');
    return isTemplate ? { op: 'string', parts, isTemplate } : { op: 'string', parts };
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
