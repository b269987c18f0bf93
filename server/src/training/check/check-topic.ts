import type { CodeExercise, Topic } from '../topic';
import { proveAnswers } from './answers';
import { proveAttacks } from './attacks';
import { proveFindings } from './findings';
import type { CheckedExercise, CheckedTopic, CheckTools, Proof } from './proof';
import { proveStandard, proveVariants } from './standard';

/**
 * Proves what docs/writing-topics.md promises of a topic: code at the start has its findings where they are to be marked, the
 * solution passes, each wrong answer fails for its reason, each exploit works at the start and fails on the solution.
 * @param topic with tokens expanded, as a person gets it
 */
export async function checkTopic(topic: Topic, tools: CheckTools): Promise<CheckedTopic> {
  const folder = `${tools.folder === '' ? '' : `${tools.folder}/`}${topic.id}/`;
  const exercises: CheckedExercise[] = [];
  for (const exercise of topic.exercises) {
    const proofs = exercise.kind === 'decision' ? [DECISION] : await proveExercise(exercise, topic, tools, `${folder}${exercise.id}/`);
    exercises.push({ id: exercise.id, proofs });
  }
  return { id: topic.id, proofs: proveStandard(topic, folder), exercises };
}

/** Its ways were followed when it was read: one that leads nowhere is not a topic. */
const DECISION: Proof = { title: 'every choice leads to the end', problems: [] };

async function proveExercise(exercise: CodeExercise, { standard }: Topic, tools: CheckTools, folder: string): Promise<readonly Proof[]> {
  const { examiner } = tools;
  const findings = await proveFindings(exercise, tools, folder);
  if (findings.some(({ problems }) => problems.length > 0) && findings.length === 1) return findings;
  const answers = await proveAnswers(exercise, examiner, tools, folder);
  const attacks = exercise.attack ? await proveAttacks(exercise, exercise.attack, examiner, folder) : [];
  const { conditions } = await examiner.grade(exercise, exercise.solution);
  const variants = conditions.filter(({ kind }) => kind === 'variant').length;
  return [...findings, ...answers, ...attacks, ...proveVariants(exercise, standard, variants, folder)];
}
