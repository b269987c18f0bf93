import { ANY } from './cell';
import type { Frame } from './interpreter';
import type { Instruction, Place } from './ir';

/** Where the value of an instruction stands, when that has a name. */
export function placeOf(frame: Pick<Frame, 'ir'>, instruction: Instruction): Place | undefined {
  const place = sharedPlaceOf(frame, instruction);
  return place?.path.includes(ANY) === true ? undefined : place;
}

/** The same for what has a name but for the place in a list, which is any. */
export function sharedPlaceOf({ ir }: Pick<Frame, 'ir'>, instruction: Instruction): Place | undefined {
  const path: string[] = [];
  for (let at: Instruction | undefined = instruction; at; ) {
    if (at.op === 'load') return { variable: at.variable, path: path.reverse() };
    if (at.op !== 'field' && at.op !== 'element' && at.op !== 'same') return undefined;
    if (at.op !== 'same') path.push(at.op === 'field' ? at.name : ANY);
    at = ir.registers[at.op === 'same' ? at.of : at.object];
  }
  return undefined;
}
