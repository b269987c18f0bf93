import type { Shape } from '../../match';
import { NO_NODE } from '../../syntax';
import { body } from './body';
import type { FunctionLowering, Lower } from './context';
import { bind } from './targets';

export function* switchCases(l: FunctionLowering, node: number, shape: Shape): Lower {
  const init = l.first(shape, 'init');
  if (init >= 0) yield init;
  const subject = yield l.first(shape, 'subject');
  const variable = l.hidden();
  const after = l.builder.open();
  l.jumps.push({ label: l.label, breakTo: after, continueTo: NO_NODE });
  l.label = '';
  let falling = NO_NODE;
  let isComplete = false;
  for (const wrapped of l.slot(shape, 'cases')) {
    const at = l.unwrap(wrapped);
    const own = l.isIdentifier(at) ? undefined : l.shapes.of(at);
    const isCase = own?.role === 'case';
    const values = isCase ? l.slot(own, 'values') : [];
    let compared = NO_NODE;
    for (const value of values) compared = yield caseValue(l, value, subject, node);
    isComplete ||= own?.label === 'default' || (isCase && values.length === 0) || !isCase;
    const [inside, next] = [l.builder.open(), l.builder.open()];
    l.builder.branch(values.length === 1 ? l.emit(NO_NODE, { op: 'value', kind: 'comparison', parts: [subject, compared], label: '==' }) : NO_NODE, inside, next);
    if (falling >= 0) l.builder.link(falling, inside);
    l.builder.enter(inside);
    const value = yield isCase ? body(l, l.slot(own, 'body')) : at;
    l.storeHidden(variable, NO_NODE, value);
    falling = isCase && l.isKindOf(at, 'fallsThrough') ? l.builder.position : NO_NODE;
    if (falling < 0) l.builder.jump(after);
    l.builder.enter(next);
  }
  if (falling >= 0) l.builder.link(falling, after);
  if (!isComplete) l.builder.jump(after);
  l.jumps.pop();
  l.builder.enter(after);
  return l.emit(node, { op: 'load', variable });
}

/** A value that is compared with, or a pattern whose names are given parts of the subject. */
function* caseValue(l: FunctionLowering, wrapped: number, subject: number, node: number): Lower {
  const value = l.unwrap(wrapped);
  const { tree } = l.shapes;
  if (value < tree.count) {
    const part = l.emit(NO_NODE, { op: 'element', object: subject, index: NO_NODE });
    const isPattern = l.isKindOf(wrapped, 'patterns') || l.isKindOf(tree.parent[wrapped] ?? NO_NODE, 'patterns');
    for (let at = value; at < (tree.next[value] ?? 0); at++) {
      if (!l.isIdentifier(at) || !(l.isDeclaredAt(at) || (isPattern && !l.isDeclared(at)))) continue;
      yield bind(l, at, at === value ? subject : part, node);
    }
  }
  return yield value;
}
