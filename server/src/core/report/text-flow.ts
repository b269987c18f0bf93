import type { FlowStep, ReportedFinding } from '../finding';
import type { Paint } from './paint';
import { plainLine, plainPlace } from './plain-line';

/** What happens to the data in a step, in as few words as a list has room for. */
const WORDS: Readonly<Record<FlowStep['kind'], string>> = {
  source: 'comes in', assign: 'is kept', argument: 'is given on', result: 'is given back', propagated: 'goes over', sink: 'is used',
};
const WIDEST = Math.max(...Object.values(WORDS).map((word) => word.length));

/** How data came to a finding: where it comes in, and where it goes if that is another file, or every step. */
export function flowLines(path: string, { flow = [], range }: ReportedFinding, paint: Paint, isVerbose: boolean): string[] {
  const [source] = flow;
  const sink = flow.at(-1);
  if (!source || !sink) return [];
  if (isVerbose) return stepLines(path, flow, paint);
  const between = Math.max(0, flow.length - 2);
  const rest = between === 0 ? '' : paint.faint(`  (${between} ${between === 1 ? 'step' : 'steps'} in between)`);
  // The finding's own line is shown already.
  const isShown = flow.length <= 2 && source.path === undefined && source.range?.start.line === range.start.line;
  return [
    ...(isShown ? [] : [`      ${paint.faint('from')} ${placeOf(path, source)}  ${codeOf(source)}${rest}`]),
    ...(sink.path === undefined ? [] : [`      ${paint.faint('to')} ${placeOf(path, sink)}  ${codeOf(sink)}`]),
  ];
}

function stepLines(path: string, flow: readonly FlowStep[], paint: Paint): string[] {
  const places = flow.map((step) => placeOf(path, step));
  const width = Math.max(...places.map(({ length }) => length));
  return flow.map((step, at) => {
    const words = [`${at + 1}.`.padStart(3), WORDS[step.kind].padEnd(WIDEST)].map(paint.faint);
    return `      ${words[0]} ${(places[at] ?? '').padEnd(width)}  ${words[1]}  ${codeOf(step)}`;
  });
}

function placeOf(ownPath: string, { path = ownPath, range }: FlowStep): string {
  return range ? plainPlace(path, range) : plainLine(path);
}

/** Where the line is not known, as in another file, words stand for it. */
function codeOf({ snippet, message }: FlowStep): string {
  return plainLine(snippet ?? message).trim();
}
