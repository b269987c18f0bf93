import { quote } from '../../core';
import type { CodeExercise, Exercise, WrongAnswer } from '../topic';
import { checkConditions } from './conditions';
import { readDecision } from './decision';
import type { ValueOf } from './form';
import { checkLines } from './marked-lines';
import type { Mistakes } from './mistakes';
import { readForm } from './read-form';
import { toQuestion } from './quiz';
import type { SourceFiles } from './source-files';
import { EXERCISE_FORM } from './topic-forms';

const FILE = 'exercise.yaml';
const DECISION = /^kind\s*:\s*["']?decision\b/m;

export interface ReadExercise {
  readonly exercise: Exercise | undefined;
  readonly mistakes: Mistakes;
}

/** Reads the folder of an exercise, which has its `exercise.yaml`. @param id the name of the folder */
export function readExercise(folder: SourceFiles, id: string): ReadExercise {
  const text = folder.read(FILE) ?? '';
  if (DECISION.test(text)) return readDecision(text, folder.path + FILE, id);
  const { value, mistakes } = readForm(EXERCISE_FORM, text, folder.path + FILE);
  const start = readOnly(folder, 'start', mistakes);
  const solution = readOnly(folder, 'solution', mistakes);
  const typed = readTyped(folder);
  checkNames(folder, mistakes);
  if (!value || start === undefined || solution === undefined) return { exercise: undefined, mistakes };
  const [exam, checks] = [folder.read('exam.js'), folder.read('checks.yaml')];
  if (exam === undefined && checks === undefined) mistakes.at([], 'nothing says what the code must do; add exam.js for JavaScript, checks.yaml for other languages.');
  if (value.attack && exam === undefined) mistakes.at(['attack'], 'an attack needs exam.js, which runs it; take it out for code that is not run.');
  if (start.trim() === solution.trim()) mistakes.at([], 'the solution is the code at the start; write one that is right.');
  checkLines(value.find, start, mistakes);
  const exercise: CodeExercise = {
    kind: 'code', id, language: value.language, title: value.title, story: value.story, file: value.file, findings: value.findings,
    predict: toQuestion(value.predict, ['predict'], mistakes),
    find: value.find,
    ...(value.attack && { attack: value.attack }),
    fix: value.fix, start, solution,
    ...(exam !== undefined && { exam }),
    ...(checks !== undefined && { checks }),
    ...(typed && { typed }),
    wrong: readWrong(folder, value, mistakes),
  };
  checkConditions(exercise, folder.path, mistakes);
  return { exercise, mistakes };
}

/** The text of the one file `<name>.<extension>`; the same with types may stand beside JavaScript. */
function readOnly(folder: SourceFiles, name: string, mistakes: Mistakes): string | undefined {
  const all = folder.names.filter((file) => file.startsWith(`${name}.`));
  const found = all.length > 1 && hasExam(folder) && all.includes(`${name}.js`) ? all.filter((file) => file !== `${name}.ts`) : all;
  if (found.length !== 1) mistakes.at([], `this folder has ${found.length} files \`${name}.<extension>\`, and one is needed.`);
  return found.length === 1 ? folder.read(found[0]!) : undefined;
}

function hasExam(folder: SourceFiles): boolean {
  return folder.read('exam.js') !== undefined;
}

function readTyped(folder: SourceFiles): CodeExercise['typed'] {
  const textOf = (name: string): string | undefined => (hasExam(folder) && folder.names.includes(`${name}.js`) ? folder.read(`${name}.ts`) : undefined);
  const [start, solution] = [textOf('start'), textOf('solution')];
  return start === undefined && solution === undefined ? undefined : { ...(start !== undefined && { start }), ...(solution !== undefined && { solution }) };
}

function checkNames(folder: SourceFiles, mistakes: Mistakes): void {
  const isKnown = (name: string): boolean => /^(?:exercise\.yaml|exam\.js|checks\.yaml|(?:start|solution)\..+|wrong\/[^/]+)$/.test(name);
  for (const name of folder.below) if (!isKnown(name)) mistakes.at([], `nobody reads ${quote(name)} in this folder; rename it, or take it out.`);
}

/** Each answer in `wrong/` is listed, and each that is listed is there. */
function readWrong(folder: SourceFiles, { wrong = {} }: ValueOf<typeof EXERCISE_FORM>, mistakes: Mistakes): readonly WrongAnswer[] {
  const files = folder.folder('wrong');
  for (const name of files.names) if (!Object.hasOwn(wrong, name)) mistakes.at(['wrong'], `wrong/${name} is not listed under \`wrong\`; say what it fails by, and why.`);
  return Object.entries(wrong).flatMap(([name, { fails, title, why }]): WrongAnswer[] => {
    const text = files.read(name);
    const needsTitle = fails === 'behaviour' || fails === 'variant';
    if (text === undefined) mistakes.at(['wrong', name], `there is no file wrong/${name}; write it, or take the entry out.`);
    if (needsTitle && title === undefined) mistakes.at(['wrong', name], `\`title\` must say which ${fails} fails.`);
    if (!needsTitle && title !== undefined) mistakes.at(['wrong', name, 'title'], `an answer that fails by \`${fails}\` has no \`title\`; take it out.`);
    return text === undefined ? [] : [{ name, text, fails, ...(title !== undefined && { title }), why }];
  });
}
