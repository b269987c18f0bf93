import { isMet, rarestPlaces, type PlacesOf, type Requirement } from '../keywords';
import type { Span } from '../span';
import { ERROR_KIND, NO_NODE, textOf, type FlatTree } from '../syntax';
import { distinctMatches, sameCode, textWithin, type Binding, type Match } from './bindings';
import { matchList, type ListContext } from './match-list';
import { mayStandWithin } from './literal-places';
import type { DeepPattern, MetavariablePattern, NodePattern, NodeRoot, Pattern, RootPattern, SequenceRoot, StringPart, StringPattern } from './pattern';
import { nodesOver, type Place } from './places';
import type { TreeIndex } from './tree-index';
import { isIn, literalText, unwrap, type View } from './view';

/** Steps that one pattern may take on one file, far above what any pattern needs on code that people write. */
const STEPS_PER_PATTERN = 2_000_000;
/** How deep code usually is: climbing from a place tries about as many nodes. */
const NODES_OVER_A_PLACE = 16;

/** Thrown when a pattern used up its steps on a file; the rule becomes a problem of that file. */
export class StepBudgetExceeded extends Error {
  override readonly name = 'StepBudgetExceeded';
}

/** Called once for each way in which a pattern matches, while its metavariables are bound. */
export type Then = () => void;

/** Gives the module path that a local name stands for, such as `child_process.exec`, or undefined. */
export type ResolveName = (name: string) => string | undefined;

export interface MatchSubject {
  readonly view: View;
  readonly tree: FlatTree;
  readonly index: TreeIndex;
  readonly resolveName: ResolveName;
  /** Where a literal may stand, under whatever name. */
  readonly placesOf: PlacesOf;
  /** Gives the literal that a name stands for, as a node. */
  readonly constantOf: (name: string) => number | undefined;
  /** Gives the module that an expression is, such as `require('fs')`. */
  readonly resolveExpression: (span: Span) => string | undefined;
}

/** All matches of one pattern in a file. @param place when given, only nodes there are looked at */
export function matchPattern(subject: MatchSubject, root: RootPattern, place?: Place): Match[] {
  return new Matcher(subject).run(root, place);
}

/**
 * Backtracking in continuation style: `then` runs inside the call, with the bindings of that one way to match, so that
 * every way is seen. The call depth follows the pattern's size, never the depth of the code.
 */
class Matcher implements ListContext {
  readonly view: View;
  readonly tree: FlatTree;
  private readonly bindings = new Map<string, Binding>();
  private readonly found: Match[] = [];
  private steps = 0;

  constructor(private readonly subject: MatchSubject) {
    this.view = subject.view;
    this.tree = subject.tree;
  }

  run(root: RootPattern, place?: Place): Match[] {
    if (root.root === 'node') this.runNode(root, place);
    else this.runSequence(root);
    return distinctMatches(this.found);
  }

  /** Matches one node, already unwrapped. */
  node(pattern: Pattern, node: number, then: Then): void {
    if (++this.steps > STEPS_PER_PATTERN) throw new StepBudgetExceeded('too many ways to match');
    if (this.tree.kind[node] === ERROR_KIND) return;
    switch (pattern.op) {
      case 'metavariable':
        return this.meetsConstraints(pattern, node) ? this.bind(pattern.name, this.bindingOf(node), then) : undefined;
      case 'ellipsis':
        return then();
      case 'deep':
        return this.deep(pattern, node, then);
      case 'string':
        return this.string(pattern, node, then);
      case 'name':
        return this.nameMatches(pattern.text, node) ? then() : undefined;
      case 'token':
        return this.tree.kind[node] === pattern.kind && textOf(this.tree, node) === pattern.text ? then() : undefined;
      case 'node':
        return this.inner(pattern, node, then);
    }
  }

  /** Binds a name, or checks that it is bound to the same code, for the time of `then`. */
  bind(name: string, binding: Binding, then: Then): void {
    if (name === '') return then();
    const bound = this.bindings.get(name);
    if (bound) return sameCode(this.view, this.tree, bound, binding) ? then() : undefined;
    this.bindings.set(name, binding);
    then();
    this.bindings.delete(name);
  }

  bindingOf(node: number): Binding {
    return { start: this.tree.start[node] ?? 0, end: this.tree.end[node] ?? 0, node };
  }

  private runNode({ pattern, requirement }: NodeRoot, place: Place | undefined): void {
    for (const node of this.candidates(pattern, requirement, place)) {
      const span = this.bindingOf(node);
      if (this.meets(requirement, span)) this.node(pattern, node, () => this.report(span));
    }
  }

  /** The nodes to try: those of the place, those over what the pattern needs where that is rare, or all of its kinds. */
  private candidates(pattern: Pattern, requirement: Requirement, place: Place | undefined): readonly number[] {
    const { index, placesOf } = this.subject;
    const fits = (node: number): boolean => index.isCandidate(this.view, pattern, node);
    if (place) return place.nodes().filter(fits);
    const all = index.candidates(this.view, pattern);
    const rare = rarestPlaces(requirement, placesOf, all.length / NODES_OVER_A_PLACE);
    return rare ? nodesOver(this.tree, rare).filter(fits) : all;
  }

  private meetsConstraints({ constraints }: MetavariablePattern, node: number): boolean {
    if (constraints.length === 0) return true;
    const text = textWithin(this.view, this.tree, this.bindingOf(node));
    return constraints.every((regex) => regex.matchAt(text, 0) !== undefined);
  }

  /** Whether the code under a node holds what a pattern needs: decided by the literals' offsets, without matching. */
  private meets(requirement: Requirement, span: Span): boolean {
    return isMet(requirement, (literal) => mayStandWithin(this.subject.placesOf, literal, span));
  }

  private runSequence({ items, requirement }: SequenceRoot): void {
    const patterns = items.map((pattern) => ({ pattern, field: 0 }));
    for (const block of this.subject.index.nodesIn(this.view.block)) {
      if (!this.meets(requirement, this.bindingOf(block))) continue;
      const statements = this.subject.index.childrenOf(this.view, block);
      // What begins with an ellipsis begins anywhere: one start finds all.
      const starts = items[0]?.op === 'ellipsis' ? statements.slice(0, 1) : statements;
      starts.forEach((first, from) => {
        matchList(this, patterns, statements, { open: true, nested: true, checkFields: false, from }, (end) =>
          this.report({ start: this.tree.start[first] ?? 0, end }),
        );
      });
    }
  }

  private report(span: { start: number; end: number }): void {
    this.found.push({ start: span.start, end: span.end, bindings: new Map(this.bindings) });
  }

  private deep({ inner, requirement }: DeepPattern, node: number, then: Then): void {
    if (!this.meets(requirement, this.bindingOf(node))) return;
    const last = this.tree.next[node] ?? node;
    for (let at = node; at < last; at++) {
      if (unwrap(this.view, this.tree, at) === at) this.node(inner, at, then);
    }
  }

  private nameMatches(text: string, node: number): boolean {
    if (isIn(this.view.identifier, this.tree, node)) {
      const name = textOf(this.tree, node);
      return name === text || this.subject.resolveName(name) === text;
    }
    if (this.subject.resolveExpression(this.bindingOf(node)) === text) return true;
    return this.view.keyFields.has(this.tree.field[node] ?? 0) && literalText(this.view, this.tree, node) === text;
  }

  private inner(pattern: NodePattern, node: number, then: Then): void {
    if (pattern.qualified !== undefined && this.qualifiedName(node) === pattern.qualified) return then();
    if (!pattern.kinds.has(this.tree.kind[node] ?? 0)) return;
    const targets = this.subject.index.childrenOf(this.view, node);
    const checkFields = pattern.kinds.size === 1;
    if (pattern.list === 'unordered') return this.unordered(pattern, targets, then);
    if (pattern.list === 'arguments') return this.arguments(pattern, targets, then);
    matchList(this, pattern.children, targets, { open: false, nested: pattern.list === 'statements', checkFields }, then);
  }

  /** Items in any order; what is left over needs an ellipsis. */
  private unordered(pattern: NodePattern, targets: readonly number[], then: Then): void {
    const items = pattern.children.filter(({ pattern: item }) => item.op !== 'ellipsis').map((child) => child.pattern);
    const open = items.length < pattern.children.length;
    if (items.length > targets.length || (!open && items.length < targets.length)) return;
    this.pick(items, 0, targets, then);
  }

  private pick(items: readonly Pattern[], at: number, targets: readonly number[], then: Then): void {
    const item = items[at];
    if (item === undefined) return then();
    for (const target of targets) {
      this.node(item, target, () => this.pick(items, at + 1, targets.filter((other) => other !== target), then));
    }
  }

  /** Positional arguments in order, keyword arguments in any order. */
  private arguments(pattern: NodePattern, targets: readonly number[], then: Then): void {
    const isKeyword = (node: number): boolean => isIn(this.view.keywordArgument, this.tree, node);
    const isKeywordItem = (item: Pattern): boolean => item.op === 'node' && [...item.kinds].some((kind) => this.view.keywordArgument[kind] === 1);
    const open = pattern.children.some(({ pattern: item }) => item.op === 'ellipsis');
    const items = pattern.children.filter(({ pattern: item }) => isKeywordItem(item)).map((child) => child.pattern);
    const keywords = targets.filter(isKeyword);
    if (items.length > keywords.length || (!open && items.length < keywords.length)) return;
    const positional = pattern.children.filter(({ pattern: item }) => !isKeywordItem(item));
    const others = targets.filter((node) => !isKeyword(node));
    this.pick(items, 0, keywords, () => matchList(this, positional, others, { open: false, nested: false, checkFields: false }, then));
  }

  private string(pattern: StringPattern, written: number, then: Then): void {
    const node = this.constantAt(written) ?? written;
    const literal = literalText(this.view, this.tree, node);
    if (literal === undefined) {
      const [only] = pattern.parts;
      const name = only?.kind === 'text' && pattern.parts.length === 1 ? only.text : undefined;
      const isKey = name !== undefined && this.view.keyFields.has(this.tree.field[node] ?? 0) && isIn(this.view.identifier, this.tree, node);
      return isKey && textOf(this.tree, node) === name ? then() : undefined;
    }
    const start = this.tree.text.indexOf(literal, this.tree.start[node] ?? 0);
    this.stringParts(pattern.parts, 0, literal, 0, start < 0 ? (this.tree.start[node] ?? 0) : start, then);
  }

  /** The literal that a name stands for where it is used. */
  private constantAt(node: number): number | undefined {
    const isKey = this.view.keyFields.has(this.tree.field[node] ?? 0);
    return isIn(this.view.identifier, this.tree, node) && !isKey ? this.subject.constantOf(textOf(this.tree, node)) : undefined;
  }

  /** Matches the parts of a string pattern from `at` in the literal on; `base` is where the literal stands in the file. */
  private stringParts(parts: readonly StringPart[], index: number, literal: string, at: number, base: number, then: Then): void {
    const part = parts[index];
    if (part === undefined) return at === literal.length ? then() : undefined;
    if (part.kind === 'regex') return part.regex.exec(literal, 0, literal.length + 1) ? then() : undefined;
    if (part.kind === 'text') {
      return literal.startsWith(part.text, at) ? this.stringParts(parts, index + 1, literal, at + part.text.length, base, then) : undefined;
    }
    const last = index === parts.length - 1;
    for (let end = last ? literal.length : at; end <= literal.length; end++) {
      const binding = { start: base + at, end: base + end, node: NO_NODE };
      const rest: Then = () => this.stringParts(parts, index + 1, literal, end, base, then);
      if (part.kind === 'any') rest();
      else if (end > at || last) this.bind(part.name, binding, rest);
    }
  }

  /** The module path of a name or of a chain of names that begins with an imported one. */
  private qualifiedName(node: number): string | undefined {
    const names: string[] = [];
    let at = node;
    while (isIn(this.view.member, this.tree, at)) {
      const parts = this.subject.index.memberParts(this.view, at);
      if (!parts) return undefined;
      names.unshift(textOf(this.tree, parts.property));
      at = parts.object;
    }
    const module = isIn(this.view.identifier, this.tree, at)
      ? this.subject.resolveName(textOf(this.tree, at))
      : this.subject.resolveExpression(this.bindingOf(at));
    return module === undefined ? undefined : [module, ...names].join('.');
  }
}
