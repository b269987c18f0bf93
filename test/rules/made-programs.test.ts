/**
 * Programs of which it is known whether a weakness is in them: ways of data by their parts, and pairs that look alike. What the
 * default rules miss is listed with a reason, and the list holds nothing that they find.
 */
import assert from 'node:assert/strict';
import { createDocument, type Engine } from '../../server/src/core';
import { DEFAULT_CONFIG } from '../../server/src/core/formats';
import { chooseRules } from '../../server/src/core/packs';
import { loadEngine } from './load-engine';
import { PAIRS, programsOfPairs, programsOfWays, WAYS, type MadeProgram } from './made-programs';
import { readRuleFolders } from './rule-folder';

const rules = chooseRules(readRuleFolders().flatMap((folder) => folder.rules), DEFAULT_CONFIG);
let engine: Engine;

/** Formats of which there is less to get wrong, and languages that have further files. */
const FEWER_PAIRS: Readonly<Record<string, number>> = { compose: 30, 'gitlab-ci': 30, 'csharp-checks': 30, 'php-checks': 30, 'ruby-checks': 30 };

describe('programs whose truth is known', () => {
  before(async () => {
    engine = await loadEngine(rules);
  });
  after(() => engine.dispose());
  for (const { language, made } of WAYS) it(`are told apart by the way of the data: ${language}`, () => check(programsOfWays(made), 150));
  for (const { language, made } of PAIRS) it(`are told apart from what looks alike: ${language}`, () => check(programsOfPairs(made), FEWER_PAIRS[language] ?? 40));
});

/** @param fewest fewer programs mean that they were not made */
function check(programs: readonly MadeProgram[], fewest: number): void {
  assert.ok(programs.length >= fewest, `only ${programs.length} programs were made`);
  const judged = programs.map((program) => ({ program, isFound: isFound(program) }));
  const names = (which: (one: (typeof judged)[number]) => boolean): string[] => judged.filter(which).map(({ program }) => program.name);
  assert.deepEqual(
    {
      missing: names(({ program, isFound }) => program.isBad && !isFound && program.because === undefined),
      noisy: names(({ program, isFound }) => !program.isBad && isFound),
    },
    { missing: [], noisy: [] },
  );
  const reasons = new Set(programs.flatMap(({ because }) => because ?? []));
  for (const { program, isFound } of judged) if (program.isBad && !isFound && program.because !== undefined) reasons.delete(program.because);
  assert.deepEqual([...reasons], [], 'what has these reasons to be missed is found');
}

function isFound({ path, text, cwe }: MadeProgram): boolean {
  const document = createDocument(path, engine.languageOf(path), text);
  return engine.analyze(document).findings.some((finding) => finding.cwe.some((name) => cwe.includes(Number(/\d+/.exec(name)?.[0]))));
}
