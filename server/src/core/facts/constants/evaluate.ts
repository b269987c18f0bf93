import { isIn, isSignificant, literalText, unwrap, type Constant, type Shapes } from '../../match';
import { childrenOf, NO_NODE } from '../../syntax';
import { slotNodes, type Kinds } from './kinds';
import { concatenate, constantOnly, fold, join, type Value } from './value';

/** Gives what a name, or a member such as `this.name`, holds where it stands. */
export type Resolve = (node: number) => Value;

/** Expressions in expressions are followed so far; the terms of a sum count as one. */
const DEEPEST = 24;
const AUGMENTED = /^(.+)=$/;
const COMPARES: ReadonlySet<string> = new Set(['==', '!=', '===', '!==', '<', '>', '<=', '>=', 'in', 'is']);

/** Works out what expressions are known to be. */
export class Evaluator {
  constructor(private readonly shapes: Shapes, private readonly kinds: Kinds, private readonly resolve: Resolve) {}

  constant(node: number): Constant | undefined {
    return constantOnly(this.value(node, 0));
  }

  private value(wrapped: number, depth: number): Value {
    const { view, tree } = this.shapes;
    if (wrapped < 0 || wrapped >= tree.count || depth > DEEPEST) return undefined;
    const node = unwrap(view, tree, wrapped);
    const kind = tree.kind[node] ?? 0;
    if (this.kinds.evaluable[kind] !== 1) return undefined;
    if (view.identifier[kind] === 1) return this.resolve(node);
    if (view.string[kind] === 1 || view.concatenation[kind] === 1) return this.string(node, depth);
    const literal = this.kinds.literal[kind] ?? 0;
    if (literal > 0) return { kind: literal === 1 ? 'number' : 'other', node, text: this.shapes.text(node) };
    return this.shaped(node, depth);
  }

  private part(node: number | undefined, depth: number): Constant | undefined {
    return node === undefined ? undefined : constantOnly(this.value(node, depth + 1));
  }

  private string(node: number, depth: number): Constant | undefined {
    const { view, tree } = this.shapes;
    const text = literalText(view, tree, node);
    if (text !== undefined) return { kind: 'string', node, text };
    const isConcatenation = isIn(view.concatenation, tree, node);
    const parts: Constant[] = [];
    for (const child of childrenOf(tree, node)) {
      const part = isConcatenation ? this.concatenated(child, depth) : this.piece(child, depth);
      if (part === undefined) return undefined;
      if (part !== 'nothing') parts.push(part);
    }
    return concatenate(parts);
  }

  private concatenated(child: number, depth: number): Constant | 'nothing' | undefined {
    const { view, tree } = this.shapes;
    return isSignificant(view, tree, child) ? this.part(child, depth) : 'nothing';
  }

  /** Text in a template, or code in it. */
  private piece(child: number, depth: number): Constant | 'nothing' | undefined {
    const { view, tree } = this.shapes;
    if (isIn(view.stringContent, tree, child)) return { kind: 'string', node: child, text: this.shapes.text(child) };
    if (!isIn(view.substitution, tree, child)) return 'nothing';
    const [code, ...format] = this.shapes.childrenOf(child);
    const value = this.part(code, depth);
    return value && format.length > 0 ? { ...value, text: undefined } : value;
  }

  private shaped(node: number, depth: number): Value {
    const { shapes } = this;
    const shape = shapes.of(node);
    const [first] = shape?.slots[0] ?? [];
    switch (shape?.role) {
      case 'binary':
        return this.binary(node, depth);
      case 'ternary':
        return join(this.part(slotNodes(shapes, node, 'ternary', 'then')[0], depth), this.part(slotNodes(shapes, node, 'ternary', 'else')[0], depth));
      case 'unary':
        return signed(shape.label, this.part(first, depth));
      case 'cast':
        return this.part(slotNodes(shapes, node, 'cast', 'value')[0], depth);
      case 'member':
        return this.resolve(node);
      case 'assign': {
        const value = this.part(slotNodes(shapes, node, 'assign', 'value')[0], depth);
        const operator = shape.label === ':=' ? undefined : AUGMENTED.exec(shape.label)?.[1];
        return operator === undefined ? value : this.combine(this.part(first, depth), operator, value);
      }
      default:
        return undefined;
    }
  }

  /** Terms lean to the left, as deep as there are many: they are gone through in a loop. */
  private binary(node: number, depth: number): Constant | undefined {
    const { shapes } = this;
    const terms: { readonly operator: string; readonly right: number | undefined }[] = [];
    let at: number | undefined = node;
    for (let shape = shapes.of(at); shape?.role === 'binary'; shape = at === undefined ? undefined : shapes.of(at)) {
      terms.push({ operator: shape.label, right: shape.slots[1]?.[0] });
      at = shape.slots[0]?.[0];
    }
    let value = this.part(at, depth);
    let operator = '';
    for (const term of terms.reverse()) {
      // A condition in front says which of two values it is, and is none itself.
      value = isAnd(term.operator) && COMPARES.has(operator) ? this.part(term.right, depth) : this.combine(value, term.operator, this.part(term.right, depth));
      operator = term.operator;
    }
    return value;
  }

  private combine(left: Constant | undefined, operator: string, right: Constant | undefined): Constant | undefined {
    if (operator === 'or' || operator === '||' || operator === '??') return constantOnly(join(left, right));
    return fold(left, operator, right, this.kinds.coerces);
  }
}

function isAnd(operator: string): boolean {
  return operator === 'and' || operator === '&&';
}

function signed(sign: string, value: Constant | undefined): Constant | undefined {
  if (sign !== '-' || value?.kind !== 'number' || value.text === undefined) return undefined;
  return { kind: 'number', node: NO_NODE, text: value.text.startsWith('-') ? value.text.slice(1) : `-${value.text}` };
}
