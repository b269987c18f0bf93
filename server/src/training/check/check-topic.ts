import { inTypeScript, mayBeTyped } from '../in-typescript';
import type { CodeExercise, Topic } from '../topic';
import { proveAnswers, proveSolution } from './answers';
import { proveAttacks } from './attacks';
import { proveFindings, proveKnown } from './findings';
import { isProved, proof, type CheckedExercise, type CheckedTopic, type CheckTools, type Proof } from './proof';
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

/** What can be answered in TypeScript is proved as such, too. */
async function proveExercise(exercise: CodeExercise, topic: Topic, tools: CheckTools, folder: string): Promise<readonly Proof[]> {
  const proofs = await proveAs(exercise, topic, tools, folder);
  if (!mayBeTyped(exercise) || !isProved({ proofs })) return proofs;
  const typed = await proveInTypeScript(inTypeScript(exercise), topic, tools, folder);
  return [...proofs, ...typed.map(({ title, problems }) => proof(`${title}, in TypeScript`, problems.map((problem) => ({ ...problem, message: `in TypeScript: ${problem.message}` }))))];
}

/** Where nothing is written with types, the code that runs is the one that was proved, and only what is found in it may be something else. */
async function proveInTypeScript(exercise: CodeExercise, topic: Topic, tools: CheckTools, folder: string): Promise<readonly Proof[]> {
  if (exercise.typed) return proveAs(exercise, topic, tools, folder);
  return [...(await proveFindings(exercise, tools, folder)), await proveSolution(exercise, tools, folder)];
}

async function proveAs(exercise: CodeExercise, { standard }: Topic, tools: CheckTools, folder: string): Promise<readonly Proof[]> {
  const known = proveKnown(exercise, tools, folder);
  if (!isProved({ proofs: [known] })) return [known];
  const findings = await proveFindings(exercise, tools, folder);
  const answers = await proveAnswers(exercise, variantsNeeded(exercise, standard), tools, folder);
  const attacks = exercise.attack ? await proveAttacks(exercise, exercise.attack, tools.examiner, folder) : [];
  return [known, ...findings, ...answers, ...attacks];
}
