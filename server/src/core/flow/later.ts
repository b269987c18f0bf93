import { CLEAN, type Cell, type Thing } from './cell';
import type { FileRun } from './file-run';
import type { Frame } from './interpreter';
import type { Instruction } from './ir';
import type { Project } from './project';
import type { State } from './state';
import { isOpen, Thunks } from './thunks';

/** Puts off what code of one file has of others, for as long as no data goes in there. */
export class Later {
  private readonly thunks: Thunks;

  constructor(private readonly run: FileRun, private readonly project: Project) {
    this.thunks = new Thunks(run.file);
  }

  /** What a call or a member is in another file; undefined where that has to be known. */
  putOff(frame: Frame, instruction: Instruction & { readonly op: 'call' | 'field' }): Cell | undefined {
    if (frame.isNeeded === true) return undefined;
    const of = (register: number): Cell => frame.registers[register] ?? CLEAN;
    if (instruction.op === 'field') {
      const object = of(instruction.object);
      const isMember = isOpen(object) && object.facts.length === 0 && object.fields?.has(instruction.name) !== true;
      return isMember ? this.thunks.of(frame, instruction, instruction.name, [instruction.object]) : undefined;
    }
    const { callee, receiver, args } = instruction.call;
    if (!isOpen(of(callee)) && !isOpen(of(receiver))) return undefined;
    const reads = [callee, receiver, ...args.map(({ value }) => value)].filter((register) => register >= 0);
    const isIdle = reads.every((register) => this.isHarmless(frame.state, of(register)));
    return isIdle ? this.thunks.of(frame, instruction, String(instruction.node), reads) : undefined;
  }

  /** What a name of another file stands for. @param isThere whether it may stand for anything @param find finds it */
  named(frame: Frame, instruction: Instruction & { readonly op: 'load' }, isThere: () => boolean, find: () => Cell): Cell {
    if (!this.project.isLazy || frame.isNeeded === true) return find();
    return isThere() ? this.thunks.of(frame, instruction, String(instruction.variable), []) : CLEAN;
  }

  /** What a thunk of this file is. */
  valueOf(frame: Frame, node: number): Cell {
    return this.thunks.valueOf(node, frame, (then, instruction) => this.run.execute(then, instruction));
  }

  /** Whether no data is in a value, nor comes up in a function that it is or holds. */
  private isHarmless(state: State, cell: Cell): boolean {
    return cell.facts.length === 0 && cell.things.every((thing) => this.isIdle(state, thing)) && [...(cell.fields?.values() ?? [])].every((field) => this.isHarmless(state, field));
  }

  private isIdle(state: State, { kind, file: owner, node, env }: Thing): boolean {
    const { relevance, file } = this.run;
    return kind !== 'function' || owner !== file || !relevance.mayMatter(file.lowering.functionAt(node), new Map([...(env ?? []), ...file.captured(state, node)]), CLEAN);
  }
}
