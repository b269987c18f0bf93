import type { Analyser } from './analyser';
import type { JudgedProgram } from './generate/program';

export interface Failure {
  readonly judged: JudgedProgram;
  readonly sink: number;
  /** A real flow that is not reported, or a report where nothing flows. */
  readonly kind: 'missed' | 'false';
}

export interface Comparison {
  readonly programs: number;
  readonly real: number;
  readonly clean: number;
  readonly failures: readonly Failure[];
  /** Messages of the engine, each once. */
  readonly problems: readonly string[];
}

export async function compare(analyser: Analyser, programs: readonly JudgedProgram[]): Promise<Comparison> {
  const failures: Failure[] = [];
  const problems = new Set<string>();
  for (const judged of programs) {
    const report = await analyser.analyse(judged.program);
    report.problems.forEach((message) => problems.add(message));
    failures.push(...failuresOf(judged, report.sinks));
  }
  const count = (kind: 'real' | 'clean'): number => programs.reduce((sum, { verdict }) => sum + verdict[kind].size, 0);
  return { programs: programs.length, real: count('real'), clean: count('clean'), failures, problems: [...problems] };
}

export function failuresOf(judged: JudgedProgram, reported: ReadonlySet<number>): readonly Failure[] {
  const { real, clean } = judged.verdict;
  const missed = [...real].filter((sink) => !reported.has(sink)).map((sink): Failure => ({ judged, sink, kind: 'missed' }));
  const noise = [...clean].filter((sink) => reported.has(sink)).map((sink): Failure => ({ judged, sink, kind: 'false' }));
  return [...missed, ...noise];
}

export function countOf({ failures }: Comparison, kind: Failure['kind']): number {
  return failures.filter((failure) => failure.kind === kind).length;
}

/** Of what is reported, the part that is false; 0 to 1. */
export function falseShare(comparison: Comparison): number {
  const noise = countOf(comparison, 'false');
  const reported = comparison.real - countOf(comparison, 'missed') + noise;
  return reported === 0 ? 0 : noise / reported;
}
