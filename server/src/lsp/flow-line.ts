import { plainLine, type ReportedFinding } from '../core';
import { ClientCommands, type FlowReference, type FlowStepReference } from '../protocol';
import { commandLink } from './command-link';
import type { EditedDocument } from './edited-document';
import { stepsOf, toStepItem, uriOfStep, type Step } from './flow';
import type { Session } from './session';

/** More of a line would be more than one line of a hover. */
const LONGEST_CODE = 60;

/** Where the data of a finding comes from, and where it goes if that is another file, in one line, with links where the editor knows them. */
export function flowLine(session: Session, document: EditedDocument, finding: ReportedFinding): string | undefined {
  const steps = stepsOf(document, finding);
  const [source] = steps;
  if (source === undefined) return undefined;
  const { markdownHover: isMarkdown, options } = session.features;
  const reference: FlowReference = { uri: document.uri, fingerprint: finding.fingerprint };
  const ours = options.clientCommands === true;
  const placeOf = (step: Step, at: number): string => (isMarkdown ? linkTo(document, step, ours ? { ...reference, step: at } : undefined) : describePlace(step, plainLine));
  const code = sourceCode(session, document, source);
  const between = steps.length - 2;
  const rest = between > 0 ? `, ${between} ${between === 1 ? 'step' : 'steps'} in between` : '';
  const sink = steps.at(-1)!;
  const until = sink.path === undefined ? '' : `, up to ${placeOf(sink, steps.length - 1)}`;
  const way = `${placeOf(source, 0)}${rest}${until}`;
  if (!isMarkdown) return `Where the data comes from: ${code === undefined ? '' : `${code}, `}${way}`;
  const follow = ours ? ` · [Follow the data](${commandLink(ClientCommands.followData, reference)})` : '';
  return `**Where the data comes from:** ${code === undefined ? '' : `${inlineCode(code)}, `}${way}${follow}`;
}

function linkTo(document: EditedDocument, step: Step, reference: FlowStepReference | undefined): string {
  const target = reference ? commandLink(ClientCommands.showStep, reference) : `${uriOfStep(document, step)}#L${step.range.start.line + 1}`;
  return `[${describePlace(step, (path) => inlineCode(plainLine(path)))}](${target})`;
}

function describePlace({ range, path }: Step, show: (path: string) => string): string {
  return `line ${range.start.line + 1}${path === undefined ? '' : ` of ${show(path)}`}`;
}

/** Nothing of a line that holds a credential. */
function sourceCode(session: Session, document: EditedDocument, source: Step): string | undefined {
  const { text, highlight } = toStepItem(session, document, source);
  if (highlight === undefined) return undefined;
  const code = text.slice(...highlight);
  return code.length > LONGEST_CODE ? `${code.slice(0, LONGEST_CODE)}…` : code;
}

/** Source: CommonMark, "Code spans". */
function inlineCode(code: string): string {
  const longest = Math.max(0, ...[...code.matchAll(/`+/g)].map(([ticks]) => ticks.length));
  const fence = '`'.repeat(longest + 1);
  const pad = code.startsWith('`') || code.endsWith('`') ? ' ' : '';
  return `${fence}${pad}${code}${pad}${fence}`;
}
