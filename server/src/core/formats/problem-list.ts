import type { Problem } from '../finding';
import type { YamlPath, YamlSource } from './yaml-source';

/** Collects what is wrong with one file, or with one rule of it. */
export class ProblemList {
  readonly problems: Problem[] = [];
  private broken = false;

  constructor(
    private readonly kind: Problem['kind'],
    private readonly path: string,
    private readonly source: YamlSource,
    private readonly base: YamlPath = [],
    private readonly ruleId?: string,
  ) {}

  /** True when something was reported that makes the rule unusable. */
  get failed(): boolean {
    return this.broken;
  }

  /** A list for the part at `path`, that reports into a list of its own. */
  within(path: YamlPath, ruleId?: string): ProblemList {
    return new ProblemList(this.kind, this.path, this.source, [...this.base, ...path], ruleId ?? this.ruleId);
  }

  /** 1-based line of what stands at `path`. */
  lineOf(path: YamlPath): number {
    return this.source.lineOf([...this.base, ...path]);
  }

  /** A mistake that makes the part unusable. */
  fail(path: YamlPath, message: string): void {
    this.broken = true;
    this.failAt(this.lineOf(path), message);
  }

  /** A mistake that leaves the part usable. A team must hear of each in its own settings; rules come from elsewhere. */
  warn(path: YamlPath, message: string): void {
    this.add(this.kind === 'rule' ? 'warning' : this.kind, this.lineOf(path), message);
  }

  /** A mistake at a 1-based line. */
  failAt(line: number, message: string): void {
    this.add(this.kind, line, message);
  }

  private add(kind: Problem['kind'], line: number, message: string): void {
    const owner = this.ruleId === undefined ? {} : { ruleId: this.ruleId };
    this.problems.push({ kind, message, path: this.path, line, ...owner });
  }
}
