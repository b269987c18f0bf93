import type { ImportedName } from '../facts';
import { factsWithin, isBlank, type Cell } from './cell';
import type { FileFlow } from './file-flow';
import type { FunctionIr } from './ir';
import type { End } from './project';
import type { TaintMatches } from './taint-matches';

/** Whether data may come from other files, and whether an imported name leads to an end of the way of a rule. */
interface Outside {
  readonly brings: boolean;
  mayHave(imported: ImportedName, end: End): boolean;
}

/** Which functions of a file have to do with the data that rules look for. */
export class Relevance {
  private mattering: ReadonlySet<number> | undefined;
  private sinking: ReadonlySet<number> | undefined;

  constructor(
    private readonly file: FileFlow,
    private readonly matches: TaintMatches,
    private readonly acrossFunctions: boolean,
    private readonly outside: Outside | undefined,
  ) {}

  /** Whether any data of the rule can be in a function. */
  mayMatter(ir: FunctionIr, env: ReadonlyMap<number, Cell>, given: Cell): boolean {
    if (!isBlank(given) || [...env.values()].some((cell) => factsWithin(cell).length > 0)) return true;
    return this.acrossFunctions ? this.matters(ir.node) : this.matches.hasSourceIn(ir.node);
  }

  /** Whether data comes in somewhere in a function, or in one that it may call. */
  matters(node: number): boolean {
    this.mattering ??= this.reaching((each) => this.matches.hasSourceIn(each), this.outside?.brings === true ? 'sources' : undefined);
    const matters = this.mattering.has(node);
    this.file.footprint.addMattering(node, matters);
    return matters;
  }

  /** The functions that have to do with those of which `isOne` holds, or that speak of what other files have that lead to an end. */
  private reaching(isOne: (node: number) => boolean, end: End | undefined): ReadonlySet<number> {
    const { outside, file: { reach } } = this;
    const outward = outside && end && reach.leadingOut((imported) => outside.mayHave(imported, end));
    return reach.reaching((each) => isOne(each) || outward?.has(each) === true);
  }

  /** Whether data goes where it must not, in a function or in one that it may call. */
  leadsToSink(node: number): boolean {
    if (!this.acrossFunctions) return this.matches.hasSinkIn(node);
    this.sinking ??= this.reaching((each) => this.matches.hasSinkIn(each), 'sinks');
    return this.sinking.has(node);
  }
}
