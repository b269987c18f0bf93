import { NO_NODE } from '../../syntax';
import type { FunctionLowering, Lower } from './context';

/** Statements in a row; the register of the last one. */
export function* body(l: FunctionLowering, nodes: readonly number[]): Lower {
  let last = NO_NODE;
  for (const node of nodes) last = yield node;
  return last < 0 ? l.literal(NO_NODE) : last;
}
