import { clausesOf, type LoopClauses } from '../../facts';
import type { Shape } from '../../match';
import { NO_NODE } from '../../syntax';
import { body } from './body';
import { decide } from './conditions';
import type { FunctionLowering, Lower } from './context';
import { bind } from './targets';

export function* loop(l: FunctionLowering, node: number, shape: Shape): Lower {
  const label = l.label === '' ? ownLabel(l, node) : l.label;
  l.label = '';
  const header = l.slot(shape, 'header');
  if (header.some((item) => isGenerator(l, item))) return yield comprehension(l, node, shape, header);
  const clauses = shape.role === 'for' ? clausesOf(l.shapes, node, header) : undefined;
  const each = shape.role === 'for' && !clauses ? eachOf(l, shape) : undefined;
  let iterable = NO_NODE;
  if (each) iterable = yield each.values;
  else if (clauses) yield body(l, clauses.first);
  const top = l.builder.goOn();
  const [inside, after, next] = [l.builder.open(), l.builder.open(), l.builder.open()];
  if (each) {
    l.builder.jump(inside);
    l.builder.jump(after);
    l.builder.enter(inside);
    yield element(l, each, iterable, node);
  } else yield condition(l, shape, header, clauses, inside, after);
  l.jumps.push({ label, breakTo: after, continueTo: next });
  yield body(l, l.slot(shape, 'body'));
  l.jumps.pop();
  l.builder.jump(next);
  l.builder.enter(next);
  if (clauses) yield body(l, clauses.last);
  if (shape.role === 'dowhile') yield decide(l, l.first(shape, 'condition'), top, after, true);
  else l.builder.jump(top);
  l.builder.enter(after);
  return l.literal(NO_NODE);
}

/** The label that a grammar has in the loop, and not before it: `outer@ for`. */
function ownLabel(l: FunctionLowering, node: number): string {
  return /^([\w$]+)@\s/.exec(l.shapes.text(node))?.[1] ?? '';
}

/** `name <- values`, with a condition or without. */
function isGenerator(l: FunctionLowering, item: number): boolean {
  const whole = l.shapes.of(item);
  const shape = whole?.role === 'binary' ? l.shapes.of(l.first(whole, 'left')) : whole;
  return shape?.role === 'assign' && shape.label === '<-';
}

/** `for (name <- values; other = name; if other) yield …`: the list of what its body is, where it has a value. */
function* comprehension(l: FunctionLowering, node: number, shape: Shape, header: readonly number[]): Lower {
  const list = l.hidden();
  l.storeHidden(list, NO_NODE, l.literal(NO_NODE));
  const top = l.builder.goOn();
  const [inside, after] = [l.builder.open(), l.builder.open()];
  l.builder.jump(inside);
  l.builder.jump(after);
  l.builder.enter(inside);
  for (const item of header) yield item;
  const value = yield body(l, l.slot(shape, 'body'));
  if (shape.label === 'yield') l.storeHidden(list, NO_NODE, l.emit(NO_NODE, { op: 'object', entries: [{ name: undefined, value, isSpread: false }] }));
  l.builder.jump(top);
  l.builder.enter(after);
  return l.emit(node, { op: 'load', variable: list });
}

function* condition(l: FunctionLowering, shape: Shape, header: readonly number[], clauses: LoopClauses | undefined, inside: number, after: number): Lower {
  const own = clauses ? clauses.condition[0] : shape.role === 'for' ? header[0] : l.first(shape, 'condition');
  if (shape.role === 'dowhile') l.builder.jump(inside);
  else if (own === undefined || own < 0) l.builder.jump(inside);
  else {
    if (shape.role === 'for' && !clauses) l.builder.jump(after);
    yield decide(l, own, inside, after, true);
    if (shape.label === 'until') l.builder.jump(inside);
  }
  l.builder.enter(inside);
  return NO_NODE;
}

/** The names of a loop over something, and what it goes over. */
interface Each {
  readonly targets: readonly number[];
  /** Names that are given keys or places, and not values. */
  readonly keys: readonly number[];
  readonly values: number;
}

const OVER: ReadonlySet<string> = new Set(['in', 'of', 'each', 'range', 'foreach']);

function eachOf(l: FunctionLowering, shape: Shape): Each | undefined {
  const header = l.slot(shape, 'header');
  const items = l.slot(shape, 'item');
  if (items.length > 0) return { targets: items, keys: [], values: header.at(-1) ?? NO_NODE };
  if (shape.label === 'foreach' && header.length < 3) return phpEach(l, header);
  if (header.length === 2) {
    const [target = NO_NODE, values = NO_NODE] = header;
    return shape.label === 'range' ? rangeOver(l, target, values) : { targets: [target], keys: [], values };
  }
  if (shape.label === 'range') return { targets: [], keys: [], values: header[0] ?? NO_NODE };
  return OVER.has(shape.label) && header.length === 3 ? { targets: [header[1] ?? NO_NODE], keys: [], values: header[2] ?? NO_NODE } : undefined;
}

/** `foreach (values as key => value)`. */
function phpEach(l: FunctionLowering, [values = NO_NODE, target = NO_NODE]: readonly number[]): Each {
  const shape = l.shapeOf(target);
  return shape?.role === 'pair' ? { targets: l.slot(shape, 'value'), keys: l.slot(shape, 'key'), values } : { targets: [target], keys: [], values };
}

/** `for i, value := range values`: the first name is a place. */
function rangeOver(l: FunctionLowering, target: number, values: number): Each {
  const shape = l.shapeOf(target);
  const names = shape?.role === 'tuple' ? l.slot(shape, 'items') : [target];
  return { targets: names.slice(1), keys: names.slice(0, 1), values };
}

function* element(l: FunctionLowering, { targets, keys }: Each, iterable: number, node: number): Lower {
  const value = l.emit(NO_NODE, { op: 'element', object: iterable, index: NO_NODE });
  const own = l.emit(NO_NODE, { op: 'value', kind: 'code', parts: [iterable] });
  for (const key of keys) yield bind(l, key, targets.length === 0 ? value : own, node);
  for (const target of targets) yield bind(l, target, value, node);
  return value;
}
