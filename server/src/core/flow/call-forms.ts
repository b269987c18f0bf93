import { NO_NODE } from '../syntax';
import type { Frame } from './interpreter';
import type { Call } from './ir';

/** `f.call(object, a)` and `f.apply(object, [a])` as a call of the function on what else it is given. */
export function withoutObject({ registers }: Frame, call: Call): Call {
  if ((call.name !== 'call' && call.name !== 'apply') || registers[call.receiver]?.things.some(({ kind }) => kind === 'function') !== true) return call;
  const [, ...args] = call.args;
  return { ...call, args: call.name === 'call' ? args : args.map((arg) => ({ ...arg, isSpread: true })) };
}

/** A call whose object is its first argument. */
export function withReceiver(call: Call): Call {
  if (call.receiver < 0) return call;
  return { ...call, args: [{ value: call.receiver, node: NO_NODE, place: call.receiverPlace, name: undefined, isSpread: false }, ...call.args] };
}
