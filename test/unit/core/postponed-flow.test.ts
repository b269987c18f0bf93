import assert from 'node:assert/strict';
import { createDocument, createEngine, type Analysis, type Engine, type OpenDocument, type TextEdit } from '../../../server/src/core';
import { testHost } from '../../support/assets';
import { deepCalls, DENSE_RULE_ID, denseRules, INJECTION, manyFunctions } from '../../support/dense-flow';

const FUNCTIONS = manyFunctions(1_250);
const SHORTER = manyFunctions(250);
/** Long enough that data is not followed for a keystroke. */
const LONG_ENOUGH = `${SHORTER}${INJECTION}${SHORTER}outgoing(1);\n`;
const LONG = `${FUNCTIONS}${INJECTION}${FUNCTIONS}outgoing(1);\n`;

describe('data flow in a document that is being edited', () => {
  let engine: Engine;
  before(async () => {
    engine = createEngine({ host: testHost(), rules: denseRules() });
    await engine.prepare('javascript');
  });

  const open = (text: string): OpenDocument => engine.open(createDocument('src/app.js', 'javascript', text));
  const openSettled = (text: string): OpenDocument => {
    const document = open(text);
    document.settle();
    return document;
  };
  /** The least edit that makes `after` of `before`, as a person types it. */
  const editOf = ({ document: { text } }: OpenDocument, before: string, after: string): TextEdit => {
    const start = text.indexOf(before);
    assert.ok(start >= 0, before);
    let [head, tail] = [0, 0];
    while (head < before.length && before[head] === after[head]) head++;
    while (tail < before.length - head && before.at(-1 - tail) === after.at(-1 - tail)) tail++;
    return { span: { start: start + head, end: start + before.length - tail }, text: after.slice(head, after.length - tail) };
  };
  const scratch = ({ document }: OpenDocument): Analysis => engine.analyze(createDocument(document.path, document.language, document.text));
  const textsOf = ({ findings }: Analysis, { document: { text } }: OpenDocument): string[] =>
    findings.flatMap(({ span, flow = [] }) => [span, ...flow.map((step) => step.span)].map(({ start, end }) => text.slice(start, end)));
  /** Types at a place and says whether the finding of `INJECTION` is still there. */
  const staysAfter = (before: string, after: string): boolean => {
    const document = openSettled(LONG_ENOUGH);
    document.edit([editOf(document, before, after)]);
    const typed = document.analyze();
    assert.equal(typed.isProvisional, true);
    const settled = document.settle();
    assert.deepEqual(settled.findings, scratch(document).findings);
    document.close();
    return typed.findings.length > 0;
  };

  it('takes no steps where constants alone go out', () => {
    const work = (given: string): number => engine.analyze(createDocument('src/app.js', 'javascript', `function f(a) {\n  const held = incoming(a);\n  return outgoing(${given}) + held;\n}\n`)).work.flowSteps;
    assert.deepEqual([work('1'), work("'a text'"), work('"a text"')], [0, 0, 0]);
    for (const given of ['a', '`a${held}`', "'a' + held"]) assert.ok(work(given) > 0, given);
  });

  it('is left to the first pause where the text is long, and done at once where it is short', () => {
    assert.ok(LONG.split('\n').length > 10_000);
    const long = open(LONG);
    const opened = long.analyze();
    assert.deepEqual([opened.isProvisional, opened.work.flowSteps, opened.findings.length, long.isSettled], [true, 0, 0, false]);
    const settled = long.settle();
    assert.deepEqual([settled.isProvisional, settled.findings.length, long.isSettled], [undefined, 1, true]);
    assert.ok(settled.work.flowSteps > 10_000, `${settled.work.flowSteps} steps`);
    assert.deepEqual(settled, scratch(long));
    assert.equal(long.analyze(), settled, 'nothing is analysed twice');
    long.close();

    const short = open(INJECTION);
    assert.deepEqual([short.analyze().isProvisional, short.analyze().findings.length, short.isSettled], [undefined, 1, true]);
    short.edit([editOf(short, 'more', 'less')]);
    assert.deepEqual(short.analyze().findings, scratch(short).findings);
    assert.equal(short.analyze().isProvisional, undefined);
    short.close();
  });

  it('costs a keystroke nothing in 10,000 dense lines; what is known moves along', () => {
    const document = openSettled(LONG);
    const before = textsOf(document.settle(), document);
    assert.ok(before.length >= 3);
    for (const place of ['f7(', 'function handle', 'const more', '\n  return outgoing']) {
      document.edit([editOf(document, place, `  ${place}`)]);
      const typed = document.analyze();
      assert.deepEqual([typed.isProvisional, typed.work.flowSteps, document.isSettled], [true, 0, false]);
      assert.deepEqual(textsOf(typed, document), before);
    }
    const settled = document.settle();
    assert.ok(settled.work.flowSteps > 10_000);
    assert.deepEqual(settled.findings, scratch(document).findings);
    document.close();
  });

  it('is not followed in short text either where the last time took long', () => {
    const text = manyFunctions(70) + `function loops(a) {\n${'  a = wrap(incoming(a), a);\n  if (a) { a = other(a); }\n'.repeat(150)}  outgoing(1);\n}\n` + INJECTION;
    assert.ok(text.length < 16_000);
    const document = open(text);
    const { flowSteps } = document.analyze().work;
    assert.ok(flowSteps > 0);
    document.settle();
    document.edit([editOf(document, 'f7', 'f77')]);
    const typed = document.analyze();
    assert.equal(typed.isProvisional, true);
    assert.equal(typed.work.flowSteps, 0);
    assert.equal(typed.findings.length, 1);
    document.close();
  });

  for (const [name, before, after, stays] of [
    ['typing in the same function', 'const more = 1', 'const more = 12', true],
    ['typing a new line right before the code that data goes to', 'outgoing(kept)', '\n  outgoing(kept)', true],
    ['typing what ends the code that data goes to', 'outgoing(kept)', 'outgoing(kept )', true],
    ['typing a longer name where data goes to', 'outgoing(kept', 'outgoing(kept2', false],
    ['typing in the name', 'outgoing(kept', 'outgoing(keept', false],
    ['typing where data comes in', 'kept = incoming(a', 'kept = incoming(a, b', false],
    ['taking away the code that data goes to', 'outgoing(kept);', '', false],
    ['breaking other code', 'const more = 1', 'const more = (((1', true],
    ['breaking the code that data goes to', 'outgoing(kept)', 'outgoing(ke(pt)', false],
  ] as const) {
    it(`${stays ? 'keeps' : 'lets go of'} what is known on ${name}`, () => assert.equal(staysAfter(before, after), stays));
  }

  it('says what is found without it as fresh as ever', async () => {
    const rule = { ...denseRules()[0]!, id: 'search', formula: { pattern: 'fresh()' } } as const;
    const { taint: _, ...search } = rule;
    const both = createEngine({ host: testHost(), rules: [...denseRules(), search] });
    await both.prepare('javascript');
    const document = both.open(createDocument('src/app.js', 'javascript', LONG_ENOUGH));
    document.settle();
    document.edit([editOf(document, 'const more = 1', 'const more = fresh()')]);
    assert.deepEqual(document.analyze().findings.map(({ ruleId }) => ruleId), ['search', DENSE_RULE_ID]);
    document.edit([editOf(document, 'fresh()', 'fre((sh()')]);
    assert.deepEqual(document.analyze().findings.map(({ ruleId }) => ruleId), [DENSE_RULE_ID], 'each once in broken code');
    document.close();
  });

  it('keeps what it said of rules that were cut short', () => {
    const document = openSettled(FUNCTIONS + deepCalls(30));
    const { problems } = document.settle();
    assert.deepEqual(problems.map(({ kind }) => kind), ['budget']);
    document.edit([editOf(document, 'f7(', 'f77(')]);
    assert.deepEqual(document.analyze().problems, problems);
    assert.deepEqual(document.settle().problems, problems);
    document.close();
  });

  it('goes on in slices, and stops at an edit', async () => {
    const document = open(LONG);
    document.analyze();
    let turns = 0;
    assert.equal(await document.prepareToSettle(async () => void turns++), true);
    assert.ok(turns > 1, `${turns} turns`);
    const settled = document.settle();
    assert.deepEqual(settled, scratch(document));

    const edit = editOf(document, 'f7(', 'f77(');
    document.edit([edit]);
    const kept = document.analyze().findings.length;
    const before = turns;
    const answers = await Promise.all([0, 1].map(() => document.prepareToSettle(async () => {
      if (turns++ === before + 1) document.edit([edit]);
    })));
    assert.deepEqual(answers, [false, false]);
    assert.equal(document.isSettled, false);
    assert.equal(document.analyze().findings.length, kept);
    assert.deepEqual(document.settle().findings, scratch(document).findings);
    document.close();
  });

  it('opens nothing again that was closed between slices', async () => {
    const document = open(LONG);
    document.analyze();
    assert.equal(await document.prepareToSettle(async () => document.close()), false);
    assert.equal(document.isSettled, false);
  });
});
