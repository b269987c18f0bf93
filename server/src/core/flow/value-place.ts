import type { Frame } from './interpreter';
import type { Instruction, Place } from './ir';

/** Where the value of an instruction stands, when that has a name. */
export function placeOf(frame: Pick<Frame, 'ir'>, instruction: Instruction): Place | undefined {
  if (instruction.op === 'load') return { variable: instruction.variable, path: [] };
  if (instruction.op !== 'field' && instruction.op !== 'same') return undefined;
  const path: string[] = [];
  let at: Instruction | undefined = instruction;
  while (at) {
    if (at.op === 'load') return { variable: at.variable, path: path.reverse() };
    if (at.op !== 'field' && at.op !== 'same') return undefined;
    if (at.op === 'field') path.push(at.name);
    at = frame.ir.registers[at.op === 'field' ? at.object : at.of];
  }
  return undefined;
}
