import type { Finding, FlowStep } from '../finding';
import { isShortened, type CodeFile, type Fact, type Found, type TaintRule, type Way } from '../flow';
import { LineIndex } from '../line-index';
import { mergeBindings, type Match, type MatchSubject } from '../match';
import type { RuleSource } from '../rule';
import type { Span } from '../span';
import { toFinding } from './rule-finding';

/** What a rule found, one finding for each sink, or place from where data goes to one elsewhere, with the shortest way. @param file the one that is analysed */
export function toTaintFindings(rule: RuleSource, { options }: TaintRule, found: readonly Found[], subject: MatchSubject, file: CodeFile): Finding[] {
  const bySpan = new Map<string, Finding>();
  for (const { sink, facts } of found) {
    const meant = options.unifies ? facts.filter(({ source }) => source.file === sink.file && mergeBindings(subject, sink.bindings, source.bindings)) : facts;
    const fact = shortest(meant);
    const span = fact && spanIn(file, fact, sink, options.focusOnSource);
    const key = `${sink.file.path}:${sink.start}-${sink.end}:${span?.start ?? ''}`;
    const known = bySpan.get(key);
    if (!fact || !span || (known && (known.flow?.length ?? 0) <= fact.way.length + 1)) continue;
    const match: Match = { ...span, bindings: new Map([...bindingsIn(file, fact.source), ...bindingsIn(file, sink)]) };
    const flow = [...stepsOf(fact, file), sinkStep(fact, sink, file)];
    bySpan.set(key, { ...toFinding(rule, match, subject), flow, ...(flow.some(({ path }) => path !== undefined) ? { scope: 'workspace' } : {}) });
  }
  return [...bySpan.values()].sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end);
}

/** Where a finding stands: at the sink, or where the data leaves the file for one that has the sink. */
function spanIn(file: CodeFile, { way, source }: Fact, sink: Found['sink'], atSource: boolean): Span | undefined {
  if (atSource && source.file === file) return { start: source.start, end: source.end };
  if (sink.file === file) return { start: sink.start, end: sink.end };
  for (let at: Way | undefined = way; at; at = at.before) if (at.file === file) return spanOf(at, source);
  return undefined;
}

/** What a rule's names stand for; those of another file are not of this one's text. */
function bindingsIn(file: CodeFile, origin: Found['sink'] | Fact['source']): Match['bindings'] {
  return origin.file === file ? origin.bindings : new Map();
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
function sinkStep({ way }: Fact, { start, end, file: of }: Found['sink'], file: CodeFile): FlowStep {
  return step('sink', { start, end }, of, file, isShortened(way) ? `${MESSAGES.sink} Steps just before it are left out.` : MESSAGES.sink);
}

function stepsOf({ way, source }: Fact, file: CodeFile): FlowStep[] {
  const steps: FlowStep[] = [];
  for (let at: Way | undefined = way; at; at = at.before) steps.push(step(at.kind, spanOf(at, source), at.file, file, MESSAGES[at.kind]));
  return steps.reverse();
}

function spanOf(way: Way, source: Fact['source']): Span {
  const { start, end } = way.kind === 'source' ? source : way;
  return { start, end };
}

function step(kind: FlowStep['kind'], span: Span, of: CodeFile, file: CodeFile, message: string): FlowStep {
  if (of === file) return { kind, span, message };
  const lines = new LineIndex(of.shapes.tree.text);
  return { kind, span, message, path: of.path, range: { start: lines.positionAt(span.start), end: lines.positionAt(span.end) } };
}
