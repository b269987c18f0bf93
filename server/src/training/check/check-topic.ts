import type { CodeExercise, Topic } from '../topic';
import { proveAnswers } from './answers';
import { proveAttacks } from './attacks';
import { proveFindings, proveKnown } from './findings';
import { isProved, type CheckedExercise, type CheckedTopic, type CheckTools, type Proof } from './proof';
import { proveStandard, variantsNeeded } from './standard';

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
  const known = proveKnown(exercise, tools, folder);
  if (!isProved({ proofs: [known] })) return [known];
  const findings = await proveFindings(exercise, tools, folder);
  const answers = await proveAnswers(exercise, variantsNeeded(exercise, standard), tools, folder);
  const attacks = exercise.attack ? await proveAttacks(exercise, exercise.attack, tools.examiner, folder) : [];
  return [known, ...findings, ...answers, ...attacks];
}
