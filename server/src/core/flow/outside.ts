import { CLEAN, cellOf, factsWithin, isBlank, put, type Cell } from './cell';
import { unionFacts } from './fact';
import type { Frame } from './interpreter';
import type { Call } from './ir';
import { mergedCall } from './library';
import type { TaintOptions } from './taint-rule';

/** What code gives back that is not in the file: it may be made of all that it is given. */
export function givenByOutside({ ir, registers }: Frame, call: Call, { safeFunctions, onlyAssignments, acrossFunctions }: TaintOptions): Cell {
  if (onlyAssignments) return CLEAN;
  const of = (register: number): Cell => registers[register] ?? CLEAN;
  const merged = safeFunctions ? undefined : mergedCall(call, of);
  if (merged) return merged;
  // What a class comes from is not in the file: a method that it does not have need not give its fields.
  const isSelf = acrossFunctions && call.receiverPlace?.variable === ir.self && call.receiverPlace.path.length === 0 && ir.classNode >= 0;
  const own = isSelf ? [cellOf(of(call.receiver).facts)] : [of(call.receiver), of(call.callee)];
  const named = call.isNew ? call.args.filter(({ name }) => name !== undefined) : [];
  const given = safeFunctions && call.isComposite !== true ? own : [...own, ...call.args.filter((arg) => !named.includes(arg)).map(({ value }) => of(value))];
  const object = cellOf(given.map(factsWithin).reduce(unionFacts, []));
  return named.reduce((cell, { name = '', value }) => (isBlank(of(value)) ? cell : put(cell, [name], of(value), false)), object);
}
