import type { Requirement } from '../keywords';
import type { Span } from '../span';
import { BacktrackRun } from './backtrack';
import { parseRegex } from './parse';
import { compileProgram, type RegexProgram } from './program';
import type { RegexMatch, SafeRegex } from './safe-regex';

/** What one compiler's backtracking expressions share: the last run, whose memory of failures serves the next one on the same text. */
export interface Machine {
  last: { readonly program: RegexProgram; readonly run: BacktrackRun } | undefined;
  readonly onCut: (pattern: string) => void;
}

/** @throws UnsupportedRegex, SyntaxError */
export function backtrackingRegex(pattern: string, flags: string | undefined, requirement: Requirement, machine: Machine): SafeRegex {
  const program = compileProgram(parseRegex(pattern, flags));
  const runOn = (text: string, match: (run: BacktrackRun) => Int32Array | undefined): RegexMatch | undefined => {
    const last = machine.last;
    const run = last?.program === program && last.run.text === text ? last.run : new BacktrackRun(program, text);
    machine.last = { program, run };
    const wasExceeded = run.exceeded;
    const registers = match(run);
    if (run.exceeded && !wasExceeded) machine.onCut(pattern);
    return registers && toRegexMatch(program, registers);
  };
  return {
    requirement,
    exec: (text, from, to) => runOn(text, (run) => run.search(from, to)),
    matchAt: (text, at) => runOn(text, (run) => run.matchAt(at)),
  };
}

function toRegexMatch({ groups: count, names }: RegexProgram, registers: Int32Array): RegexMatch {
  const span = (group: number): Span | undefined => {
    const [start, end] = [registers[group * 2]!, registers[group * 2 + 1]!];
    return start < 0 || end < 0 ? undefined : { start, end };
  };
  const groups = [...names].flatMap(([name, group]) => {
    const found = span(group);
    return found ? [[name, found] as const] : [];
  });
  return { spans: Array.from({ length: count + 1 }, (_, group) => span(group)), groups: Object.fromEntries(groups) };
}
