import { NO_NODE } from '../../syntax';
import type { FunctionLowering } from './context';

/** What a plain name holds. */
export function load(l: FunctionLowering, node: number): number {
  const { variable, field } = l.variables.placeOf(node);
  if (field === undefined) return l.emit(node, { op: 'load', variable });
  const object = l.emit(NO_NODE, { op: 'load', variable });
  return l.emit(node, { op: 'field', object, name: field, isStored: true });
}
