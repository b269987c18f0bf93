import type { ReportedFinding } from '../core';
import { ClientCommands, type FlowReference, type FlowStepReference } from '../protocol';
import { commandLink } from './command-link';
import type { EditedDocument } from './edited-document';
import { stepsOf, toStepItem } from './flow';
import type { Session } from './session';

/** More of a line would be more than one line of a hover. */
const LONGEST_CODE = 60;

/** Where the data of a finding comes from, in one line, with links where the editor knows them. */
export function flowLine({ features }: Session, document: EditedDocument, finding: ReportedFinding): string | undefined {
  const steps = stepsOf(finding);
  const [source] = steps;
  if (source === undefined) return undefined;
  const line = source.range.start.line + 1;
  const code = sourceCode(document, source);
  const between = steps.length - 2;
  const rest = between > 0 ? `, ${between} ${between === 1 ? 'step' : 'steps'} in between` : '';
  if (!features.markdownHover) return `Where the data comes from: ${code === undefined ? '' : `${code}, `}line ${line}${rest}`;
  const { uri } = document;
  const reference: FlowReference = { uri, fingerprint: finding.fingerprint };
  const ours = features.options.clientCommands === true;
  const first: FlowStepReference = { ...reference, step: 0 };
  const place = `[line ${line}](${ours ? commandLink(ClientCommands.showStep, first) : `${uri}#L${line}`})`;
  const follow = ours ? ` · [Follow the data](${commandLink(ClientCommands.followData, reference)})` : '';
  return `**Where the data comes from:** ${code === undefined ? '' : `${inlineCode(code)}, `}${place}${rest}${follow}`;
}

/** Nothing of a line that holds a credential. */
function sourceCode(document: EditedDocument, source: Parameters<typeof toStepItem>[1]): string | undefined {
  const { text, highlight } = toStepItem(document, source);
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
