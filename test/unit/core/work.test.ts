import assert from 'node:assert/strict';
import { createDocument, createEngine, createFileDocument, createPolicy, NO_WORK, type Engine, type RuleSource, type TextEdit, type Work } from '../../../server/src/core';
import { readRuleFolders } from '../../rules/rule-folder';
import { builtinRules, testHost } from '../../support/assets';

const FUNCTION = (n: number): string => `function f${n}(request, response) {\n  response.send(\`\${request.query.name} ${n}\`);\n}\n`;
const CODE = `const db = require('pg');\n${Array.from({ length: 3_333 }, (_, n) => FUNCTION(n)).join('')}db.query('SELECT 1');\n`;

async function engineWith(rules: readonly RuleSource[]): Promise<Engine> {
  const engine = createEngine({ host: testHost(), rules });
  await engine.prepare('javascript');
  return engine;
}

/** The work of analysing CODE, and then of analysing it again after each edit. */
async function workOf(rules: readonly RuleSource[], edits: readonly TextEdit[]): Promise<Work[]> {
  const engine = await engineWith(rules);
  const open = engine.open(createDocument('src/app.js', 'javascript', CODE));
  const work = [open.analyze().work];
  for (const edit of edits) {
    open.edit([edit]);
    work.push(open.analyze().work);
  }
  open.close();
  return work;
}

/** Rules that look for calls which no file of ours makes. */
function moreRules(count: number): RuleSource[] {
  const [template] = builtinRules().filter((rule) => rule.formula && rule.languages.includes('javascript'));
  assert.ok(template);
  return Array.from({ length: count }, (_, n) => ({ ...template, id: `more-${n}`, formula: { pattern: `neverCalled${n}($X, ...)` } }));
}

/** The rules that are on by default: an audit may ask for more work. */
function defaultRules(): RuleSource[] {
  return builtinRules().filter(({ metadata }) => metadata['audit'] !== true);
}

describe('work, counted in steps', () => {
  it('of one character typed in a 10,000-line file is one parse, the text near it and the statements around it', async () => {
    assert.ok(CODE.split('\n').length >= 10_000);
    const at = CODE.indexOf('f1700');
    const [opened, typed] = await workOf(builtinRules(), [{ span: { start: at + 5, end: at + 5 }, text: 'x' }]);
    assert.ok(opened && typed);
    assert.equal(opened.textsParsed, 1);
    assert.equal(typed.textsParsed, 1);
    assert.equal(typed.nodesRead, opened.nodesRead, 'a longer name is the same tree');
    assert.equal(opened.unitsScanned, CODE.length, 'once for credentials and requirements of rules');
    assert.ok(typed.unitsScanned < CODE.length / 100, `${typed.unitsScanned} units gone over`);
    assert.ok(typed.expressionsRun < opened.expressionsRun / 100, `${typed.expressionsRun} expressions run, ${opened.expressionsRun} when opened`);
  });

  it('of one character typed in a long file that all rules are about is little, whether in a function or between', async () => {
    const rules = builtinRules().filter(({ languages }) => languages.includes('typescript'));
    const engine = await engineWith(rules);
    await engine.prepare('typescript');
    const examples = readRuleFolders().flatMap(({ id, fixtures }) => (id.startsWith('javascript-') ? fixtures.flatMap(({ name, text }) => (/^bad\.[jt]s$/.test(name) ? [text] : [])) : []));
    const text = `${examples.join('\n')}\n${CODE.split('\n').slice(0, 3_001).join('\n')}\n`;
    const open = engine.open(createDocument('src/app.ts', 'typescript', text));
    const opened = open.analyze().work;
    assert.ok(opened.rulesMatched > 200, `${opened.rulesMatched} rules matched`);
    for (const [place, least] of [['f700', 20], ['res.json(await users.all', 5], ['fs.writeFileSync(path.join(target', 5]] as const) {
      const at = text.indexOf(place) + 2;
      assert.ok(at > 1, place);
      open.edit([{ span: { start: at, end: at }, text: 'x' }]);
      const { work, findings } = open.analyze();
      assert.ok(work.expressionsRun < opened.expressionsRun / least, `${place}: ${work.expressionsRun} expressions run, ${opened.expressionsRun} when opened`);
      assert.ok(work.rulesMatched < opened.rulesMatched / 2, `${place}: ${work.rulesMatched} rules matched, ${opened.rulesMatched} when opened`);
      assert.deepEqual(findings, engine.analyze(createDocument('src/app.ts', 'typescript', open.document.text)).findings.filter(({ flow }) => flow === undefined));
    }
    open.close();
  });

  it('of one character typed among 10,000 lines of credentials is to read those near it', async () => {
    const line = (n: number): string => `const password${n} = process.env.PASSWORD_${n} || "x${n}";\n`;
    const text = Array.from({ length: 10_000 }, (_, n) => line(n)).join('');
    const open = (await engineWith(builtinRules())).open(createDocument('src/app.js', 'javascript', text));
    const opened = open.analyze().work;
    const at = text.indexOf('password5000');
    open.edit([{ span: { start: at, end: at }, text: 'x' }]);
    const typed = open.analyze().work;
    assert.ok(opened.hitsRead >= 20_000, `${opened.hitsRead} hits when opened`);
    assert.ok(typed.hitsRead > 0 && typed.hitsRead < opened.hitsRead / 10, `${typed.hitsRead} hits of ${opened.hitsRead}`);
    open.edit([{ span: { start: at, end: at + 1 }, text: '' }]);
    assert.deepEqual(open.analyze().findings, (await engineWith(builtinRules())).analyze(createDocument('src/app.js', 'javascript', text)).findings);
    open.close();
  });

  it('of 400 more rules that a file does not need is nothing', async () => {
    const [few] = await workOf(builtinRules(), []);
    const [many] = await workOf([...builtinRules(), ...moreRules(400)], []);
    assert.deepEqual(many, few);
  });

  it('of a file without a hit is the pass over its bytes: it is not even decoded', async () => {
    const engine = await engineWith(defaultRules());
    const bytes = Buffer.from('export const answer = 42; // ü\n'.repeat(100));
    const file = createFileDocument('src/plain.js', 'javascript', bytes, () => assert.fail('it was decoded'));
    const analysis = engine.analyze(file);
    assert.deepEqual(analysis, { findings: [], problems: [], mayIgnore: false, work: { ...NO_WORK, unitsScanned: bytes.length } });
    assert.deepEqual(createPolicy().judge(file, analysis).findings, []);
  });

  it('of a file that holds nothing that a rule needs has no parse in it', async () => {
    const engine = await engineWith(defaultRules());
    const { work } = engine.analyze(createDocument('src/plain.js', 'javascript', 'export const answer = 42;\n'.repeat(100)));
    assert.deepEqual({ ...work, unitsScanned: 0 }, { textsParsed: 0, nodesRead: 0, unitsScanned: 0, hitsRead: 0, expressionsRun: 0, rulesMatched: 0, flowSteps: 0, functionsFollowed: 0 });
  });
});
