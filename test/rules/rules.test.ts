/**
 * The tier of the rule folders: no test code per rule. `npm run test:rules -- <id>` or `RULE=<id>` runs one folder,
 * `UPDATE=1` rewrites the texts after the fixes.
 */
import assert from 'node:assert/strict';
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { createDocument, type Engine } from '../../server/src/core';
import { applyFixes } from './apply-fixes';
import { expandText, tokenFormats } from './expanded-text';
import { judge, type Verdict } from './judge';
import { isKind, testKind } from './kinds';
import { loadEngine } from './load-engine';
import { formatReport, type ReportLine } from './report';
import { readRuleFolders, type Fixture, type RuleFolder } from './rule-folder';
import { findingsInCode } from './runbook-code';
import { checkLink, checkOwnRunbook, checkRunbook } from './runbook';
import { checkWeakness } from './weakness';

/** Fewer folders mean that the runner looked in the wrong place. */
const FEWEST_FOLDERS = 18;

const folders = readRuleFolders();
const selected = selectFolders(process.env.RULE ?? process.argv.slice(2).find((word) => folders.some(({ id }) => id === word)));
const rules = folders.flatMap((folder) => folder.rules);
const formats = tokenFormats(rules);
const lines: ReportLine[] = [];
let engine: Engine;

describe('rule folders', () => {
  before(async () => {
    engine = await loadEngine(rules);
  });
  after(() => {
    engine.dispose();
    process.stdout.write(formatReport(lines));
  });

  it(`are at least ${FEWEST_FOLDERS}`, () => {
    assert.ok(folders.length >= FEWEST_FOLDERS, `${folders.length} rule folders were found`);
  });
  it('hold rules whose ids are unique', () => {
    const ids = rules.map(({ id }) => id);
    assert.deepEqual(ids.filter((id, index) => ids.indexOf(id) < index), []);
  });
  it('hold rules that the engine compiles', () => assert.deepEqual(engine.problems, []));
  it('would be told of bad code in a runbook', () => {
    assert.equal(findingsInCode(engine, '## What to do\n\n1. This:\n\n   ```js\n   connect({ rejectUnauthorized: false });\n   ```\n').length, 1);
  });
  for (const folder of selected) describe(folder.id, () => testFolder(folder));
});

function selectFolders(id: string | undefined): readonly RuleFolder[] {
  if (id === undefined || id === '') return folders;
  const found = folders.filter((folder) => folder.id === id);
  assert.equal(found.length, 1, `there is no rule folder ${id}`);
  return found;
}

function testFolder(folder: RuleFolder): void {
  it('has what a rule folder needs', () => checkFolder(folder));
  it('has a runbook as it has to be', () => {
    assert.deepEqual(folder.ownRunbook === undefined ? [] : checkOwnRunbook(folder.ownRunbook), []);
    assert.deepEqual(folder.rules.flatMap(({ id }, index) => checkRunbook(folder.runbooks[index]!).map((problem) => `${id}: ${problem}`)), []);
  });
  it('tells to write what no rule finds', () => assert.deepEqual(findingsInCode(engine, folder.ownRunbook ?? ''), []));
  it('has a weakness that its rules are about', () => assert.deepEqual(folder.rules.flatMap(checkWeakness), []));
  for (const rule of folder.rules.filter(isKind)) testKind(rule);
  for (const fixture of folder.fixtures) it(`finds in ${fixture.name} what is annotated`, () => checkFindings(folder, fixture));
  for (const fixture of folder.fixtures.filter(({ kind }) => kind === 'bad')) {
    it(`mends ${fixture.name} as it has to`, () => checkFixes(folder, fixture));
  }
  it('shows what each fix makes', () => assert.deepEqual(fixesNeverShown(folder), []));
}

/** The rules whose fix no finding of the fixtures is offered. */
function fixesNeverShown({ rules: own, fixtures }: RuleFolder): string[] {
  const left = new Set(own.filter(hasFix).map(({ id }) => id));
  for (const { name, text } of fixtures) {
    const document = createDocument(name, engine.languageOf(name), expandText(text, formats).text);
    const findings = left.size > 0 ? engine.analyze(document).findings : [];
    for (const finding of findings) if (left.has(finding.ruleId) && engine.fixes(document, finding, {}).length > 0) left.delete(finding.ruleId);
  }
  return [...left];
}

function hasFix({ fix, fixRegex }: RuleFolder['rules'][number]): boolean {
  return fix !== undefined || fixRegex !== undefined;
}

function checkFolder({ id, rules: own, problems, fixtures }: RuleFolder): void {
  assert.deepEqual(problems, []);
  const isNamed = own[0]?.id === id || own.every((rule) => rule.id.startsWith(`${id}-`));
  assert.ok(isNamed, "the folder's name is the first rule's id, or the ids of all its rules begin with it");
  const others = own.filter((rule) => !isKind(rule));
  for (const kind of others.length > 0 ? ['bad', 'ok'] : []) assert.ok(fixtures.some((fixture) => fixture.kind === kind), `there is no ${kind}.* fixture`);
  const links = own.flatMap(({ metadata }) => (Array.isArray(metadata.references) ? metadata.references.map(String) : []));
  assert.deepEqual(links.flatMap((link) => checkLink(link) ?? []), []);
  for (const rule of others) {
    const isAnnotated = fixtures.some(({ text }) => new RegExp(`\\b(?:todo)?ruleid:[^\\n]*(?<![\\w-])${rule.id}(?![\\w-])`).test(text));
    assert.ok(isAnnotated, `no fixture expects ${rule.id}`);
  }
}

function checkFindings(folder: RuleFolder, { name, text, kind }: Fixture): void {
  const expanded = expandText(text, formats);
  const analysis = engine.analyze(createDocument(name, engine.languageOf(name), expanded.text));
  const verdict = judge(name, text, expanded, analysis.findings);
  lines.push({ id: folder.id, ...verdict });
  assert.deepEqual(analysis.problems, []);
  assert.equal(analysis.skip, undefined, `${name} is skipped`);
  assert.deepEqual(onlyMistakes(verdict), { missing: [], noisy: [], wrong: [] });
  assert.ok(kind === 'ok' || verdict.reported > 0, `${name} expects nothing`);
}

function onlyMistakes({ missing, noisy, wrong }: Verdict): Pick<Verdict, 'missing' | 'noisy' | 'wrong'> {
  return { missing, noisy, wrong };
}

function checkFixes(folder: RuleFolder, fixture: Fixture): void {
  const expanded = expandText(fixture.text, formats);
  const { text, applied } = applyFixes(engine, createDocument(fixture.name, engine.languageOf(fixture.name), expanded.text));
  const hasFixes = folder.rules.some(hasFix) || folder.fixtures.some(({ fixed }) => fixed !== undefined);
  if (process.env.UPDATE === '1' && hasFixes && applied > 0) {
    const path = join(folder.path, fixture.fixedName);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, expanded.restore(text));
  } else if (fixture.fixed !== undefined) {
    assert.equal(text, expandText(fixture.fixed, formats).text);
    assert.ok(applied > 0, `no fix was offered, though there is ${fixture.fixedName}`);
  } else assert.ok(!hasFixes || applied === 0, `${applied} fixes were offered; write ${fixture.fixedName}, or run with UPDATE=1 and read it`);
}
