import type { AttackResult, Condition } from '../grade';
import type { Case, CaseResult, Ended, ExamFiles, Sandbox } from '../sandbox';
import type { Catalog, CodeExercise } from '../topic';

/** UTF-16 code units. */
const LONGEST_DETAIL = 300;

/** Behaviours hold when they do not throw, variants when they do no harm. */
export async function gradeByExam(exercise: CodeExercise, answer: string, sandbox: Sandbox, worlds: Catalog['worlds']): Promise<readonly Condition[]> {
  const files = filesOf(exercise, answer, worlds);
  const contents = await sandbox.readExam(files);
  if ('problem' in contents) return [{ kind: 'behaviour', title: 'the exam can be read', passed: false, detail: contents.problem }];
  const conditions: Condition[] = [];
  for (const title of contents.behaviour) {
    const result = await sandbox.run(files, { kind: 'behaviour', title });
    conditions.push(behaviourOf(title, result));
    // What does not come to an end in one case would keep the others as long, and say the same of each.
    if (result.brokenOff !== undefined) return conditions;
  }
  for (const title of contents.variants) conditions.push(variantOf(title, await sandbox.run(files, { kind: 'variants', title })));
  return conditions;
}

export async function attackWithExam(exercise: CodeExercise, answer: string, input: unknown, sandbox: Sandbox, worlds: Catalog['worlds']): Promise<AttackResult> {
  const wanted: Case = { kind: 'attack', input };
  const { ended, output: text, brokenOff } = await sandbox.run(filesOf(exercise, answer, worlds), wanted);
  const output = text === '' ? {} : { output: text };
  if (ended.how === 'returned' && ended.sentence !== undefined) return { did: ended.sentence, ...output };
  if (ended.how === 'returned') return brokenOff === undefined ? output : { ...output, problem: brokenOff };
  return { ...output, problem: cut(ended.how === 'threw' && ended.by === 'answer' ? `The code failed: ${ended.message}` : ended.message) };
}

function filesOf(exercise: CodeExercise, answer: string, worlds: Catalog['worlds']): ExamFiles {
  return { exam: exercise.exam ?? '', worlds, answer, file: exercise.file };
}

function behaviourOf(title: string, { ended, brokenOff }: CaseResult): Condition {
  if (brokenOff !== undefined) return { kind: 'behaviour', title, passed: false, detail: cut(`${brokenOff} Nothing else was tried.`) };
  if (ended.how === 'returned') return { kind: 'behaviour', title, passed: true };
  return { kind: 'behaviour', title, passed: false, detail: cut(behaviourDetail(ended)) };
}

function behaviourDetail(ended: Exclude<Ended, { how: 'returned' }>): string {
  if (ended.how === 'broke') return ended.message;
  return ended.by === 'answer' ? `The code failed: ${ended.message}` : ended.message;
}

/** What the answer itself says of a hidden test is not shown: it may say what it was given. */
function variantOf(title: string, { ended }: CaseResult): Condition {
  if (ended.how === 'returned' && ended.sentence === undefined) return { kind: 'variant', title, passed: true };
  const detail = ended.how === 'returned' ? ended.sentence ?? '' : ended.how === 'broke' ? ended.message : ended.by === 'answer' ? 'The code failed in a way that the exam does not expect.' : ended.message;
  return { kind: 'variant', title, passed: false, detail: cut(detail) };
}

function cut(text: string): string {
  return text.length > LONGEST_DETAIL ? `${text.slice(0, LONGEST_DETAIL)}…` : text;
}
