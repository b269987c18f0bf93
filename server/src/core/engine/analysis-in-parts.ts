import type { Finding, Problem } from '../finding';
import { addWork, type Work, type WorkMeter } from '../work';
import { byPosition, type Start } from './analyze';
import { dropSaidByCode, dropWeaker } from './drop-weaker';
import type { Analysis } from './engine';

/** An analysis in parts: at once all but following data, and then that, some rules at a time. */
export class AnalysisInParts {
  /** What is found without following data. */
  readonly start: Analysis;
  readonly flowFindings: Finding[] = [];
  readonly flowProblems: Problem[] = [];
  /** How many rules follow data in this text. */
  readonly flowRules: number;
  /** What is left to be done. It holds all that was read of the code, which a document that rests need not keep. */
  private rest: Start['flow'];
  private work: Work;
  private done: Analysis | undefined;

  constructor(private readonly meter: WorkMeter, begin: () => Start) {
    const { value: { flow, flowRules = 0, ...start }, work } = meter.measure(begin);
    this.start = { ...start, work };
    this.work = work;
    this.rest = flow;
    this.flowRules = flowRules;
    if (!flow) this.done = this.start;
  }

  /** All of it, once nothing is left to be done. */
  get whole(): Analysis | undefined {
    return this.done;
  }

  /** Instructions that were run so far to follow data. */
  get flowSteps(): number {
    return this.work.flowSteps;
  }

  /** Does one part more, if there is one. */
  next(): void {
    if (this.done || !this.rest) return;
    const { value: part, work } = this.meter.measure(() => this.rest?.next());
    this.work = addWork(this.work, work);
    if (part?.value) {
      this.flowFindings.push(...part.value.findings);
      this.flowProblems.push(...part.value.problems);
    }
    if (part?.done !== false) {
      this.rest = undefined;
      this.done = this.join(this.flowFindings, this.flowProblems);
    }
  }

  finish(): Analysis {
    while (!this.done) this.next();
    return this.done;
  }

  /** What is found without following data, with what is said of data from elsewhere. */
  join(findings: readonly Finding[], problems: readonly Problem[], found = this.start.findings): Analysis {
    const { start, work } = this;
    return { ...start, findings: dropSaidByCode(dropWeaker([...found, ...findings].sort(byPosition))), problems: [...start.problems, ...problems], work };
  }
}
