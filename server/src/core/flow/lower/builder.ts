import { EXIT, type Block, type Branch, type Instruction, type Step } from '../ir';

interface OpenBlock {
  readonly instructions: Instruction[];
  readonly successors: number[];
  handler: number;
  branch?: Branch;
}

const NONE = -1;

/** Writes the blocks of one function, from its beginning to its end. */
export class BlockBuilder {
  private readonly blocks: OpenBlock[] = [];
  private current: number;
  private readonly registers: Instruction[] = [];
  private handler = NONE;

  constructor() {
    this.current = this.open();
    this.open();
  }

  /** The block that is written now. */
  get position(): number {
    return this.current;
  }

  emit(node: number, step: Step, also?: number): number {
    const to = this.registers.length;
    const instruction: Instruction = also === undefined ? { ...step, node, to } : { ...step, node, to, also };
    this.registers.push(instruction);
    this.blocks[this.current]?.instructions.push(instruction);
    return to;
  }

  /** How many items a list has that is written down where it is used; undefined for other values. */
  countOf(register: number): number | undefined {
    let made = this.registers[register];
    while (made?.op === 'same') made = this.registers[made.of];
    return made?.op === 'object' && made.entries.every(({ isSpread }) => !isSpread) ? made.entries.length : undefined;
  }

  /** A block that nothing leads to yet. */
  open(): number {
    this.blocks.push({ instructions: [], successors: [], handler: this.handler });
    return this.blocks.length - 1;
  }

  /** Goes on in another block. */
  enter(block: number): void {
    this.current = block;
    const open = this.blocks[block];
    if (open) open.handler = this.handler;
  }

  jump(to: number): void {
    this.link(this.current, to);
  }

  link(from: number, to: number): void {
    const successors = this.blocks[from]?.successors;
    if (successors && !successors.includes(to)) successors.push(to);
  }

  /** Leaves the block for one of two, as a condition says. */
  branch(condition: number, then: number, otherwise: number, isLoop = false): void {
    const block = this.blocks[this.current];
    if (block && then !== otherwise) block.branch = { condition, then, otherwise, isLoop };
    this.jump(then);
    this.jump(otherwise);
  }

  /** Ends the block here and goes on in a new one, which both this one and others lead to. */
  goOn(): number {
    const next = this.open();
    this.jump(next);
    this.enter(next);
    return next;
  }

  /** What follows is not reached. */
  stop(): void {
    this.enter(this.open());
  }

  leave(): void {
    this.jump(EXIT);
    this.stop();
  }

  get handlerNow(): number {
    return this.handler;
  }

  /** Errors from here on lead to a block. */
  setHandler(handler: number): void {
    this.handler = handler;
  }

  finish(): { readonly blocks: readonly Block[]; readonly registers: readonly Instruction[] } {
    this.jump(EXIT);
    return { blocks: this.blocks, registers: this.registers };
  }
}


