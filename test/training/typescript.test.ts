import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import ts from 'typescript';
import { TYPESCRIPT_PROJECT } from '../../client/src/panel/typescript-project';
import { inTypeScript, mayBeTyped } from '../../server/src/training';
import { readPackagedTopics, trainingTexts } from './packaged-topics';

const { topics } = readPackagedTopics(trainingTexts());
const exercises = topics.flatMap(({ id, exercises: all }) => all.flatMap((exercise) => (mayBeTyped(exercise) ? [{ name: `${id}-${exercise.id}`, exercise }] : [])));
/** Written with real types, and not only read as TypeScript. */
const LEAST_TYPED = 3;

/** What an editor would say of files in one folder with ours beside them. */
function mistakesIn(folder: string, texts: ReadonlyMap<string, string>): string[] {
  for (const [name, text] of [...texts, ...Object.entries(TYPESCRIPT_PROJECT)]) writeFileSync(join(folder, name), text);
  const { config } = ts.readConfigFile(join(folder, 'tsconfig.json'), (path) => ts.sys.readFile(path)) as { config: object };
  const { options, fileNames, errors } = ts.parseJsonConfigFileContent(config, ts.sys, folder);
  const program = ts.createProgram({ rootNames: fileNames, options });
  return [...errors, ...ts.getPreEmitDiagnostics(program)].map(({ file, start = 0, messageText }) => {
    const at = file?.getLineAndCharacterOfPosition(start).line ?? 0;
    return `${file?.fileName.slice(folder.length + 1)}:${at + 1}: ${ts.flattenDiagnosticMessageText(messageText, ' ')}`;
  });
}

describe('exercises in TypeScript', () => {
  let folder: string;
  before(() => (folder = mkdtempSync(join(tmpdir(), 'wardlight-answers-'))));
  after(() => rmSync(folder, { recursive: true, force: true }));

  it('have no mistake that an editor would show, neither at the start nor in the solution', () => {
    const texts = new Map(exercises.flatMap(({ name, exercise }) => {
      const { start, solution } = inTypeScript(exercise);
      return [[`${name}-start.ts`, start], [`${name}-solution.ts`, solution]];
    }));
    assert.deepEqual(mistakesIn(folder, texts), []);
  });

  it('but show one that is there', () => {
    const [mistake, ...others] = mistakesIn(mkdtempSync(join(folder, 'b-')), new Map([['a.ts', "const { exec } = require('node:child_process');\nconst count: number = 'one';\nmodule.exports = { exec, count };\n"]]));
    assert.match(mistake ?? '', /^a\.ts:2: Type 'string' is not assignable/);
    assert.deepEqual(others, []);
  });

  it('are some of them written with types', () => {
    const typed = exercises.filter(({ exercise }) => exercise.typed?.start !== undefined && exercise.typed.solution !== undefined);
    assert.ok(typed.length >= LEAST_TYPED, typed.map(({ name }) => name).join(', '));
  });
});
