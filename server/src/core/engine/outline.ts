import type { SourceDocument } from '../document';
import { Scopes } from '../facts';
import { functionName } from '../flow';
import { isIn, literalText, Shapes, slotOf, type Role } from '../match';
import { regionsOf, toDocument, type Region } from '../regions';
import type { Span } from '../span';
import { childrenOf, NO_NODE } from '../syntax';
import type { Analyzers, ReadTree } from './analyze';

/**
 * What the code of a document is made of: so that a part can be cut out of it that a person can read, and that it can be told what an edit took
 * away. Spans are in the document.
 */
export interface Outline {
  readonly functions: readonly FunctionOutline[];
  readonly classes: readonly ClassOutline[];
  readonly calls: readonly CallOutline[];
  /** What stands at the top of the code, in its order, comments left out. */
  readonly parts: readonly PartOutline[];
  /** What stands around the place that was asked about, the outermost first, the whole left out. */
  readonly around: readonly Span[];
  /** False where the document's own language has no functions, as those of data have none. */
  readonly mayHaveFunctions: boolean;
}

export interface FunctionOutline {
  readonly span: Span;
  /** Its own name, or that of what it is the value of; empty for none. */
  readonly name: string;
  readonly parameters: readonly { readonly name: string; readonly isOptional: boolean }[];
  /** Such as `public`, as written. */
  readonly modifiers: readonly string[];
  /** True when nothing stands in it. */
  readonly isEmpty: boolean;
}

export interface ClassOutline {
  readonly span: Span;
  /** Where the first member begins; the end of the class when it has none. */
  readonly members: number;
  readonly fields: readonly { readonly span: Span; readonly name: string }[];
}

export interface CallOutline {
  readonly span: Span;
  /** What is called, without what it is given: `fs.readFile`, `require()`; of what another call gave, `fetch().then`. */
  readonly name: string;
}

export interface PartOutline {
  readonly span: Span;
  readonly kind: 'import' | 'definition' | 'other';
  /** The names that it gives a meaning to. */
  readonly names: readonly string[];
  /** True when all of these hold texts or numbers that stand there. */
  readonly isConstant: boolean;
}

const MODIFIERS = /^(?:public|protected|internal|pub|export|open)\b/;

/** @param at a place in the document; without one, `around` is empty */
export function outline(document: SourceDocument, { languages }: Pick<Analyzers, 'languages'>, readTree: ReadTree, at?: Span): Outline {
  const regions = regionsOf(document);
  const holding = at && regions.filter(({ span }) => span.start <= at.start && at.end <= span.end).at(-1);
  const all = regions.flatMap((region): Omit<Outline, 'mayHaveFunctions'>[] => {
    const service = languages.get(region.language);
    const tree = service && readTree(region);
    if (service === undefined || tree === undefined) return [];
    return [new OutlineReader(region, new Shapes(service.rules.view, tree)).read(region === holding ? at : undefined)];
  });
  const own = regions[0] && languages.get(regions[0].language);
  return {
    functions: all.flatMap(({ functions }) => functions), classes: all.flatMap(({ classes }) => classes), calls: all.flatMap(({ calls }) => calls),
    parts: all.flatMap(({ parts }) => parts), around: all.flatMap(({ around }) => around),
    mayHaveFunctions: own !== undefined && own.rules.functionKinds.size > 0,
  };
}

/** Reads the outline of one region. */
class OutlineReader {
  private readonly scopes: Scopes;

  constructor(private readonly region: Region, private readonly shapes: Shapes) {
    this.scopes = new Scopes(shapes);
  }

  read(at: Span | undefined): Omit<Outline, 'mayHaveFunctions'> {
    return {
      functions: this.nodesOf('function').map((node) => this.readFunction(node)),
      classes: this.nodesOf('class').map((node) => this.readClass(node)),
      calls: [...this.nodesOf('call'), ...this.nodesOf('new')].flatMap((node) => this.readCall(node)),
      parts: this.topNodes().map((node) => this.readPart(node)),
      around: at === undefined ? [] : this.spansAround(at),
    };
  }

  /** What the whole holds; where that is one node without a role, as in data, what this holds. */
  private topNodes(): readonly number[] {
    const { tree, view } = this.shapes;
    const within = (node: number): number[] => childrenOf(tree, node).filter((child) => !isIn(view.comment, tree, child));
    let nodes = tree.count === 0 ? [] : within(0);
    for (let only = nodes[0]; nodes.length === 1 && only !== undefined && this.shapes.of(only) === undefined; only = nodes[0]) {
      const inner = within(only);
      if (inner.length === 0) break;
      nodes = inner;
    }
    return nodes;
  }

  private nodesOf(role: Role): number[] {
    const { tree, view } = this.shapes;
    const kinds = new Set(view.kindsOf(role));
    const nodes: number[] = [];
    for (let node = 0; node < tree.count; node++) if (kinds.has(tree.kind[node] ?? 0) && this.shapes.of(node)?.role === role) nodes.push(node);
    return nodes;
  }

  private spanOf(node: number): Span {
    return toDocument(this.region, { start: this.shapes.start(node), end: this.shapes.end(node) });
  }

  private readFunction(node: number): FunctionOutline {
    const shape = this.shapes.of(node)!;
    const texts = (slot: string): string[] => slotOf(shape, slot).map((one) => this.shapes.text(one));
    return {
      span: this.spanOf(node),
      name: functionName(this.shapes, node),
      parameters: slotOf(shape, 'params').map((param) => this.readParameter(param)),
      modifiers: [...texts('modifiers').flatMap((text) => MODIFIERS.exec(text)?.[0] ?? [])],
      isEmpty: slotOf(shape, 'body').every((one) => this.isNothing(one)),
    };
  }

  /** A comment, or a block with nothing else in it. */
  private isNothing(node: number): boolean {
    const { view, tree } = this.shapes;
    return node < tree.count && (isIn(view.comment, tree, node) || (isIn(view.block, tree, node) && this.shapes.childrenOf(node).length === 0));
  }

  private readParameter(node: number): FunctionOutline['parameters'][number] {
    const shape = this.shapes.of(node);
    const name = shape?.role === 'param' ? slotOf(shape, 'name')[0] : undefined;
    const isOptional = shape?.role === 'spread' || (shape?.role === 'param' && slotOf(shape, 'default').length > 0) || /\?(?:\s*:|$)/.test(this.shapes.text(node));
    return { name: this.shapes.text(name ?? node), isOptional };
  }

  private readClass(node: number): ClassOutline {
    const members = slotOf(this.shapes.of(node)!, 'body');
    const span = this.spanOf(node);
    const fields = members.flatMap((member) => {
      const shape = this.shapes.of(member);
      const names = shape?.role === 'field' ? slotOf(shape, 'name') : shape?.role === 'declare' ? slotOf(shape, 'items') : shape?.role === 'assign' ? slotOf(shape, 'target') : [];
      return names.map((name) => ({ span: this.spanOf(this.shapes.holderOf(member)), name: /[\w$]+/.exec(this.shapes.text(name))?.[0] ?? '' }));
    });
    return { span, members: Math.min(span.end, ...members.map((member) => this.spanOf(member).start)), fields };
  }

  private readCall(node: number): CallOutline[] {
    const shape = this.shapes.of(node)!;
    const [callee] = slotOf(shape, shape.role === 'new' ? 'type' : 'callee');
    return callee === undefined ? [] : [{ span: this.spanOf(node), name: this.nameOf(callee) }];
  }

  private nameOf(callee: number): string {
    const shape = this.shapes.of(callee);
    if (shape?.role === 'call') return slotOf(shape, 'callee').map((inner) => `${this.nameOf(inner)}()`).join('');
    if (shape?.role !== 'member') return this.shapes.text(callee).replace(/\s+/g, ' ');
    const [[object], [name]] = [slotOf(shape, 'object'), slotOf(shape, 'name')];
    const role = object === undefined ? undefined : this.shapes.of(object)?.role;
    const isPlain = role === undefined || role === 'member' || role === 'call';
    const before = object === undefined || !isPlain ? '' : this.nameOf(object);
    return `${before}.${name === undefined ? '' : this.shapes.text(name)}`;
  }

  private readPart(node: number): PartOutline {
    const { tree } = this.shapes;
    const end = tree.next[node] ?? 0;
    const declared = [...this.scopes.namesIn(0).declared].filter(([, { name }]) => name >= node && name < end);
    const isDefinition = declared.some(([, one]) => one.as !== 'variable') || this.holdsRole(node, end, ['function', 'class']);
    const kind = isDefinition ? 'definition' : this.holdsRole(node, end, ['import']) ? 'import' : 'other';
    return { span: this.spanOf(node), kind, names: declared.map(([name]) => name), isConstant: declared.length > 0 && declared.every(([, { value }]) => value !== undefined && this.isPlain(value)) };
  }

  private holdsRole(from: number, to: number, roles: readonly Role[]): boolean {
    for (let node = from; node < to; node++) if (roles.includes(this.shapes.of(node)?.role as Role)) return true;
    return false;
  }

  private isPlain(value: number): boolean {
    return value < this.shapes.tree.count && (literalText(this.shapes.view, this.shapes.tree, value) !== undefined || /^-?[\d.][\d._]*$/.test(this.shapes.text(value)));
  }

  private spansAround(at: Span): Span[] {
    const { tree } = this.shapes;
    const [start, end] = [at.start - this.region.span.start, at.end - this.region.span.start];
    const found: Span[] = [];
    for (let node = 1; node < tree.count; ) {
      const isAround = (tree.start[node] ?? 0) <= start && end <= (tree.end[node] ?? NO_NODE);
      if (isAround) found.push(this.spanOf(node));
      node = isAround ? node + 1 : (tree.next[node] ?? tree.count);
    }
    return found;
  }
}
