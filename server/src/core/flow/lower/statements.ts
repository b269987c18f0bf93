import { OP, type Op } from '../../facts';
import type { Shape } from '../../match';
import { NO_NODE } from '../../syntax';
import { body } from './body';
import type { FunctionLowering, Lower } from './context';
import { bind } from './targets';

export function* block(l: FunctionLowering, node: number, shape: Shape): Lower {
  if (shape.label === 'label') labelled(l, node);
  return yield body(l, l.slot(shape, 'body'));
}

/** A place that jumps lead to by its name. */
function labelled(l: FunctionLowering, node: number): void {
  const name = firstWord(l, node);
  const target = l.labels.get(name) ?? l.builder.open();
  l.labels.set(name, target);
  l.builder.jump(target);
  l.builder.enter(target);
  l.label = name;
}

function firstWord(l: FunctionLowering, node: number): string {
  return /^[^\w$]*([\w$]+)/.exec(l.shapes.text(node))?.[1] ?? '';
}

export function* withResources(l: FunctionLowering, node: number, shape: Shape): Lower {
  for (const item of l.slot(shape, 'items')) yield resource(l, item, node);
  return yield body(l, l.slot(shape, 'body'));
}

/** `with value as name`: the value that is entered is named. */
function* resource(l: FunctionLowering, wrapped: number, node: number): Lower {
  const item = l.unwrap(wrapped);
  const { tree, view } = l.shapes;
  const shape = l.shapeOf(item);
  if (shape || item >= tree.count) return yield item;
  const children = l.shapes.childrenOf(item).filter((child) => view.grammar.named[tree.kind[child] ?? 0] === 1);
  const [first = NO_NODE, second] = children;
  if (second === undefined) return yield item;
  const value = yield first;
  yield bind(l, second, value, node);
  return value;
}

/** Where the grammar gives `this` no node of its own. */
const RETURNS_SELF = /^return\s+(?:this|self)\s*;?$/;

export function* leave(l: FunctionLowering, node: number, shape: Shape): Lower {
  const parts: number[] = [];
  for (const part of l.slot(shape, 'value')) parts.push(yield part);
  if (parts.length === 0 && RETURNS_SELF.test(l.shapes.text(node))) parts.push(l.emit(NO_NODE, { op: 'load', variable: l.variables.self(l.variables.classAround(node)) }));
  const [only] = parts;
  const value = parts.length === 1 && only !== undefined ? only : l.emit(NO_NODE, { op: 'object', entries: parts.map((part, at) => ({ name: String(at), value: part, isSpread: false })) });
  if (shape.role === 'throw') {
    l.emit(NO_NODE, { op: 'store', variable: l.variables.thrown, value, target: NO_NODE, isSilent: true });
    l.emit(node, { op: 'throw', value });
    l.builder.stop();
  } else {
    l.emit(node, { op: 'return', value });
    const always = l.finallies.at(-1);
    if (always !== undefined) l.builder.jump(always);
    l.builder.leave();
  }
  return value;
}

/** The jump that code is, by its kind or by the word that it begins with where the grammar has no kind for it. */
function jumpOf(l: FunctionLowering, node: number): Op {
  const own = l.opOf(node);
  if (own === OP.break || own === OP.continue) return own;
  const isNamed = l.isIdentifier(node) || l.isKindOf(node, 'jumps');
  const [, word = ''] = (isNamed ? /^(break|continue)(?:@|$)/.exec(l.shapes.text(node)) : undefined) ?? [];
  return word === 'break' ? OP.break : word === 'continue' ? OP.continue : OP.none;
}

/** `break`, `continue`, `goto`; undefined for other code. */
export function jump(l: FunctionLowering, node: number): number | undefined {
  const op = jumpOf(l, node);
  if (op !== OP.break && op !== OP.continue) return undefined;
  const [, , word = ''] = /^\s*([a-z]+)(?:\s+:?|@)([\w$]+)/.exec(l.shapes.text(node)) ?? [];
  const value = l.literal(node);
  if (/^goto\b/.test(l.shapes.text(node))) {
    const target = l.labels.get(word) ?? l.builder.open();
    l.labels.set(word, target);
    l.builder.jump(target);
  } else {
    const open = l.jumps.filter(({ continueTo }) => op === OP.break || continueTo >= 0);
    const meant = /^\d+$/.test(word) ? open.at(-Number(word)) : (open.filter(({ label }) => word !== '' && label === word).at(-1) ?? open.at(-1));
    const to = op === OP.break ? meant?.breakTo : meant?.continueTo;
    if (to !== undefined) l.builder.jump(to);
  }
  l.builder.stop();
  return value;
}
