import { NO_NODE } from '../../syntax';
import type { FunctionLowering } from './context';

/** What a plain name holds. */
export function load(l: FunctionLowering, node: number): number {
  const { variable, field } = l.variables.placeOf(node);
  const owner = field === undefined ? ownerOfAttribute(l, node) : NO_NODE;
  if (owner >= 0) return l.emit(node, { op: 'field', object: l.emit(NO_NODE, { op: 'load', variable: l.variables.self(owner) }), name: l.shapes.text(node) });
  if (field === undefined) return l.emit(node, { op: 'load', variable });
  const object = l.emit(NO_NODE, { op: 'load', variable });
  return l.emit(node, { op: 'field', object, name: field, isStored: true });
}

/** The class whose attribute a name alone reads, as in Ruby: where nothing has the name, it calls what the class has; else -1. */
function ownerOfAttribute(l: FunctionLowering, node: number): number {
  if (l.file.subject.flow.attributes === undefined || l.isVariable(node)) return NO_NODE;
  const owner = l.variables.classAround(node);
  return owner >= 0 && l.file.declared.of(owner).has(l.shapes.text(node)) ? owner : NO_NODE;
}
