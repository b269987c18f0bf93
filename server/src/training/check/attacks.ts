import type { Problem } from '../../core';
import type { AttackResult } from '../grade';
import type { Examiner } from '../grading';
import type { Attack, CodeExercise } from '../topic';
import { Place, proof, type Proof } from './proof';

/** Exploits work at the start and not on the solution; harmless inputs do nothing on either. */
export async function proveAttacks(exercise: CodeExercise, attack: Attack, examiner: Examiner, folder: string): Promise<readonly Proof[]> {
  const place = new Place(`${folder}exercise.yaml`);
  const run = (answer: string, input: string): Promise<AttackResult> => examiner.attack(exercise, answer, input);
  const proofs: Proof[] = [];
  for (const [index, input] of attack.exploits.entries()) {
    const [onStart, onSolution] = [await run(exercise.start, input), await run(exercise.solution, input)];
    const name = `exploit ${index + 1}`;
    proofs.push(proof(`${name} works at the start`, works(onStart) ? [] : [place.problem(`${name} does nothing at the start${why(onStart)}; it must work there.`)]));
    proofs.push(proof(`${name} fails on the solution`, doesNothing(onSolution, place, `${name} must do nothing on the solution`)));
  }
  for (const [index, input] of attack.harmless.entries()) {
    const name = `harmless input ${index + 1}`;
    const results = [await run(exercise.start, input), await run(exercise.solution, input)];
    proofs.push(proof(`${name} does nothing`, results.flatMap((result) => doesNothing(result, place, `${name} must do nothing`))));
  }
  return proofs;
}

function works({ did, problem }: AttackResult): boolean {
  return did !== undefined && problem === undefined;
}

function why({ problem }: AttackResult): string {
  return problem === undefined ? '' : ` (${problem})`;
}

function doesNothing({ did, problem }: AttackResult, place: Place, what: string): readonly Problem[] {
  if (problem !== undefined) return [place.problem(`${what}, and nothing can be said of it: ${problem}`)];
  return did === undefined ? [] : [place.problem(`${what}, and it did: ${did}`)];
}
