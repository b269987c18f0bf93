import { slotOf, type Shapes, type WrittenType } from '../match';
import { NO_NODE } from '../syntax';

/** What stands between a type and the name that has it, where it is all of one piece: `*` and `**`. */
const ONLY_POINTERS = /^[\s*]*\*[\s*]*$/;
const LAST_MARK = /(?:\[[^\]]*\]|\*)\s*$/;

/**
 * The type of a name in a language whose declarations look like the use of the name: `char *a[3]` declares an `a` of type
 * `char*[3]`. Where the marks stand right behind the type they are a part of its text, else they are added to it.
 */
export function withDeclarators(shapes: Shapes, type: WrittenType, name: number): WrittenType {
  const { after, isPlain } = marksAround(shapes, name);
  if (after === '') return type;
  const between = shapes.tree.text.slice(type.end, shapes.start(name));
  if (isPlain && ONLY_POINTERS.test(between)) return { ...type, end: type.end + between.trimEnd().length };
  return { ...type, after };
}

/** Pointers and sizes around a declared name, the outermost first; plain where there are pointers alone. */
function marksAround(shapes: Shapes, name: number): { after: string; isPlain: boolean } {
  let after = '';
  let isPlain = true;
  for (let at = shapes.tree.parent[name] ?? NO_NODE; at > 0; at = shapes.tree.parent[at] ?? NO_NODE) {
    const shape = shapes.of(at);
    if (shape?.role !== 'declarator') break;
    const isArray = shape.label === '[]';
    after = (isArray ? sizeOf(shapes, slotOf(shape, 'size')[0]) : shape.label === '*' ? '*' : '') + after;
    isPlain &&= !isArray;
  }
  return { after, isPlain };
}

/** A size that is no number says nothing that types could be compared by. */
function sizeOf(shapes: Shapes, size: number | undefined): string {
  const text = size === undefined ? '' : shapes.text(size);
  return /^\d+$/.test(text) ? `[${text}]` : '[]';
}

/** Whether a type is a pointer or an array that a declaration made of it. */
export function isPointed(shapes: Shapes, type: WrittenType): boolean {
  return type.after !== undefined || /\*\s*$/.test(shapes.tree.text.slice(type.start, type.end));
}

/** What a pointer points to, or an array holds. */
export function pointedTo(shapes: Shapes, { start, end, after }: WrittenType): WrittenType {
  const text = after ?? shapes.tree.text.slice(start, end);
  const rest = text.replace(LAST_MARK, '').trimEnd();
  if (after === undefined) return { start, end: start + rest.length, node: -1 };
  return { start, end, node: -1, ...(rest === '' ? {} : { after: rest }) };
}
