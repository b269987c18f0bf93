import type { Engine, RuleSource } from '../../core';
import type { AttackResult, Condition, Grade } from '../grade';
import type { Sandbox } from '../sandbox';
import type { Stripped } from '../strip-types';
import type { Catalog, CodeExercise } from '../topic';
import { gradeByChecks } from './checks';
import { gradeByEngine } from './engine-conditions';
import { attackWithExam, gradeByExam } from './exam-conditions';
import { runnable } from './runnable';
import { gradeByStructure } from './structure-conditions';
import { gradeSyntax } from './syntax-condition';

export interface ExaminerOptions {
  /** Makes or gives the sandbox when code has to run for the first time. */
  readonly sandbox: () => Promise<Sandbox>;
  /**
   * An engine that the examiner may keep. Without `rules`: one with the packaged rules, and a team's own. With them: one with those alone, whose targets are
   * never skipped (`createEngine({ host, rules, skips: false })`).
   */
  readonly engineFor: (rules?: readonly RuleSource[]) => Promise<Engine>;
  readonly worlds: Catalog['worlds'];
}

/** Judges answers, offline, by the engine that raises the alerts and by running the code where no harm can come of it. */
export interface Examiner {
  /** Never rejects for anything that the answer does. */
  grade(exercise: CodeExercise, answer: string): Promise<Grade>;
  /** Tries an input on the code: on `exercise.start`, or on what the learner made of it. */
  attack(exercise: CodeExercise, answer: string, input: unknown): Promise<AttackResult>;
}

export function createExaminer({ sandbox, engineFor, worlds }: ExaminerOptions): Examiner {
  let kept: Promise<Engine> | undefined;
  const engine = (): Promise<Engine> => (kept ??= engineFor());
  return {
    async grade(exercise, answer) {
      let stripped: Promise<Stripped> | undefined;
      const runs = (): Promise<Stripped> => (stripped ??= runnable(exercise, answer, engine));
      const syntax = await gradeSyntax(exercise, answer, { sandbox, engine, worlds, runnable: runs });
      if (!syntax.passed) return gradeOf([syntax]);
      const conditions: Condition[] = [syntax, ...(await gradeByEngine(exercise, answer, await engine()))];
      if (exercise.exam !== undefined) conditions.push(...(await gradeByExam(exercise, codeOf(await runs()), await sandbox(), worlds)));
      if (exercise.checks !== undefined) conditions.push(...(await gradeByChecks(exercise, answer, engineFor)));
      if (exercise.own !== undefined) conditions.push(...(await gradeByStructure({ ...exercise, own: exercise.own }, answer, await engine(), engineFor)));
      return gradeOf(conditions);
    },
    async attack(exercise, answer, input) {
      if (exercise.exam === undefined) return { problem: 'This exercise has no code that runs.' };
      const runs = await runnable(exercise, answer, engine);
      return 'problem' in runs ? { problem: `Line ${runs.line}: ${runs.problem}` } : attackWithExam(exercise, runs.code, input, await sandbox(), worlds);
    },
  };
}

/** What cannot run was refused before, by its syntax. */
function codeOf(runs: Stripped): string {
  return 'code' in runs ? runs.code : '';
}

function gradeOf(conditions: readonly Condition[]): Grade {
  return { passed: conditions.every(({ passed }) => passed), conditions };
}
