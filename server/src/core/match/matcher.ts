import type { Requirement } from '../keywords';
import { ERROR_KIND, NO_NODE } from '../syntax';
import { NO_BINDINGS, sameCode, type Binding, type Bindings } from './bindings';
import { candidatesOf, holdsNeeded } from './candidates';
import { hasValue, onlyName, paramName } from './definitions';
import { asRole, bringsIn, importedPaths, isDeclaredOnly, labelsFit, moduleAssignment, withoutNamespaces } from './equal-shapes';
import { FoundNodes } from './found-nodes';
import { heldBelow, MOST_HELD } from './held-code';
import { importedMember, memberName } from './imported-member';
import { requiredInCode } from './literals';
import { bindingOf, matchAnyOrder, matchArguments, matchList, matchSubsequence, type Then } from './match-list';
import { constantAt, isCoerced, matchLiteral, type LiteralContext } from './match-literal';
import { isNamed, qualifiedName } from './match-name';
import { textThatBegins } from './match-text';
import { eachWithout, hasManyOperands, matchOperands } from './match-operands';
import { isFree, StatementMatcher, statementItems } from './match-statements';
import { matchStringParts, piecesFrom } from './match-string';
import { matchTypeOf } from './match-type';
import type { DeepPattern, MetavariablePattern, NodePattern, Pattern, ShapePattern, SlotPattern, TokenPattern } from './pattern';
import { sameToken } from './same-token';
import { slotOf, SLOTS } from './roles';
import { isExpressionBody, statementOf, type Shape, type Shapes } from './shapes';
import { StepBudget } from './step-budget';
import type { MatchSubject } from './subject';
import { isIn, literalText, type View } from './view';

/** The place of a pair's value. */
const VALUE = SLOTS.pair.findIndex(({ name }) => name === 'value');

/**
 * Backtracking in continuation style: `then` runs inside the call, with the bindings of that one way to match, so that
 * every way is seen. The call depth follows the pattern's size, never the depth of the code.
 */
export class Matcher implements LiteralContext {
  readonly shapes: Shapes;
  private readonly view: View;
  private readonly bindings: Map<string, Binding>;
  private readonly budget: StepBudget;
  /** Set when one way to match is enough and was seen. */
  private settled = false;

  constructor(readonly subject: MatchSubject, bindings: Bindings = NO_BINDINGS) {
    this.shapes = subject.shapes;
    this.view = subject.view;
    this.bindings = new Map(bindings);
    this.budget = new StepBudget(subject.tree.count);
  }

  /** What the metavariables stand for now, to be kept. */
  bound(): Bindings {
    this.budget.keep();
    return new Map(this.bindings);
  }

  /** Matches one node, already unwrapped. */
  node(pattern: Pattern, node: number, then: Then): void {
    this.budget.step();
    if (this.settled || this.subject.tree.kind[node] === ERROR_KIND) return;
    if (this.subject.heldBy && HELD.has(pattern.op)) return this.orHeld(pattern, node, then, this.subject.heldBy);
    this.itself(pattern, node, then);
  }

  /** A name matches what it holds when it does not match itself. Of names that hold names so many are followed. */
  private orHeld(pattern: Pattern, node: number, then: Then, heldBy: (node: number) => number | undefined): void {
    let matches = false;
    let at: number | undefined = node;
    for (let step = 0; step < MOST_HELD && at !== undefined && !matches; step++) {
      this.itself(pattern, at, () => {
        matches = true;
        then();
      });
      at = heldBy(at);
    }
  }

  private itself(pattern: Pattern, node: number, then: Then): void {
    switch (pattern.op) {
      case 'metavariable':
        return this.metavariable(pattern, node, then);
      case 'ellipsis':
        return this.bind(pattern.name, this.bindingOf(node), then);
      case 'deep':
        return this.deep(pattern, node, then);
      case 'chain':
        return this.chain(pattern.inner, node, then);
      case 'string':
        return matchLiteral(this, pattern, node, then);
      case 'name':
        return isNamed(this.subject, pattern, node) ? then() : undefined;
      case 'token':
        return this.token(pattern, node, then);
      case 'shape':
        return this.shape(pattern, node, then);
      case 'node':
        return this.kind(pattern, node, then);
    }
  }

  /** Binds a name, or checks that it is bound to the same code, for the time of `then`. */
  bind(name: string, binding: Binding, then: Then): void {
    if (name === '') return then();
    const bound = this.bindings.get(name);
    if (bound) return sameCode(this.subject, bound, binding) ? then() : undefined;
    this.bindings.set(name, binding);
    then();
    this.bindings.delete(name);
  }

  private bindingOf(node: number): Binding {
    return { start: this.shapes.start(node), end: this.shapes.end(node), node };
  }

  private metavariable(pattern: MetavariablePattern, written: number, then: Then): void {
    const { constraints, type } = pattern;
    if (pattern.isUnset && hasValue(this.shapes, written)) return;
    const node = paramName(this.shapes, written);
    if (node < this.subject.tree.count && isIn(this.view.stringContent, this.subject.tree, node)) return;
    if (!constraints.every((regex) => textThatBegins(this.subject, regex, this.bindingOf(node), pattern.asWritten) !== undefined)) return;
    const bind = (): void => this.bind(pattern.name, this.bindingOf(node), then);
    if (type === undefined) bind();
    else matchTypeOf(this.subject, type, node, (name, binding, inner) => this.bind(name, binding, inner), bind);
  }

  /** Matches a declaration with one that stands in a group, as if that stood alone. */
  inGroup(pattern: ShapePattern, shape: Shape, item: number, then: Then): void {
    this.budget.step();
    if (labelsFit(pattern.label, shape.label)) this.slots(pattern.slots, 0, { ...shape, slots: shape.slots.map((slot) => (slot.includes(item) ? [item] : slot)) }, then);
  }

  /** Where an expression matches with its metavariables free: all places at which it can match with some of them bound. */
  found(pattern: Pattern): FoundNodes {
    const known = this.subject.found.get(pattern) ?? this.look(pattern);
    this.subject.found.set(pattern, known);
    return known;
  }

  private look(pattern: Pattern): FoundNodes {
    const { subject } = this;
    const requirement = needs.get(pattern) ?? requiredInCode(pattern);
    needs.set(pattern, requirement);
    const matcher = new Matcher(subject);
    return new FoundNodes(this.shapes, candidatesOf(subject, pattern, requirement), (node) => holdsNeeded(subject, requirement, this.bindingOf(node)) && matcher.matchesAt(pattern, node));
  }

  /** Whether there is any way to match one node. */
  matchesAt(pattern: Pattern, node: number): boolean {
    this.settled = false;
    this.node(pattern, node, () => (this.settled = true));
    return this.settled;
  }

  private deep({ inner }: DeepPattern, node: number, then: Then): void {
    for (const code of [node, ...heldBelow(this.subject, node)]) {
      if (isFree(inner) || code >= this.subject.tree.count) this.everywhere(inner, code, then);
      else for (const at of this.found(inner).within(this.subject.tree, code)) this.node(inner, at, then);
    }
  }

  private everywhere(inner: Pattern, node: number, then: Then): void {
    const { tree } = this.subject;
    if (node >= tree.count) return this.node(inner, node, then);
    const last = tree.next[node] ?? node;
    const isExpression = this.subject.index.testFor(inner);
    for (let at = node; at < last; at++) {
      if (at !== node && !isExpression(at)) continue;
      this.node(inner, at, then);
      for (const within of this.shapes.withinOf(at)) this.node(inner, within, then);
    }
  }

  private chain(inner: Pattern, node: number, then: Then): void {
    let at: number | undefined = node;
    for (let held = 0; at !== undefined && held < MOST_HELD; ) {
      this.node(inner, at, then);
      const shape = this.shapes.of(at);
      const isLink = shape !== undefined && IN_CHAINS.has(shape.role);
      at = isLink ? shape.slots[0]?.[0] : this.subject.heldBy?.(at);
      if (!isLink) held++;
    }
  }

  private token({ kind, text, parts, sameAs }: TokenPattern, node: number, then: Then): void {
    if (sameAs?.includes(this.shapes.text(node))) return then();
    if (!parts) return this.tokenMatches(kind, text, node) ? then() : undefined;
    if (this.subject.tree.kind[node] !== kind) return;
    matchStringParts(this, parts, this.shapes.text(node), piecesFrom(this.shapes.start(node)), then);
  }

  private tokenMatches(kind: number, text: string, node: number): boolean {
    const { tree } = this.subject;
    if (tree.kind[node] === kind && (sameToken(text, this.shapes.text(node)) || (this.view.ignoreCase[kind] === 1 && this.shapes.text(node).toLowerCase() === text.toLowerCase()))) return true;
    if (this.view.coercesStrings && isCoerced(text) && node < tree.count && literalText(this.view, tree, node) === text) return true;
    const constant = constantAt(this.subject, node);
    if (constant === undefined || constant.kind === 'string' || constant.text === undefined || !sameToken(text, constant.text)) return false;
    return constant.node < 0 || tree.kind[constant.node] === kind;
  }

  private shape(pattern: ShapePattern, node: number, then: Then): void {
    if (pattern.qualified !== undefined && qualifiedName(this.subject, node) === pattern.qualified) return then();
    if (pattern.memberOf !== undefined) this.importedMember(pattern, pattern.memberOf, node, then);
    const found = this.shapes.of(node);
    const shape = found && asRole(pattern, found);
    if (!shape) return this.otherwise(pattern, node, then);
    if (pattern.paths && bringsIn(pattern.paths, importedPaths(this.shapes, shape) ?? [])) return then();
    if (pattern.kind !== undefined && node < this.subject.tree.count && this.subject.tree.kind[node] !== pattern.kind) return;
    if (pattern.hasBody && isDeclaredOnly(this.shapes, node, shape)) return;
    if (pattern.isExact ? pattern.label !== shape.label : !labelsFit(pattern.label, shape.label)) return;
    if (shape.role === 'with') return this.eachOfSeveral(pattern, shape, then);
    if (shape.role === 'pair' && this.view.emptyValues && slotOf(shape, 'value').length === 0) return this.pairWithoutValue(pattern, node, shape, then);
    if (shape.role === 'binary') return this.binary(pattern, node, shape, then);
    this.slots(pattern.slots, 0, shape, then);
  }

  private binary(pattern: ShapePattern, node: number, shape: Shape, then: Then): void {
    if (!hasManyOperands(pattern)) return eachWithout(this.shapes, pattern, shape, (fewer) => this.slots(pattern.slots, 0, fewer, then));
    let matched = false;
    this.slots(pattern.slots, 0, shape, () => {
      matched = true;
      then();
    });
    if (!matched) matchOperands(this, pattern, node, then);
  }

  /** `with a, b: …` is `with a:` around `with b: …`: a pattern with fewer of them finds each. */
  private eachOfSeveral(pattern: ShapePattern, shape: Shape, then: Then): void {
    const [items = [], ...others] = shape.slots;
    const wanted = pattern.slots.find(({ slot }) => slot === 0)?.items ?? [];
    const fewer = items.length - wanted.length;
    if (fewer <= 0 || wanted.some(isEllipsis)) return this.slots(pattern.slots, 0, shape, then);
    for (let from = 0; from <= fewer; from++) this.slots(pattern.slots, 0, { ...shape, slots: [items.slice(from, from + wanted.length), ...others] }, then);
  }

  /** `key:` has a value that says nothing. */
  private pairWithoutValue(pattern: ShapePattern, node: number, shape: Shape, then: Then): void {
    const value = pattern.slots.find(({ slot }) => slot === VALUE);
    const others = pattern.slots.filter((slot) => slot !== value);
    const wanted = value?.items[0]?.pattern;
    if (wanted === undefined || (wanted.op === 'ellipsis' && wanted.name === '')) return this.slots(others, 0, shape, then);
    if (wanted.op !== 'metavariable') return;
    const end = this.shapes.end(node);
    this.slots(others, 0, shape, () => this.bindIfMet(wanted, { start: end, end, node: NO_NODE, text: '' }, then));
  }

  /** Binds a metavariable whose constraints hold of what it is to stand for. */
  private bindIfMet({ name, constraints }: MetavariablePattern, binding: Binding, then: Then): void {
    if (constraints.every((regex) => textThatBegins(this.subject, regex, binding) !== undefined)) this.bind(name, binding, then);
  }

  private importedMember(pattern: ShapePattern, object: string, node: number, then: Then): void {
    const name = memberName(pattern);
    const binding = name?.op === 'metavariable' ? importedMember(this.subject, object, node) : undefined;
    if (name?.op === 'metavariable' && binding) this.bindIfMet(name, binding, then);
  }

  /** What a pattern's shape means in code that has another. */
  private otherwise(pattern: ShapePattern, node: number, then: Then): void {
    const { role, slots } = pattern;
    const name = onlyName(pattern);
    if (name) return this.node(name, node, then);
    if (role === 'import') return this.assignedModule(pattern, node, then);
    if (role === 'pair' && isIn(this.view.shorthand, this.subject.tree, node)) return this.slots(slots, 0, { role, label: '', slots: [[node], [node]] }, then);
    if (role === 'return' && !pattern.isWritten && this.subject.index.implicitReturns.has(node)) this.slots(slots, 0, { role, label: '', slots: [[node]] }, then);
  }

  /** `const { a } = require('m')` brings in what `import { a } from 'm'` does. */
  private assignedModule(pattern: ShapePattern, node: number, then: Then): void {
    const shape = moduleAssignment(this.shapes, node, (value) => this.subject.resolveExpression(this.bindingOf(value)) !== undefined);
    if (!shape) return;
    const slots = withoutNamespaces(pattern.slots);
    if (slots === pattern.slots || !this.isDestructured(shape)) this.slots(slots, 0, shape, then);
  }

  private isDestructured({ slots: [, [target = NO_NODE] = []] }: Shape): boolean {
    return this.shapes.of(target)?.role === 'object';
  }

  private slots(slots: readonly SlotPattern[], at: number, shape: Shape, then: Then): void {
    const slot = slots[at];
    if (slot === undefined) return then();
    this.slot(slot, shape.slots[slot.slot] ?? [], () => this.slots(slots, at + 1, shape, then));
  }

  private slot({ policy, items, expression, whole }: SlotPattern, targets: readonly number[], then: Then): void {
    if (expression === true && !isExpressionBody(this.shapes, targets[0])) return;
    switch (policy) {
      case 'one':
      case 'maybe':
      case 'optional':
        return this.one(items, targets, policy === 'maybe', then);
      case 'own-name':
        return items.length === 0 && this.isOfExpression(targets[0]) ? then() : this.one(items, targets, true, then);
      case 'path':
        return this.isBelow(items[0], targets[0]) ? then() : this.one(items, targets, false, then);
      case 'ordered':
      case 'optional-list':
        return matchList(this, items, targets, EXACT, then);
      case 'arguments':
        return matchArguments(this, items, targets, then);
      case 'unordered':
        return matchAnyOrder(this, items, targets, false, then);
      case 'fields':
      case 'subset':
      case 'members':
        return matchAnyOrder(this, items, targets, true, then);
      case 'subsequence':
        return matchSubsequence(this, items, targets, then);
      case 'closing':
        return (items.length > 0) === (targets.length > 0) ? this.statements(items, targets, then) : undefined;
      case 'statements':
      case 'body':
      case 'other':
        if (policy === 'other' && targets.length === 0) return;
        return whole === undefined ? this.statements(items, targets, then) : this.wholeBody(whole, targets, then);
    }
  }

  /** Whether a name is that of an expression, and not of something that is declared. */
  private isOfExpression(name: number | undefined): boolean {
    const { tree } = this.subject;
    return name !== undefined && name < tree.count && isIn(this.view.expression, tree, tree.parent[name] ?? 0);
  }

  private one([item]: SlotPattern['items'], [target]: readonly number[], mayLack: boolean, then: Then): void {
    if (item === undefined) return target === undefined ? then() : undefined;
    if (target !== undefined) return this.node(item.pattern, target, then);
    return mayLack && item.pattern.op === 'ellipsis' ? then() : undefined;
  }

  /** A body that is one metavariable stands for all its statements. */
  private wholeBody(pattern: MetavariablePattern, targets: readonly number[], then: Then): void {
    const [first] = targets;
    if (first === undefined) return;
    if (targets.length === 1) return this.node(pattern, first, then);
    this.bind(pattern.name, bindingOf(this.shapes, targets, 0, targets.length), then);
  }

  /** Whether a module's path lies below the one that a pattern names. */
  private isBelow(item: SlotPattern['items'][number] | undefined, target: number | undefined): boolean {
    if (item?.pattern.op !== 'string' || target === undefined || target >= this.subject.tree.count) return false;
    const [only, ...others] = item.pattern.parts;
    return others.length === 0 && only?.kind === 'text' && literalText(this.view, this.subject.tree, target)?.startsWith(`${only.text}/`) === true;
  }

  private statements(items: SlotPattern['items'], targets: readonly number[], then: Then): void {
    const [first] = targets;
    const [only] = items;
    if (only === undefined) return first === undefined ? then() : undefined;
    if (items.every(({ pattern }) => pattern.op === 'ellipsis' && pattern.name === '')) return then();
    if (first === undefined) return;
    const raw = statementOf(this.shapes, first);
    const parent = this.subject.tree.parent[raw] ?? 0;
    const around = isIn(this.view.block, this.subject.tree, parent) ? parent : raw;
    new StatementMatcher(this.subject, this, statementItems(items), { open: items.some(isEllipsis) }, around, () => then()).startAt(raw);
  }

  private kind(pattern: NodePattern, node: number, then: Then): void {
    if (!pattern.kinds.has(this.subject.tree.kind[node] ?? 0)) return;
    matchList(this, pattern.children, this.shapes.childrenOf(node), { lenient: true, checkFields: pattern.kinds.size === 1 }, then);
  }
}

/** What stands in all code that a pattern matches. */
const needs = new WeakMap<Pattern, Requirement>();
/** Patterns of which a name's value may be an instance; a metavariable takes the name itself. */
const HELD: ReadonlySet<string> = new Set(['shape', 'name', 'node']);
const IN_CHAINS: ReadonlySet<string> = new Set(['call', 'member', 'index']);
const EXACT = { lenient: false, checkFields: false };
/** A body with an ellipsis anywhere says less than all of it: statements may follow its last one. */
const isEllipsis = ({ pattern }: SlotPattern['items'][number]): boolean => pattern.op === 'ellipsis';
