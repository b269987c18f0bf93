import type { FlatTree, Span } from '../../core';
import * as say from './kinds';
import { TreeView } from './tree-view';

/** What has to be done to a text for it to be JavaScript. Offsets are UTF-16 code units. */
export interface Erasures {
  /** In their order. */
  readonly blanks: readonly Span[];
  /** Single characters that take the place of others. */
  readonly written: ReadonlyMap<number, string>;
  /** The first thing that cannot be done. */
  readonly refusal?: { readonly why: string; readonly at: number };
}

export function findErasures(tree: FlatTree): Erasures {
  const view = new TreeView(tree);
  const eraser = new Eraser(view);
  const refuse = (why: string, node: number): Erasures => ({ blanks: [], written: new Map(), refusal: { why, at: view.start(node) } });
  for (let node = 0; node < tree.count; node++) {
    const unread = reasonUnread(view, node);
    if (unread !== undefined) return refuse(unread, node);
  }
  for (let node = 0; node < tree.count; ) {
    const refusal = refusalOf(view, node);
    if (refusal !== undefined) return refuse(refusal, node);
    node = eraser.erase(node) ? view.next(node) : node + 1;
  }
  return { blanks: eraser.blanks.sort((a, b) => a.start - b.start), written: eraser.written };
}

/** Where the grammar does not read what the compiler reads. */
function reasonUnread(view: TreeView, node: number): string | undefined {
  if (view.isError(node)) return say.NOT_TYPESCRIPT;
  const kind = view.kind(node);
  const [first, second] = kind === 'lookup_type' || kind === 'array_type' || kind === 'call_expression' ? view.children(node) : [];
  if (first === undefined || second === undefined) return undefined;
  // For the compiler no type goes on with a bracket in the next line, and nothing that was cast is called.
  const goesOn = kind === 'call_expression' ? say.CASTS.has(view.kind(first)) : view.breaksLine(view.end(first), view.start(second));
  return goesOn ? say.NO_SEMICOLON : undefined;
}

function refusalOf(view: TreeView, node: number): string | undefined {
  const kind = view.kind(node);
  if (kind === 'required_parameter' || kind === 'optional_parameter') return view.has(node, say.MODIFIERS) ? say.PARAMETER_PROPERTY : undefined;
  if (kind === 'export_statement' && view.has(node, new Set(['=', 'namespace']))) return say.EXPORT_ASSIGNMENT;
  if (kind === 'type_assertion') return refusalOfAssertion(view, node);
  // As an end of an import or of a name, the words stand for themselves.
  return view.isNamed(node) ? say.REFUSED[kind] : undefined;
}

function refusalOfAssertion(view: TreeView, node: number): string | undefined {
  const [type, value] = view.children(node).filter((child) => view.isNamed(child) && view.kind(child) !== 'comment');
  if (type === undefined || value === undefined) return undefined;
  if (/[\n\r\u2028\u2029]/.test(view.text(type))) return say.LONG_ASSERTION;
  return view.beginsStatement(node) && /^(?:\{|(?:async\s+)?function\b|class\b|let\b)/.test(view.text(value)) ? say.BARE_ASSERTION : undefined;
}

/** Finds out what of a node goes. */
class Eraser {
  readonly blanks: Span[] = [];
  readonly written = new Map<number, string>();

  constructor(private readonly view: TreeView) {}

  /** @returns true when nothing of the node is left */
  erase(node: number): boolean {
    const { view } = this;
    const kind = view.kind(node);
    if (say.TYPES.has(kind)) return this.eraseType(node);
    if (isDeclaration(view, node)) return this.eraseDeclaration(node);
    if (kind === 'import_specifier' || kind === 'export_specifier') return view.has(node, new Set(['type'])) && this.eraseInList(node);
    if (kind === 'required_parameter') return view.children(node).some((child) => view.kind(child) === 'this') && this.eraseInList(node);
    if (kind === 'import_statement') this.eraseImport(node);
    if (say.CASTS.has(kind)) this.eraseCast(node);
    if (kind === 'binary_expression') this.eraseTypeOfTag(node);
    if (kind === 'abstract_class_declaration') this.blank(view.start(node), view.start(node) + 'abstract'.length);
    if (kind === 'public_field_definition' || kind === 'method_definition') this.eraseModifiers(node);
    for (const child of view.children(node)) if (!view.isNamed(child) && say.MARKS[kind]?.includes(view.kind(child))) this.blankUpTo(node, view.start(child), view.end(child));
    return false;
  }

  private blank(start: number, end: number): void {
    this.blanks.push({ start, end });
  }

  /** Where a statement ends with a type, the next line must not be read as its continuation. */
  private blankUpTo(node: number, start: number, end: number): void {
    this.blank(start, end);
    if (this.view.endsStatement(node, end)) this.written.set(start, ';');
  }

  private eraseType(node: number): true {
    const { view } = this;
    this.blankUpTo(node, view.start(node), view.end(node));
    const holder = view.parent(node);
    if (view.kind(holder) === 'arrow_function') this.keepArrow(node, holder);
    return true;
  }

  /** No line may break between the parts of an arrow function's head: its parentheses go around the break. */
  private keepArrow(node: number, arrow: number): void {
    const { view } = this;
    const parameters = view.children(arrow).find((child) => view.kind(child) === 'formal_parameters');
    if (parameters === undefined) return;
    const isBefore = view.kind(node) === 'type_parameters';
    const [old, moved] = isBefore ? [view.start(parameters), view.start(node)] : [view.end(parameters) - 1, view.end(node) - 1];
    if (!view.breaksLine(Math.min(old, moved), Math.max(old, moved))) return;
    this.blank(old, old + 1);
    this.written.set(moved, isBefore ? '(' : ')');
  }

  private eraseDeclaration(node: number): true {
    const { view } = this;
    this.blank(view.start(node), view.end(node));
    this.written.set(view.start(node), ';');
    return true;
  }

  /** With the comma behind it. */
  private eraseInList(node: number): true {
    const { view } = this;
    const comma = view.tokenAfter(node, ',');
    this.blank(view.start(node), comma === undefined ? view.end(node) : view.end(comma));
    return true;
  }

  /** `import` and `const ` have the same length. */
  private eraseImport(node: number): void {
    const { view } = this;
    if (view.children(node).some((child) => view.kind(child) === 'import_require_clause')) for (const [index, letter] of [...'const '].entries()) this.written.set(view.start(node) + index, letter);
  }

  private eraseCast(node: number): void {
    const { view } = this;
    const word = view.children(node).find((child) => !view.isNamed(child) && /^(?:as|satisfies)$/.test(view.kind(child)));
    if (word !== undefined) this.blankUpTo(node, view.start(word), view.end(node));
  }

  /** The grammar reads the type of a tagged template as two comparisons. */
  private eraseTypeOfTag(node: number): void {
    const { view } = this;
    const [left, more, template] = view.children(node);
    if (left === undefined || more === undefined || template === undefined || view.kind(more) !== '>' || view.kind(template) !== 'template_string' || view.kind(left) !== 'binary_expression') return;
    const less = view.children(left)[1];
    if (less !== undefined && view.kind(less) === '<') this.blank(view.start(less), view.end(more));
  }

  private eraseModifiers(node: number): void {
    const { view } = this;
    for (const child of view.children(node)) {
      if (!say.MODIFIERS.has(view.kind(child))) continue;
      this.blank(view.start(child), view.end(child));
      // A name in brackets, or a star, would belong to the member before.
      if (view.start(child) === view.start(node)) this.written.set(view.start(child), ';');
    }
  }
}

function isDeclaration(view: TreeView, node: number): boolean {
  const kind = view.kind(node);
  if (say.DECLARATIONS.has(kind)) return true;
  if (kind === 'public_field_definition') return view.has(node, new Set(['abstract', 'declare']));
  if (kind !== 'import_statement' && kind !== 'export_statement') return false;
  return view.has(node, new Set(['type'])) || view.children(node).some((child) => say.DECLARATIONS.has(view.kind(child)));
}
