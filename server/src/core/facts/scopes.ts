import { isIn, slotOf, type Role, type Shape, type Shapes } from '../match';
import { NO_NODE } from '../syntax';
import { readNames, scopeKinds, type Declaration, type ScopeNames } from './declarations';
import { isName } from './targets';

/** Slots whose names are not looked up where they stand: those of members, keys and named arguments. */
const NOT_LOOKED_UP: readonly [Role, string][] = [['member', 'name'], ['pair', 'key'], ['keyword', 'name'], ['attribute', 'name'], ['field', 'name']];

/**
 * Says what names mean. The names of a scope are read when something in it is first asked about, so that a file of which
 * nothing is asked costs nothing.
 */
export class Scopes {
  private readonly known = new Map<number, ScopeNames>();
  private readonly found = new Map<number, Declaration | undefined>();

  constructor(readonly shapes: Shapes) {}

  /** The declaration that a plain name means where it stands; undefined when it is none of this file's, or no variable. */
  declarationOf(node: number): Declaration | undefined {
    if (this.found.has(node)) return this.found.get(node);
    const declaration = isName(this.shapes, node) && this.isLookedUp(node) ? this.lookUp(this.shapes.text(node), node) : undefined;
    this.found.set(node, declaration);
    return declaration;
  }

  /** The same for any name as if it stood at a node. */
  lookUp(name: string, node: number): Declaration | undefined {
    const around = this.scopesAround(node);
    for (const scope of around) {
      const declaration = this.namesIn(scope).declared.get(name);
      if (declaration && !this.isYetToCome(declaration, scope, node)) return declaration;
    }
    // What no scope declares belongs to the outermost function that gives it a value.
    for (const scope of around.reverse()) {
      const declaration = this.namesIn(scope).assigned.get(name);
      if (declaration) return declaration;
    }
    return undefined;
  }

  /** Whether code stands before what declares its name, where a block's names begin with that. */
  private isYetToCome({ name, as }: Declaration, scope: number, node: number): boolean {
    const { view, tree } = this.shapes;
    return view.scopes.inOrder && as === 'variable' && scope > 0 && node < name && name < tree.count && this.shapes.of(scope)?.role !== 'class';
  }

  /** The innermost class around a node. */
  classAround(node: number): number | undefined {
    const { tree } = this.shapes;
    for (let at = tree.parent[node] ?? NO_NODE; at > 0; at = tree.parent[at] ?? NO_NODE) if (this.shapes.of(at)?.role === 'class') return at;
    return undefined;
  }

  /** The scopes around a node, innermost first. A definition's own name stands outside of it. */
  scopesAround(node: number): number[] {
    const { tree, view } = this.shapes;
    const { scope } = scopeKinds(view);
    const scopes: number[] = [];
    const holder = tree.parent[node] ?? NO_NODE;
    const inName = holder > 0 && isDefinitionOf(this.shapes.of(holder), node);
    for (let at = inName ? (tree.parent[holder] ?? NO_NODE) : node; at > 0; at = tree.parent[at] ?? NO_NODE) if (isIn(scope, tree, at)) scopes.push(at);
    return [...scopes, 0];
  }

  /** Whether a node stands in a slot of the code around it. */
  isIn(node: number, role: Role, slot: string): boolean {
    const parent = this.shapes.tree.parent[node] ?? NO_NODE;
    if (parent < 0) return false;
    return [parent, ...this.shapes.withinOf(parent)].some((holder) => {
      const shape = this.shapes.of(holder);
      return shape?.role === role && slotOf(shape, slot).includes(node);
    });
  }

  namesIn(scope: number): ScopeNames {
    const names = this.known.get(scope) ?? readNames(this.shapes, scope);
    this.known.set(scope, names);
    return names;
  }

  /** Whether a name is looked up where it stands, and is not that of a member, a key or the like. */
  isLookedUp(node: number): boolean {
    return NOT_LOOKED_UP.every(([role, slot]) => !this.isIn(node, role, slot)) || this.namesMethod(node);
  }

  /** Whether a variable says which method is called, as its sign tells in PHP: `$a->$b()`. */
  private namesMethod(node: number): boolean {
    const { tree } = this.shapes;
    return node < tree.count && this.shapes.childrenOf(node).length > 0 && this.shapes.of(tree.parent[node] ?? 0)?.role === 'call';
  }
}

function isDefinitionOf(shape: Shape | undefined, name: number): boolean {
  return (shape?.role === 'function' || shape?.role === 'class') && slotOf(shape, 'name').includes(name);
}
