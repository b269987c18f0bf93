import { NO_NODE } from '../syntax';
import { CLEAN, elementOf, type Cell } from './cell';
import type { Call } from './ir';

/** What a call gives to each parameter of a function: named ones by name, the rest in order. */
export function alignArguments(call: Call, cellOf: (register: number) => Cell, params: readonly { readonly name: string; readonly takes: 'one' | 'rest' | 'named' }[]): { readonly cells: Cell[]; readonly registers: number[] } {
  const cells = new Array<Cell>(params.length).fill(CLEAN);
  const registers = new Array<number>(params.length).fill(NO_NODE);
  let place = 0;
  const add = (at: number, cell: Cell, register: number): void => {
    if (at < 0 || at >= params.length) return;
    cells[at] = cell;
    registers[at] = register;
  };
  const rest: [string, Cell][] = [];
  for (const [at, arg] of call.args.entries()) {
    const cell = cellOf(arg.value);
    const byName = arg.name === undefined ? -1 : params.findIndex(({ name, takes }) => takes === 'one' && name.replace(/^[$@]/, '') === arg.name);
    if (arg.name !== undefined && byName >= 0) add(byName, cell, at);
    else if (arg.isSpread) for (let param = place; param < params.length; param++) add(param, params[param]?.takes === 'one' ? elementOf(cell) : cell, NO_NODE);
    else if (arg.name !== undefined) rest.push([arg.name, cell]);
    // A block that follows the list of all others, as in Ruby.
    else if (params[place]?.takes === 'rest' && at === call.args.length - 1 && params.at(-1)?.takes === 'one' && cell.things.some(({ kind }) => kind === 'function')) add(params.length - 1, cell, at);
    else if (params[place]?.takes === 'rest') rest.push([String(rest.length), cell]);
    else add(place++, cell, at);
  }
  const taker = params.findIndex(({ takes }) => takes !== 'one');
  if (rest.length > 0 && taker >= 0) cells[taker] = { ...CLEAN, fields: new Map(rest) };
  else if (rest.length > 0) {
    // Named arguments that no parameter takes are one object, as in Ruby and PHP.
    const last = params.length - (params.at(-1)?.name === 'yield' ? 2 : 1);
    if (last >= place) cells[last] = { ...CLEAN, fields: new Map(rest) };
  }
  return { cells, registers };
}
