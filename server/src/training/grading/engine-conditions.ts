import { chooseRules, createDocument, DEFAULT_CONFIG, type Analysis, type Engine, type Finding, type SourceDocument } from '../../core';
import type { Condition } from '../grade';
import { languageOf } from './language-of';
import type { CodeExercise, OwnTarget } from '../topic';

const GONE = 'the weakness is gone';
const NONE_NEW = 'no other weakness has come';

/** The weakness is gone, whichever rule would find it, and no rule of the default pack finds more than it did in `start`. */
export async function gradeByEngine(exercise: CodeExercise, answer: string, engine: Engine): Promise<readonly Condition[]> {
  const language = languageOf(exercise, engine);
  await engine.prepare(language);
  const document = createDocument(exercise.file, language, answer);
  const analysis = engine.analyze(document);
  const unread = reasonUnread(analysis);
  if (unread) return [{ kind: 'engine', title: GONE, passed: false, detail: unread }];
  const known = new Set([...chooseRules(engine.rules, DEFAULT_CONFIG).map(({ id }) => id), ...exercise.findings]);
  const inPack = ({ findings }: Analysis): readonly Finding[] => findings.filter(({ ruleId }) => known.has(ruleId));
  const before = inPack(engine.analyze(createDocument(exercise.file, language, exercise.start)));
  const isSame = sameWeakness(exercise, before, engine);
  const now = inPack(analysis);
  const others = exercise.own === undefined ? [] : before.filter((finding) => isSame(finding) && !isAt(exercise.own!, finding)).map((finding) => lineKey(exercise.start, finding));
  return [
    conditionOf(GONE, document, withoutKnown(others, answer, now.filter(isSame))),
    conditionOf(NONE_NEW, document, moreThanBefore(before, now.filter((finding) => !isSame(finding)))),
  ];
}

/** Of a person's own code only the one finding is asked for: what else was there is known by its rule and its line. */
function withoutKnown(others: readonly string[], answer: string, found: readonly Finding[]): readonly Finding[] {
  const left = [...others];
  return found.filter((finding) => {
    const at = left.indexOf(lineKey(answer, finding));
    if (at >= 0) left.splice(at, 1);
    return at < 0;
  });
}

function lineKey(text: string, { ruleId, span: { start } }: Finding): string {
  const end = text.slice(start).search(/\r?\n|$/);
  return `${ruleId} ${text.slice(text.lastIndexOf('\n', start - 1) + 1, start + end).trim().replace(/\s+/g, ' ')}`;
}

function isAt({ span }: OwnTarget, finding: Finding): boolean {
  return finding.span.start === span.start && finding.span.end === span.end;
}

/** What the engine did not read it cannot call right. */
function reasonUnread({ skip, problems }: Analysis): string | undefined {
  if (skip) return `The engine does not read this text: ${skip.detail}`;
  const cut = problems.find(({ kind }) => kind === 'budget' || kind === 'internal');
  return cut && `The engine could not read all of this text: ${cut.message}`;
}

/** By the exercise's rules, and by the CWE numbers that those rules and what they found have in common with a finding. */
function sameWeakness(exercise: CodeExercise, before: readonly Finding[], engine: Engine): (finding: Finding) => boolean {
  const rules = new Set(exercise.findings);
  const cwe = new Set([...engine.rules.filter(({ id }) => rules.has(id)).flatMap((rule) => rule.cwe), ...before.filter(({ ruleId }) => rules.has(ruleId)).flatMap((finding) => finding.cwe)]);
  return (finding) => rules.has(finding.ruleId) || finding.cwe.some((number) => cwe.has(number));
}

/** Of each rule the findings that there are more of than before. */
function moreThanBefore(before: readonly Finding[], now: readonly Finding[]): readonly Finding[] {
  const left = new Map<string, number>();
  for (const { ruleId } of before) left.set(ruleId, (left.get(ruleId) ?? 0) + 1);
  return now.filter(({ ruleId }) => {
    const count = left.get(ruleId) ?? 0;
    left.set(ruleId, count - 1);
    return count <= 0;
  });
}

function conditionOf(title: string, document: SourceDocument, findings: readonly Finding[]): Condition {
  const [first] = findings;
  if (!first) return { kind: 'engine', title, passed: true };
  return { kind: 'engine', title, passed: false, detail: `${first.message} (${first.ruleId})`, line: document.lines.lineAt(first.span.start) + 1 };
}
