import type { ReportedFinding } from '../../core';
import type { FindingParams, LearnReference } from '../../protocol';
import type { EditedDocument } from '../edited-document';
import { readRunbookPack } from '../runbooks';
import type { TrainingContext } from './context';
import { aboutFinding, aboutRule } from './known-findings';

/** What a finding can teach. */
export interface Lesson {
  readonly title: string;
  readonly reference: LearnReference;
}

/** The topic of a finding, and the exercise that is nearest to its language. */
export async function lessonOf(context: TrainingContext, document: EditedDocument, finding: ReportedFinding): Promise<Lesson | undefined> {
  const found = context.library.topicFor(context.catalog, await aboutFinding(context, document, finding));
  if (found === undefined) return undefined;
  const own = { uri: document.uri, fingerprint: finding.fingerprint };
  return { title: found.topic.title, reference: { topic: found.topic.id, ...(found.exercise && { exercise: found.exercise.id }), own } };
}

/** The same from what a diagnostic says: the rule, and the finding where it is known. */
export async function findTopic(context: TrainingContext, { ruleId, uri, fingerprint }: FindingParams): Promise<LearnReference | null> {
  const document = uri === undefined ? undefined : context.session.documents.get(uri);
  const finding = document && (await context.judge.judge(document)).judgement.findings.find((one) => one.fingerprint === fingerprint);
  if (document !== undefined && finding !== undefined) return (await lessonOf(context, document, finding))?.reference ?? null;
  const rules = context.session.folders.everywhere().flatMap(({ ruleSet }) => ruleSet?.engine.rules ?? []);
  const rule = rules.find(({ id }) => id === ruleId);
  if (rule === undefined) return null;
  const about = aboutRule(await readRunbookPack(context.session.runtime.host), rule, rule.cwe, document?.document.language ?? '');
  const topic = context.library.topicFor(context.catalog, about);
  return topic ? { topic: topic.topic.id, ...(topic.exercise && { exercise: topic.exercise.id }) } : null;
}
