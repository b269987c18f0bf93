import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { createEngine, type Engine, type RuleSource } from '../../server/src/core';
import { createExaminer, createSandbox, type Examiner, type Sandbox } from '../../server/src/training';
import type { CodeExercise, WrongAnswer } from '../../server/src/training/topic';
import { packagedRules, ROOT, testHost } from './assets';

const WASM = 'node_modules/@jitl/quickjs-wasmfile-release-sync/dist/emscripten-module.wasm';

/** The sandbox straight from the installed package: no build is needed. */
export function testSandbox(): Promise<Sandbox> {
  return createSandbox(readFileSync(join(ROOT, WASM)), { now: () => performance.now() });
}

/** Texts of `training/worlds/`, by name. */
export function packagedWorlds(): Record<string, string> {
  const folder = join(ROOT, 'training/worlds');
  return Object.fromEntries(readdirSync(folder).filter((name) => name.endsWith('.js')).map((name) => [name.slice(0, -3), readFileSync(join(folder, name), 'utf8')]));
}

let packaged: Promise<Engine> | undefined;
let sandbox: Promise<Sandbox> | undefined;

/** Of all tests that run together the first one compiles the rules. */
export function testExaminer(): Examiner {
  const engineOf = (rules: readonly RuleSource[], skips: boolean): Engine => createEngine({ host: testHost(), rules, skips });
  const engineFor = async (rules?: readonly RuleSource[]): Promise<Engine> => (rules ? engineOf(rules, false) : (packaged ??= Promise.resolve(engineOf(packagedRules(), true))));
  return createExaminer({ sandbox: () => (sandbox ??= testSandbox()), engineFor, worlds: packagedWorlds() });
}

/** One exercise's folder as an exercise, without the checks that `wardlight training check` makes of its form. */
export function readExercise(folder: string): CodeExercise {
  const read = (name: string): string => readFileSync(join(folder, name), 'utf8');
  const names = readdirSync(folder);
  const yaml = parse(read('exercise.yaml'));
  const extension = String(yaml.file).split('.').pop();
  const wrong: WrongAnswer[] = Object.entries(yaml.wrong ?? {}).map(([name, rest]) => ({ name, text: read(`wrong/${name}`), ...(rest as Omit<WrongAnswer, 'name' | 'text'>) }));
  const exercise: CodeExercise = {
    ...yaml, kind: 'code', id: folder.split(/[\\/]/).pop() ?? '', wrong, start: read(`start.${extension}`), solution: read(`solution.${extension}`),
    ...(names.includes('exam.js') ? { exam: read('exam.js') } : {}), ...(names.includes('checks.yaml') ? { checks: read('checks.yaml') } : {}),
  };
  return exercise;
}
