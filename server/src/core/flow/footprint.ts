/** What was looked at of a file's functions since the last beginning: what came of it holds as long as that stays the same. */
export class Footprint {
  private functions = new Set<number>();
  private gathered = new Set<number>();
  private said = new Map<number, boolean>();

  begin(): void {
    this.functions = new Set();
    this.gathered = new Set();
    this.said = new Map();
  }

  /** The functions whose code was read; 0 for the code that is in none. */
  get read(): ReadonlySet<number> {
    return this.functions;
  }

  /** The functions whose variables were gathered, from them and from all that they may call. */
  get gatheredFrom(): ReadonlySet<number> {
    return this.gathered;
  }

  /** The functions of which it was asked whether data can be in them, with the answers. */
  get mattering(): ReadonlyMap<number, boolean> {
    return this.said;
  }

  addRead(node: number): void {
    this.functions.add(node);
  }

  addGathered(node: number): void {
    this.gathered.add(node);
  }

  addMattering(node: number, matters: boolean): void {
    this.said.set(node, matters);
  }
}
