import type { Finding, FlowStep } from '../finding';
import { isShortened, type Fact, type Found, type TaintRule, type Way } from '../flow';
import { mergeBindings, type Match, type MatchSubject } from '../match';
import type { RuleSource } from '../rule';
import { toFinding } from './rule-finding';

/** What a rule found, one finding for each sink, with the shortest way to it. */
export function toTaintFindings(rule: RuleSource, { options }: TaintRule, found: readonly Found[], subject: MatchSubject): Finding[] {
  const bySpan = new Map<string, Finding>();
  for (const { sink, facts } of found) {
    const meant = options.unifies ? facts.filter(({ source }) => mergeBindings(subject, sink.bindings, source.bindings)) : facts;
    const fact = shortest(meant);
    const key = `${sink.start}-${sink.end}`;
    const known = bySpan.get(key);
    if (!fact || (known && (known.flow?.length ?? 0) <= fact.way.length + 1)) continue;
    const { start, end } = options.focusOnSource ? fact.source : sink;
    const match: Match = { start, end, bindings: new Map([...fact.source.bindings, ...sink.bindings]) };
    bySpan.set(key, { ...toFinding(rule, match, subject), flow: [...stepsOf(fact, subject), sinkStep(fact, sink)] });
  }
  return [...bySpan.values()].sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end);
}

function shortest(facts: readonly Fact[]): Fact | undefined {
  return facts.reduce<Fact | undefined>((least, fact) => (least && least.way.length <= fact.way.length ? least : fact), undefined);
}

const MESSAGES: Readonly<Record<FlowStep['kind'], string>> = {
  source: 'The data comes in here.',
  assign: 'It is kept here.',
  argument: 'It is given to a function here.',
  result: 'A function gives it back here.',
  propagated: 'It goes over into this.',
  sink: 'It is used here.',
};

/** A way that is long is told up to where it gets too long. */
function sinkStep({ way }: Fact, { start, end }: Found['sink']): FlowStep {
  return { kind: 'sink', span: { start, end }, message: isShortened(way) ? `${MESSAGES.sink} Steps just before it are left out.` : MESSAGES.sink };
}

function stepsOf({ way, source }: Fact, { shapes }: MatchSubject): FlowStep[] {
  const steps: FlowStep[] = [];
  for (let at: Way | undefined = way; at; at = at.before) {
    const span = at.kind === 'source' ? { start: source.start, end: source.end } : { start: shapes.start(at.node), end: shapes.end(at.node) };
    steps.push({ kind: at.kind, span, message: MESSAGES[at.kind] });
  }
  return steps.reverse();
}
