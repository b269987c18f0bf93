import type { Problem } from '../../core';
import type { Condition, Grade } from '../grade';
import { inTypeScript, mayBeTyped } from '../in-typescript';
import type { CodeExercise, ConditionKind, WrongAnswer } from '../topic';
import { Place, proof, type CheckTools, type Proof } from './proof';

/** @param least how many variants the exercise must have @param folder of the exercise, with `/` at its end */
export async function proveAnswers(exercise: CodeExercise, least: number, tools: CheckTools, folder: string): Promise<readonly Proof[]> {
  const { examiner } = tools;
  const start = await examiner.grade(exercise, exercise.start);
  const proofs = [
    await proveSolution(exercise, tools, folder),
    proof('the start does not pass', startPasses(exercise, start, Place.of(`${folder}start`, tools))),
    proof(`it has ${least === 1 ? 'a variant' : `${least} variants`} of the weakness`, tooFewVariants(start, least, Place.of(`${folder}exercise`, tools))),
  ];
  for (const wrong of exercise.wrong) {
    const grade = await examiner.grade(answeredBy(exercise, wrong), wrong.text);
    proofs.push(proof(`wrong/${wrong.name} fails for its reason`, wrongReason(wrong, grade, Place.of(`${folder}wrong/${wrong.name}`, tools))));
  }
  return proofs;
}

/** An answer in TypeScript beside those in JavaScript is judged as such. */
function answeredBy(exercise: CodeExercise, { name }: WrongAnswer): CodeExercise {
  return name.endsWith('.ts') && mayBeTyped(exercise) ? inTypeScript(exercise) : exercise;
}

export async function proveSolution(exercise: CodeExercise, tools: CheckTools, folder: string): Promise<Proof> {
  const grade = await tools.examiner.grade(exercise, exercise.solution);
  return proof('the solution passes', failing(grade, Place.of(`${folder}solution`, tools), 'the solution must pass'));
}

function failing({ passed, conditions }: Grade, place: Place, what: string): readonly Problem[] {
  const failed = conditions.filter((condition) => !condition.passed);
  if (!passed && failed.length === 0) return [place.problem(`${what}, and no condition says why it does not.`)];
  return failed.map(({ kind, title, detail, line }) => place.problem(`${what}, and ${kind} fails: ${title}${detail === undefined ? '' : ` (${detail})`}.`, line));
}

/** How many variants there are is known once code was graded. */
function tooFewVariants({ conditions }: Grade, least: number, place: Place): readonly Problem[] {
  const count = conditions.filter(({ kind }) => kind === 'variant').length;
  return count >= least ? [] : [place.problem(`this exercise has ${count} variants of the weakness, and needs ${least} at least.`)];
}

/** The engine finds the weakness; what runs still does its work, and every variant works against it. */
function startPasses({ exam }: CodeExercise, grade: Grade, place: Place): readonly Problem[] {
  const problems: Problem[] = [];
  const ofKind = (kind: ConditionKind): readonly Condition[] => grade.conditions.filter((condition) => condition.kind === kind);
  if (grade.passed) problems.push(place.problem('the code at the start passes; it must have the weakness.'));
  if (ofKind('engine').every(({ passed }) => passed)) problems.push(place.problem('the engine must find the weakness at the start.'));
  for (const { title, passed, detail } of exam === undefined ? [] : ofKind('behaviour')) {
    if (!passed) problems.push(place.problem(`what must work works at the start, too, but: ${title}${detail === undefined ? '' : ` (${detail})`}.`));
  }
  for (const { title, passed } of exam === undefined ? [] : ofKind('variant')) {
    if (passed) problems.push(place.problem(`a variant works at the start, but this one does not: ${title}.`));
  }
  return problems;
}

/** The named condition fails. That the engine finds the weakness, too, is no harm; what cannot be read shows nothing. */
function wrongReason({ fails, title }: WrongAnswer, grade: Grade, place: Place): readonly Problem[] {
  const failed = grade.conditions.filter(({ passed }) => !passed);
  const told = failed.map(({ kind, title: name, detail }) => `${kind}: ${name}${detail === undefined ? '' : ` (${detail})`}`).join('; ');
  if (grade.passed) return [place.problem('this answer passes; it must fail, or be taken out. Perhaps a variant is missing that it would fail by.')];
  const isNamed = failed.some((condition) => condition.kind === fails && (title === undefined || condition.title === title));
  return isNamed ? [] : [place.problem(`this answer must fail by \`${fails}\`${title === undefined ? '' : `, ${title}`}, and fails by ${told}.`)];
}
