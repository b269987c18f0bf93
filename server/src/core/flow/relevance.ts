import { factsWithin, isBlank, type Cell } from './cell';
import type { FileFlow } from './file-flow';
import type { FunctionIr } from './ir';
import type { TaintMatches } from './taint-matches';

/** Which functions of a file have to do with the data that rules look for. */
export class Relevance {
  private mattering: ReadonlySet<number> | undefined;
  private sinking: ReadonlySet<number> | undefined;

  constructor(
    private readonly file: FileFlow,
    private readonly matches: TaintMatches,
    private readonly acrossFunctions: boolean,
    private readonly others: { readonly takes: boolean; readonly brings: boolean },
  ) {}

  /** Whether any data of the rule can be in a function. */
  mayMatter(ir: FunctionIr, env: ReadonlyMap<number, Cell>, given: Cell): boolean {
    if (!isBlank(given) || [...env.values()].some((cell) => factsWithin(cell).length > 0)) return true;
    return this.acrossFunctions ? this.matters(ir.node) : this.matches.hasSourceIn(ir.node);
  }

  /** Whether data comes in somewhere in a function, or in one that it may call. */
  matters(node: number): boolean {
    this.mattering ??= this.file.reach.reaching((each) => this.matches.hasSourceIn(each) || (this.others.brings && this.leadsOut(each)));
    const matters = this.mattering.has(node);
    this.file.footprint.addMattering(node, matters);
    return matters;
  }

  /** Whether a function speaks of what other files have. */
  private leadsOut(node: number): boolean {
    return this.file.reach.leadingOut.has(node);
  }

  /** Whether data goes where it must not, in a function or in one that it may call. */
  leadsToSink(node: number): boolean {
    if (!this.acrossFunctions) return this.matches.hasSinkIn(node);
    this.sinking ??= this.file.reach.reaching((each) => this.matches.hasSinkIn(each) || (this.others.takes && this.leadsOut(each)));
    return this.sinking.has(node);
  }
}
