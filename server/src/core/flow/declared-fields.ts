import type { FlowProfile } from '../language';
import { isIn, slotOf, symbolName, unwrap, type Shape, type Shapes } from '../match';

/** Fields that a language declares by calls: Ruby's `attr_reader :a` in a class, and `Struct.new(:a)`, which gives a class. */
export class DeclaredFields {
  private readonly attributes = new Map<number, ReadonlySet<string>>();
  private readonly records: ReadonlySet<string>;
  private readonly makers: ReadonlySet<string>;
  private readonly baseCalls: Uint8Array;

  constructor(private readonly shapes: Shapes, { recordClasses = [], attributes = [], initializers = [] }: FlowProfile) {
    this.baseCalls = Uint8Array.from(shapes.tree.grammar.kinds, (kind) => (initializers.includes(kind) ? 1 : 0));
    this.records = new Set(recordClasses);
    this.makers = new Set(attributes);
  }

  /** Whether code is a call that gives a class with the fields that it names. */
  isRecord(node: number): boolean {
    const shape = this.records.size === 0 ? undefined : this.shapeOf(node);
    return shape !== undefined && this.isRecordCall(shape);
  }

  /** Whether a part of a class's header calls the constructor of the class it comes from. */
  isBaseCall(node: number): boolean {
    return node < this.shapes.tree.count && isIn(this.baseCalls, this.shapes.tree, node);
  }

  isRecordCall(shape: Shape): boolean {
    return this.records.size > 0 && shape.role === 'call' && this.records.has(this.callee(shape));
  }

  /** The names of a record's fields, in their order. */
  ofRecord(node: number): readonly string[] {
    const shape = this.shapeOf(node);
    return shape ? this.symbolsIn(shape) : [];
  }

  /** The fields that the code of a class names, or the call that gives a class. */
  of(classNode: number): ReadonlySet<string> {
    if (this.records.size === 0 && this.makers.size === 0) return NONE;
    const known = this.attributes.get(classNode) ?? new Set(this.isRecord(classNode) ? this.ofRecord(classNode) : this.inClass(classNode));
    this.attributes.set(classNode, known);
    return known;
  }

  private shapeOf(node: number): Shape | undefined {
    const { tree, view } = this.shapes;
    return this.shapes.of(node < tree.count ? unwrap(view, tree, node) : node);
  }

  private inClass(classNode: number): string[] {
    const { next } = this.shapes.tree;
    const names: string[] = [];
    for (let at = classNode + 1; at < (next[classNode] ?? 0); at++) {
      const shape = this.shapes.of(at);
      if (shape?.role === 'function' || shape?.role === 'class') at = (next[at] ?? at + 1) - 1;
      else if (shape?.role === 'call' && this.makers.has(this.callee(shape))) names.push(...this.symbolsIn(shape));
    }
    return names;
  }

  private callee(shape: Shape): string {
    const [callee] = slotOf(shape, 'callee');
    const inner = callee === undefined ? undefined : this.shapes.of(callee);
    // A call that is given a block has one inside of it.
    return callee === undefined ? '' : inner?.role === 'call' ? this.callee(inner) : this.shapes.text(callee);
  }

  private symbolsIn(shape: Shape): string[] {
    const { tree, view } = this.shapes;
    const [callee] = slotOf(shape, 'callee');
    const inner = callee === undefined ? undefined : this.shapes.of(callee);
    const args = inner?.role === 'call' ? slotOf(inner, 'args') : slotOf(shape, 'args');
    return args.filter((arg) => arg < tree.count && isIn(view.symbol, tree, arg)).map((arg) => symbolName(this.shapes.text(arg)));
  }
}

const NONE: ReadonlySet<string> = new Set();
