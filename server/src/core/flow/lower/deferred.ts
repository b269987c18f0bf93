import { NO_NODE } from '../../syntax';
import type { Call } from '../ir';
import type { FunctionLowering, Lower } from './context';
import { readCall, type ReadCall } from './expressions';

/** Calls that are made when the function is left, and the block in which they are. */
export interface Deferred {
  readonly block: number;
  readonly calls: ReadCall[];
}

/**
 * `defer f(a)`: what is called and what it is given are read now, and it is called when the function is left. What is started
 * beside the function, as by `go f(a)`, begins now and may see what the function does later: it is called at both times.
 */
export function* defer(l: FunctionLowering, node: number, operand: number, isStarted = false): Lower {
  const inner = l.unwrap(operand);
  const shape = l.shapeOf(inner);
  if (shape?.role !== 'call') return yield operand;
  const { call, at } = yield* readCall(l, inner, shape);
  if (isStarted) l.emit(at, { op: 'call', call });
  const { calls } = (l.deferred ??= open(l));
  calls.push({ call: kept(l, call), at });
  return l.literal(node);
}

function open(l: FunctionLowering): Deferred {
  const block = l.builder.open();
  l.finallies.unshift(block);
  return { block, calls: [] };
}

/** The call with registers kept in variables: it is made in another block. */
function kept(l: FunctionLowering, call: Call): Call {
  const keep = (value: number): number => {
    if (value < 0) return value;
    const variable = l.hidden();
    l.storeHidden(variable, NO_NODE, value);
    return variable;
  };
  return { ...call, callee: keep(call.callee), receiver: keep(call.receiver), args: call.args.map((arg) => ({ ...arg, value: keep(arg.value) })) };
}

/** Makes the calls that wait for the end of the function, the last one first; any of them may never have been asked for. */
export function runDeferred(l: FunctionLowering): void {
  if (!l.deferred) return;
  const { block, calls } = l.deferred;
  l.finallies.shift();
  l.builder.jump(block);
  l.builder.enter(block);
  const read = (variable: number): number => (variable < 0 ? variable : l.emit(NO_NODE, { op: 'load', variable }));
  for (const { call, at } of [...calls].reverse()) {
    const [made, next] = [l.builder.open(), l.builder.open()];
    l.builder.jump(made);
    l.builder.jump(next);
    l.builder.enter(made);
    const args = call.args.map((arg) => ({ ...arg, value: read(arg.value) }));
    l.emit(at, { op: 'call', call: { ...call, callee: read(call.callee), receiver: read(call.receiver), args } });
    l.builder.jump(next);
    l.builder.enter(next);
  }
}
