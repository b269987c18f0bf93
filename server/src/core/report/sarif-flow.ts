import type { CodeFlow, ThreadFlowLocation } from 'sarif';
import type { FlowStep, Range, ReportedFinding } from '../finding';
import { locationOf } from './sarif-places';

/** Words of SARIF 2.1.0, section 3.38.8. */
const KINDS: Readonly<Record<FlowStep['kind'], string[]>> = {
  source: ['acquire', 'taint'], assign: ['value', 'taint'], argument: ['call', 'function', 'taint'], result: ['return', 'function', 'taint'],
  propagated: ['value', 'taint'], sink: ['danger', 'taint'],
};
/** A viewer may leave out what is unimportant; without the ends a path says nothing. */
const IMPORTANCE: Readonly<Record<FlowStep['kind'], NonNullable<ThreadFlowLocation['importance']>>> = {
  source: 'essential', assign: 'unimportant', argument: 'important', result: 'important', propagated: 'unimportant', sink: 'essential',
};

/** How data came to a finding, as SARIF has it: one flow of one thread. */
export function codeFlowsOf(path: string, { flow = [] }: ReportedFinding): CodeFlow[] {
  const steps = flow.filter(hasRange);
  if (steps.length === 0) return [];
  const levels = nestingOf(steps);
  const locations = steps.map((step, at): ThreadFlowLocation => ({
    location: { ...locationOf(step.path ?? path, step.range, step.snippet), message: { text: step.message } },
    kinds: KINDS[step.kind],
    importance: IMPORTANCE[step.kind],
    nestingLevel: levels[at] ?? 0,
    executionOrder: at + 1,
  }));
  return [{ threadFlows: [{ locations }] }];
}

function hasRange(step: FlowStep): step is FlowStep & { readonly range: Range } {
  return step.range !== undefined;
}

/** How deep in calls each step is, the outermost being 0: data may come in inside of a function that then gives it back. */
function nestingOf(steps: readonly FlowStep[]): number[] {
  let depth = 0;
  const depths = steps.map(({ kind }) => {
    if (kind === 'result') depth--;
    const own = depth;
    if (kind === 'argument') depth++;
    return own;
  });
  const outermost = Math.min(...depths);
  return depths.map((level) => level - outermost);
}
