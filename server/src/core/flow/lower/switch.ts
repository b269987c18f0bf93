import type { Shape } from '../../match';
import { NO_NODE } from '../../syntax';
import { body } from './body';
import { decide } from './conditions';
import type { FunctionLowering, Lower } from './context';
import { test } from './patterns';

export function* switchCases(l: FunctionLowering, node: number, shape: Shape): Lower {
  const init = l.first(shape, 'init');
  if (init >= 0) yield init;
  const subject = l.first(shape, 'subject') < 0 ? NO_NODE : yield l.first(shape, 'subject');
  const variable = l.hidden();
  const after = l.builder.open();
  l.jumps.push({ label: l.label, breakTo: after, continueTo: NO_NODE });
  l.label = '';
  let falling = NO_NODE;
  let isComplete = false;
  for (const wrapped of l.slot(shape, 'cases')) {
    const at = l.unwrap(wrapped);
    const own = l.shapeOf(at);
    const isCase = own?.role === 'case';
    const values = isCase ? l.slot(own, 'values') : [];
    const isDefault = own?.label === 'default' || values.length === 0;
    isComplete ||= isDefault;
    const [inside, next] = [l.builder.open(), l.builder.open()];
    yield anyOf(l, values, isCase ? l.first(own, 'guard') : NO_NODE, subject, node, inside, next);
    if (isDefault) l.builder.jump(next);
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

/** Whether any of several values is meant, or the pattern of one, and what is asked besides. */
function* anyOf(l: FunctionLowering, values: readonly number[], guard: number, subject: number, node: number, then: number, otherwise: number): Lower {
  const fits = guard < 0 ? then : l.builder.open();
  for (const [at, value] of values.entries()) {
    const more = at === values.length - 1 ? otherwise : l.builder.open();
    if (subject < 0) yield decide(l, value, fits, more);
    else yield test(l, value, subject, node, fits, more);
    l.builder.enter(more);
  }
  if (values.length === 0) l.builder.jump(fits);
  if (guard < 0) return NO_NODE;
  l.builder.enter(fits);
  return yield decide(l, guard, then, otherwise);
}
