import type { CodeExercise } from '../topic';
import { readChecks } from '../grading';
import type { Mistakes } from './mistakes';

/** The checks can be read, and a wrong answer names a behaviour or a variant that there is. @param path of the exercise's folder, with `/` at its end */
export function checkConditions({ exam, checks, wrong }: CodeExercise, path: string, mistakes: Mistakes): void {
  const { checks: known, problems } = checks === undefined ? { checks: [], problems: [] } : readChecks(checks);
  mistakes.problems.push(...problems.map((problem) => ({ ...problem, path: path + (problem.path ?? '') })));
  for (const { name, fails, title } of wrong) {
    if (title === undefined) continue;
    const isThere = known.some((check) => check.kind === fails && check.title === title) || (exam !== undefined && names(exam, title));
    if (!isThere) mistakes.at(['wrong', name, 'title'], `there is no ${fails} of this name; write it as it stands in ${exam === undefined ? 'checks.yaml' : 'exam.js'}.`);
  }
}

/** What a program calls its parts is known for sure when it runs, which `training check` does. */
function names(exam: string, title: string): boolean {
  return ["'", '"', '`'].some((mark) => exam.includes(mark + title.replaceAll(mark, `\\${mark}`) + mark)) || (/^\w+$/.test(title) && exam.includes(title));
}
