import assert from 'node:assert/strict';
import { createDocument, createEngine, type Analysis, type Engine, type OpenDocument, type TextEdit } from '../../../server/src/core';
import { loadRuleFile } from '../../../server/src/core/formats';
import { builtinRules, testHost } from '../../support/assets';

const TLS = 'const agent = { rejectUnauthorized: false };\n';
const FUNCTION = 'function plain(a) {\n  return a;\n}\n';

describe('an open document', () => {
  let engine: Engine;
  before(async () => {
    engine = createEngine({ host: testHost(), rules: builtinRules() });
    await engine.prepare('javascript');
  });

  const open = (text: string): OpenDocument => {
    const document = engine.open(createDocument('src/app.js', 'javascript', text));
    document.analyze();
    return document;
  };
  const replace = (document: OpenDocument, before: string, after: string): void => {
    const start = document.document.text.indexOf(before);
    assert.ok(start >= 0, before);
    document.edit([{ span: { start, end: start + before.length }, text: after }]);
  };
  const linesOf = ({ findings }: Analysis, document: OpenDocument): number[] => findings.map(({ span }) => document.document.lines.lineAt(span.start));
  const scratch = ({ document }: OpenDocument): Analysis => engine.analyze(createDocument(document.path, document.language, document.text));

  it('has the verdict at once where the text has no errors', () => {
    const document = open(FUNCTION + TLS);
    replace(document, 'plain', 'plainer');
    const typed = document.analyze();
    assert.equal(typed.isProvisional, undefined);
    assert.equal(document.isSettled, false);
    assert.deepEqual(typed.findings, scratch(document).findings);
    assert.equal(document.settle(), typed, 'nothing is analysed twice');
    assert.ok(document.isSettled);
    document.close();
  });

  it('says that a verdict on broken text is provisional, and settles it', () => {
    const document = open(TLS + FUNCTION + TLS);
    replace(document, 'return a', 'return (((a');
    assert.equal(document.analyze().isProvisional, true);
    const settled = document.settle();
    assert.equal(settled.isProvisional, undefined);
    assert.deepEqual(settled.findings, scratch(document).findings);
    assert.equal(document.settle(), settled);
    document.close();
  });

  it('settles without an analysis before', () => {
    const document = open(TLS + FUNCTION);
    replace(document, '{\n  return', '{{{\n  return');
    assert.deepEqual(document.settle().findings, scratch(document).findings);
    assert.ok(document.isSettled);
    document.close();
  });

  for (const [name, before, after] of [
    ['a template string that is not closed', 'return a', 'return `a'],
    ['a comment that is not closed', 'return a', 'return /* a'],
    ['parentheses that are not closed', 'return a', 'return (((((a'],
    ['a brace too many', 'return a;', 'return a;}}}'],
    ['a class that begins', 'return a;', 'return a; class A {'],
  ] as const) {
    it(`is calm about ${name}: what was found elsewhere stays where it is`, () => {
      const document = open(TLS + FUNCTION + TLS + FUNCTION.replace('plain', 'other') + TLS);
      assert.deepEqual(linesOf(document.analyze(), document), [0, 4, 8]);
      replace(document, before, after);
      const typed = document.analyze();
      assert.equal(typed.isProvisional, true);
      assert.deepEqual(linesOf(typed, document), [0, 4, 8]);
      for (const { span } of typed.findings) assert.equal(document.document.text.slice(span.start, span.end), 'false');
      // The person types on, elsewhere in the same function, and takes it back in the end.
      replace(document, 'plain(a)', 'plain(a, b)');
      assert.deepEqual(linesOf(document.analyze(), document), [0, 4, 8]);
      replace(document, after, before);
      const whole = document.analyze();
      assert.equal(whole.isProvisional, undefined);
      assert.deepEqual(whole.findings, scratch(document).findings);
      document.close();
    });
  }

  it('moves the steps of data along with what was found while other code is broken', async () => {
    const { rules } = loadRuleFile('rules:\n  - {id: flow, languages: [javascript], severity: HIGH, message: m, mode: taint, pattern-sources: [{pattern: source()}], pattern-sinks: [{pattern: sink(...)}]}\n', 'flow.yaml');
    const own = createEngine({ host: testHost(), rules });
    await own.prepare('javascript');
    const document = own.open(createDocument('src/app.js', 'javascript', `${FUNCTION}function g() {\n  const kept = source();\n  sink(kept);\n}\n`));
    const stepsOf = ({ findings }: Analysis): string[] => (findings[0]?.flow ?? []).map(({ span }) => document.document.text.slice(span.start, span.end));
    const before = stepsOf(document.analyze());
    assert.ok(before.length >= 2);
    replace(document, 'return a', 'return aa + `');
    const typed = document.analyze();
    assert.equal(typed.isProvisional, true);
    assert.deepEqual(stepsOf(typed), before);
    document.close();
  });

  it('looks in broken code where somebody types alone, and after it at what changed', () => {
    const document = open(TLS + FUNCTION + TLS);
    const all = document.analyze().work.rulesMatched;
    replace(document, 'return a', 'const b = { rejectUnauthorized: false }; return (((a');
    const typed = document.analyze();
    assert.equal(typed.isProvisional, true);
    assert.deepEqual(linesOf(typed, document), [0, 2, 4]);
    assert.ok(typed.work.rulesMatched < all, `${typed.work.rulesMatched} of ${all} rules looked at all of it`);
    replace(document, '(((a', 'a');
    const whole = document.analyze();
    assert.deepEqual(whole.findings, scratch(document).findings);
    assert.ok(whole.work.rulesMatched < all, `${whole.work.rulesMatched} of ${all} rules looked at all of it again`);
    document.close();
  });

  it('finds in broken code what is typed between what stands there', () => {
    const document = open(TLS + FUNCTION + TLS);
    replace(document, 'function', 'const b = { rejectUnauthorized: false };\nfoo((\nfunction');
    const typed = document.analyze();
    assert.equal(typed.isProvisional, true);
    assert.deepEqual(linesOf(typed, document), [0, 1, 6]);
    document.close();
  });

  it('settles all of it where it looked at a part', () => {
    const document = open(TLS + FUNCTION + TLS + 'foo((\n');
    replace(document, 'plain', 'plainer');
    const typed = document.analyze();
    assert.equal(typed.isProvisional, true);
    const settled = document.settle();
    assert.equal(settled.isProvisional, undefined);
    assert.deepEqual(settled.findings, scratch(document).findings);
    document.close();
  });

  it('lets go of what was found in the very node that is broken', () => {
    const document = open(TLS + FUNCTION + TLS);
    replace(document, 'false }', 'f(( }');
    const typed = document.analyze();
    assert.equal(typed.isProvisional, true);
    assert.deepEqual(linesOf(typed, document), [4]);
    document.close();
  });

  it('takes edits that go across several nodes, and lines before what was found', () => {
    const document = open(FUNCTION + TLS + FUNCTION + TLS);
    const [first] = document.analyze().findings;
    assert.ok(first);
    document.edit([{ span: { start: 0, end: 0 }, text: '\n\n' }, { span: { start: 10, end: first.span.end + 10 }, text: '((' }]);
    const typed = document.analyze();
    assert.equal(typed.isProvisional, true);
    assert.deepEqual(typed.findings.map(({ span }) => document.document.text.slice(span.start, span.end)), ['false']);
    document.close();
  });

  it('keeps no tree where it rests, and says what it said', () => {
    const document = open(TLS + FUNCTION + TLS);
    const said = document.analyze();
    document.rest();
    assert.ok(document.isSettled);
    assert.equal(document.analyze(), said);
    assert.equal(document.settle(), said);
    replace(document, 'plain', 'plainer');
    const typed = document.analyze();
    const fresh = scratch(document);
    assert.deepEqual(typed.findings, fresh.findings);
    assert.equal(typed.work.rulesMatched, fresh.work.rulesMatched, 'nothing was remembered');
    replace(document, 'return a', 'return b');
    assert.ok(document.analyze().work.rulesMatched < fresh.work.rulesMatched, 'and then it is again');
    document.close();
  });

  it('is calm about code that breaks as it wakes', () => {
    const document = open(TLS + FUNCTION + TLS);
    document.rest();
    replace(document, 'return a', 'return `a');
    const typed = document.analyze();
    assert.equal(typed.isProvisional, true);
    assert.deepEqual(linesOf(typed, document), [0, 4]);
    document.close();
  });

  it('does not rest as long as there is something to settle', () => {
    const document = open(TLS + FUNCTION + TLS);
    replace(document, 'return a', 'return `a');
    document.analyze();
    document.rest();
    assert.equal(document.isSettled, false);
    replace(document, 'return `a', 'return a');
    const typed = document.analyze();
    assert.equal(typed.isProvisional, undefined);
    assert.deepEqual(typed.findings, scratch(document).findings);
    document.close();
  });

  it('prepares to settle in slices, between which others go on, and gives up when one of them edits', async () => {
    const document = open(TLS + FUNCTION.repeat(3_000) + TLS);
    const edit: TextEdit = { span: { start: TLS.length, end: TLS.length }, text: 'foo((;\n' };
    document.edit([edit]);
    document.analyze();
    let turns = 0;
    assert.equal(await document.prepareToSettle(async () => void turns++), true);
    assert.ok(turns > 1, `${turns} turns`);
    assert.deepEqual(document.settle().findings, scratch(document).findings);

    document.edit([edit]);
    document.analyze();
    turns = 0;
    const isReady = await document.prepareToSettle(async () => {
      if (turns++ === 0) document.edit([edit]);
    });
    assert.equal(isReady, false);
    assert.equal(turns, 1);
    assert.deepEqual(document.settle().findings, scratch(document).findings);
    document.close();
  });

  it('may be settled or closed while it prepares to settle', async () => {
    const document = open(TLS + FUNCTION.repeat(3_000));
    document.edit([{ span: { start: TLS.length, end: TLS.length }, text: 'foo((;\n' }]);
    document.analyze();
    await document.prepareToSettle(async () => void document.settle());
    assert.deepEqual(document.settle().findings, scratch(document).findings);
    document.edit([{ span: { start: 0, end: 0 }, text: '\n' }]);
    document.analyze();
    await document.prepareToSettle(async () => document.close());
  });
});
