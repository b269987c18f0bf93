import assert from 'node:assert/strict';
import fc from 'fast-check';
import { createDocument, type Engine, type TextEdit } from '../../server/src/core';
import { loadRuleFile } from '../../server/src/core/formats';
import { takePrograms } from '../flow-programs/generate/program';
import { FLOW_LANGUAGES } from '../flow-programs/languages';
import { print } from '../flow-programs/print';
import { builtinRules } from '../support/assets';
import { fixtureFiles, type SeedFile } from './support/corpus';
import { anyDefinition, defining, NAMING_FILES, supplying } from './support/definitions';
import { anyStep, editsOf, inverseOf } from './support/edits';
import { engineWith, verdictOf } from './support/engine';
import { fuzzThrough } from './support/run';
import { IS_LONG } from './support/settings';
import { anyMove, movingStatement } from './support/statements';

const PROGRAMS_SEED = 20_261_126;
const RULE = `rules:
  - id: flow
    languages: [${FLOW_LANGUAGES.map(({ id }) => id).join(', ')}]
    severity: HIGH
    message: from $X
    metadata: { confidence: HIGH, category: security, cwe: ["CWE-89: SQL injection"] }
    mode: taint
    options: { taint_intrafile: true }
    pattern-sources: [{ pattern: source() }]
    pattern-sanitizers: [{ pattern: clean(...) }]
    pattern-sinks: [{ pattern: sink(...) }]
`;

/** How much of what there was to follow was known from before: where nothing ever is, nothing was tried. */
const seen = { texts: 0, findings: 0, kept: 0, followed: 0 };

/** Settles a document after every edit, so that what is kept is used again and again, and compares it with its text from scratch. */
function checkEachEdit<T extends { readonly look: boolean }>(engine: Engine, { path, text }: SeedFile, steps: readonly T[], editsFor: (step: T, text: string) => readonly TextEdit[]): void {
  const language = engine.languageOf(path);
  const open = engine.open(createDocument(path, language, text));
  open.settle();
  for (const step of steps) {
    const { document } = open;
    const edits = editsFor(step, document.text);
    open.edit(edits);
    // Half of the steps are taken back, so that the code stays code.
    if (step.look) open.edit(inverseOf(document.text, edits));
    const settled = open.settle();
    const scratch = engine.analyze(createDocument(path, language, open.document.text));
    assert.deepEqual(verdictOf(settled), verdictOf(scratch));
    seen.texts++;
    seen.findings += scratch.findings.length;
    seen.followed += scratch.work.functionsFollowed;
    seen.kept += scratch.work.functionsFollowed - settled.work.functionsFollowed;
  }
  open.close();
}

/** Files of one kind one after another, so that there are functions besides the one that is edited. */
function joined(files: readonly SeedFile[]): readonly SeedFile[] {
  return files.map(({ path, text }, at) => {
    const kind = path.slice(path.lastIndexOf('.'));
    const others = files.filter((other) => other.path.endsWith(kind));
    return { path: `src/joined${kind}`, text: [text, others[(at * 7 + 1) % others.length]?.text, others[(at * 13 + 2) % others.length]?.text].join('\n') };
  });
}

describe('fuzz: functions that are followed again after an edit', () => {
  const taint = builtinRules().filter((rule) => rule.taint);
  const ids = new Set(taint.map(({ id }) => id));
  const fixtures = fixtureFiles().filter(({ path }) => ids.has(path.split('/')[1] ?? ''));
  const programs = FLOW_LANGUAGES.flatMap((language) => takePrograms(language, PROGRAMS_SEED, 3).map(({ program }) => ({ path: `src/program.${language.extension}`, text: print(program).text })));

  const check = (name: string, short: number, long: number, files: readonly SeedFile[], rules: () => typeof taint): void => {
    it(name, async function () {
      if (IS_LONG) this.timeout(0);
      const engine = await engineWith(rules());
      const input = fc.record({ file: fc.constantFrom(...files), steps: fc.array(anyStep(files), { minLength: 1, maxLength: 4 }) });
      fuzzThrough(name, 'edit sequences', { short, long }, input, ({ file, steps }) => checkEachEdit(engine, file, steps, (step, text) => editsOf(step, text, [])));
    });
  };

  check('fixtures say the same as from scratch', 25, 8_000, joined(fixtures), () => taint);
  check('programs of every language say the same as from scratch', 40, 8_000, programs, () => [...loadRuleFile(RULE, 'flow.yaml').rules]);

  it('what a name means, and where data is, in code outside of the body that changed is the same as from scratch', async function () {
    if (IS_LONG) this.timeout(0);
    const engine = await engineWith(loadRuleFile(RULE, 'flow.yaml').rules);
    const step = fc.record({ definition: anyDefinition, supplies: fc.boolean(), look: fc.boolean() });
    const input = fc.record({ file: fc.oneof(fc.constantFrom(...NAMING_FILES), fc.constantFrom(...programs)), steps: fc.array(step, { minLength: 1, maxLength: 4 }) });
    fuzzThrough('names and data', 'edit sequences', { short: 100, long: 8_000 }, input, ({ file, steps }) => {
      checkEachEdit(engine, file, steps, ({ definition, supplies }, text) => (supplies ? supplying(definition, text) : defining(definition, file.path, text)));
    });
  });

  it('statements that come, go and get other names leave what is the same as from scratch', async function () {
    if (IS_LONG) this.timeout(0);
    const input = fc.record({ file: fc.oneof(fc.constantFrom(...NAMING_FILES), fc.constantFrom(...programs), fc.constantFrom(...joined(fixtures))), steps: fc.array(fc.record({ move: anyMove, look: fc.boolean() }), { minLength: 1, maxLength: 4 }) });
    const [ofPrograms, ofFixtures] = [await engineWith(loadRuleFile(RULE, 'flow.yaml').rules), await engineWith(taint)];
    fuzzThrough('statements', 'edit sequences', { short: 60, long: 8_000 }, input, ({ file, steps }) => {
      checkEachEdit(file.path.startsWith('src/joined') ? ofFixtures : ofPrograms, file, steps, ({ move }, text) => movingStatement(move, file.path, text));
    });
  });

  it('kept something', () => {
    assert.ok(seen.findings > seen.texts, `${seen.findings} findings in ${seen.texts} texts`);
    assert.ok(seen.kept > seen.texts / 4, `${seen.kept} of ${seen.followed} functions were kept in ${seen.texts} texts`);
    console.log(`      ${seen.kept} of ${seen.followed} functions were kept in ${seen.texts} texts with ${seen.findings} findings`);
  });
});
