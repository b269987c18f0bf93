import { MarkupKind, type Hover, type HoverParams } from 'vscode-languageserver';
import { describePrecision, plainLine, type ReportedFinding, type RuleSource } from '../core';
import { ClientCommands } from '../protocol';
import { commandLink } from './command-link';
import type { EditedDocument } from './edited-document';
import { flowLine } from './flow-line';
import type { Judge } from './judge';
import { rulesById } from './rules-by-id';
import { readRunbook, runbookHref, summarize } from './runbooks';
import type { Session } from './session';
import { toRange } from './to-diagnostic';
import type { Training } from './training/training';

/** What a finding means and what to do, in a few lines with a link to the rest. */
export async function hover(session: Session, judge: Judge, training: Training, { textDocument, position }: HoverParams): Promise<Hover | null> {
  const document = session.documents.get(textDocument.uri);
  if (document === undefined) return null;
  const verdict = await judge.judgeResting(document);
  const offset = document.document.lines.offsetAt(position);
  const findings = verdict.shown.filter(({ span }) => span.start <= offset && offset <= span.end);
  const first = findings[0];
  if (first === undefined) return null;
  const texts = await Promise.all(findings.map((finding) => describeFinding(session, training, document, finding)));
  const kind = session.features.markdownHover ? MarkupKind.Markdown : MarkupKind.PlainText;
  return { contents: { kind, value: texts.join('\n\n---\n\n') }, range: toRange(document.document.lines, first.span) };
}

/** How often the rule was right so far. Nothing of credentials: their formats say it. */
function measuredLine(rules: readonly RuleSource[], { ruleId, kind }: ReportedFinding): string | undefined {
  const rule = kind === 'code' ? rulesById(rules).get(ruleId) : undefined;
  const measured = rule && describePrecision(rule);
  return measured === undefined ? undefined : `This rule is ${measured}.`;
}

async function describeFinding(session: Session, training: Training, document: EditedDocument, finding: ReportedFinding): Promise<string> {
  const { rules } = await document.folder.engine();
  const runbook = await readRunbook(session.runtime, rules, finding.ruleId);
  const { meaning, firstStep } = summarize(runbook ?? '');
  const { markdownHover: markdown, options } = session.features;
  const href = options.clientCommands === true ? commandLink(ClientCommands.openRunbook, finding.ruleId) : runbookHref(session, finding.ruleId, rulesById(rules).get(finding.ruleId));
  const lesson = await training.lessonOf(document, finding);
  const learn = lesson && markdown ? `[Learn: ${plainLine(lesson.title)}](${commandLink(ClientCommands.learn, lesson.reference)})` : undefined;
  // An editor shows the finding's message above this, and cuts a long hover off: what to do comes first.
  const parts = [
    firstStep && `${markdown ? '**What to do:**' : 'What to do:'} ${firstStep}`,
    flowLine(session, document, finding),
    [href && (markdown ? `[Runbook of ${finding.ruleId}](${href})` : `Runbook: ${href}`), learn].filter((part) => part !== undefined && part !== '').join(' · '),
    meaning === '' ? finding.message : meaning,
    measuredLine(rules, finding),
  ];
  return parts.filter((part) => part !== undefined && part !== '').join('\n\n');
}
