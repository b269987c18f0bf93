import type { Expr } from '../ast';
import type { Body } from './body';
import { always, constant, variable, type Gadget } from './gadget';

/** Texts and variables. */
export const VALUES: readonly Gadget[] = [
  always('copy', (body) => body.letText(body.input())),
  always('clean', (body) => body.letText({ kind: 'clean', of: body.variable() })),
  always('concat', (body) => body.letText(concatOf(body)), 2),
  always('string-op', (body) => body.letText({ kind: 'string-op', op: body.pick(body.language.stringOps), of: body.variable() }), 2),
  { name: 'overwrite', weight: 2, apply: overwrite },
  { name: 'append', apply: append },
  { name: 'choose', apply: choose },
  { name: 'or-else', apply: orElse },
  always('and-then', (body) => body.letText({ kind: 'and-then', left: body.variable(), right: body.input() })),
  { name: 'parallel', apply: parallel },
  { name: 'swap', apply: swap },
  always('sink-at', sinkAt),
  always('nested-sink', (body) => body.sink({ kind: 'concat', style: 'plus', parts: [constant('q='), body.variable()] })),
];

export function concatOf(body: Body): Expr {
  const style = body.pick(body.language.concat);
  const parts = [constant('q='), body.input(), ...(body.random.chance(0.4) ? [body.atom()] : [])];
  return { kind: 'concat', style, parts };
}

function overwrite(body: Body): boolean {
  const name = body.target();
  if (name === undefined) return false;
  body.add({ kind: 'assign', name, value: body.input() });
  if (body.random.chance(0.7)) body.sink(variable(name));
  return true;
}

function append(body: Body): boolean {
  const name = body.target();
  if (name === undefined) return false;
  body.add({ kind: 'append', name, value: body.input() });
  body.sink(variable(name));
  return true;
}

function choose(body: Body): boolean {
  const test = body.test();
  if (!test) return false;
  body.letText({ kind: 'choose', style: body.pick(body.language.choose), test, then: body.input(), otherwise: body.input() });
  return true;
}

function orElse(body: Body): boolean {
  const { orElse: styles } = body.language;
  if (styles.length === 0) return false;
  const left: Expr = body.random.chance(0.5) ? { kind: 'nothing' } : body.variable();
  body.letText({ kind: 'or-else', style: body.pick(styles), left, right: body.input() });
  return true;
}

function parallel(body: Body): boolean {
  const names = [body.fresh(), body.fresh()] as const;
  body.add({ kind: 'parallel', names: [...names], values: [body.input(), body.input()] });
  for (const name of names) body.give(name);
  return true;
}

function swap(body: Body): boolean {
  const names = [body.fresh(), body.fresh()] as const;
  for (const name of names) body.add({ kind: 'let', name, type: 'str', value: body.input() });
  body.add({ kind: 'swap', names: [...names] });
  for (const name of names) body.give(name);
  return true;
}

function sinkAt(body: Body): void {
  body.add({ kind: 'sink', id: body.draft.nextSink(), label: body.atom(), value: body.atom() });
}
