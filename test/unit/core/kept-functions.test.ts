import assert from 'node:assert/strict';
import { createDocument, createEngine, type Analysis, type Engine } from '../../../server/src/core';
import { testHost } from '../../support/assets';
import { denseRules } from '../../support/dense-flow';

/** A function of five lines, which calls the one before it where that is asked for. */
const functionText = (at: number, isCalling: boolean): string => `function f${at}(a) {\n  const held = incoming(a);\n  const more = ${isCalling ? `f${at - 1}(held)` : 'held'};\n  return outgoing(more);\n}\n`;
/** Every hundredth function begins a chain of four: it is called by the next one, that by the one after, and so on. */
const functionsText = (count: number): string => Array.from({ length: count }, (_, at) => functionText(at, at % 100 > 0 && at % 100 < 4)).join('');
const COUNT = 120;
const CODE = functionsText(COUNT);

describe('functions that were followed before an edit', () => {
  let engine: Engine;
  before(async () => {
    engine = createEngine({ host: testHost(), rules: denseRules() });
    await engine.prepare('javascript');
  });

  const scratch = (text: string): Analysis => engine.analyze(createDocument('src/app.js', 'javascript', text));

  /** How many functions are followed when `after` is typed behind the first `before` after `mark`. */
  const followedAfter = (code: string, mark: string, before: string, after: string): number => {
    const open = engine.open(createDocument('src/app.js', 'javascript', code));
    open.settle();
    const at = code.indexOf(before, code.indexOf(mark)) + before.length;
    assert.ok(code.includes(mark) && at >= before.length, before);
    open.edit([{ span: { start: at, end: at }, text: after }]);
    const settled = open.settle();
    const { findings, problems, work } = scratch(open.document.text);
    assert.deepEqual([settled.findings, settled.problems], [findings, problems]);
    assert.ok(settled.work.functionsFollowed <= work.functionsFollowed);
    open.close();
    return settled.work.functionsFollowed;
  };

  it('are a few of 10,000 lines when one character is typed', () => {
    const long = functionsText(2_000);
    assert.ok(long.split('\n').length > 10_000);
    assert.equal(followedAfter(long, 'function f700(', 'incoming(a', ' '), 5);
  });

  it('are all followed from scratch, with the code of the file', () => {
    const { work, findings } = scratch(CODE);
    assert.equal(work.functionsFollowed, COUNT + 1);
    assert.equal(findings.length, COUNT);
  });

  it('are followed again where one character was typed in them, and where they call such a one', () => {
    assert.equal(followedAfter(CODE, 'function f50(', 'outgoing(more', ' '), 2, 'the function, and the code of the file');
    assert.equal(followedAfter(CODE, 'function f100(', 'incoming(a', ' '), 5, 'with the three that lead to it');
    assert.equal(followedAfter(CODE, 'function f102(', 'const held', 's'), 3);
  });

  it('are not followed again for what is typed between them', () => {
    assert.equal(followedAfter(CODE, 'function f100(', 'outgoing(more);\n}\n', '\n'), 1);
    assert.equal(followedAfter(`// one\n${CODE}`, '// one', 'one', ' two'), 1);
  });

  for (const [name, code, mark, before, after] of [
    ['a function gets another name', CODE, 'function f100', 'f100', 'x'],
    ['a function in another one gets a name', CODE, 'function f50(', '{\n', '  const f3 = (x) => incoming(x);\n'],
    ['a function gives a variable of the file a value', CODE, 'function f50(', '{\n', '  other = incoming(a);\n'],
    ['a name that they speak of gets another meaning', CODE, '', '', "const { outgoing } = require('other');\n"],
    ['a class comes', CODE, 'function f50(', 'return outgoing(more);\n}\n', 'class Other {}\n'],
    ['one of them gets another name to be called by', CODE, 'function f100(', 'outgoing(more);\n}\n', 'const table = { held: f50 };\n'],
    ['a statement gives a value to a name that they speak of', CODE, 'function f100(', 'outgoing(more);\n}\n', 'held = 1;\n'],
  ] as const) {
    it(`are all followed when ${name}`, () => assert.ok(followedAfter(code, mark, before, after) >= COUNT));
  }

  for (const [name, text, count] of [
    ['an import', "const other = require('other');\n", 1],
    ['a renamed import and a call', "import { exec as run } from 'other';\nrun(incoming(1), (b) => outgoing(incoming(b)));\n", 1],
    ['a function', 'function other(a) {\n  return outgoing(incoming(a));\n}\n', 2],
    ['a function in a variable', 'const other = (b) => outgoing(f99(incoming(b)));\n', 2],
    ['a value', "const other = { one: incoming(1), two: 'three' };\n", 1],
  ] as const) {
    it(`are not followed again for ${name} of which they do not speak`, () => {
      for (const [before, mark] of [['', ''], ['outgoing(more);\n}\n', 'function f100(']] as const) assert.equal(followedAfter(CODE, mark, before, text), count, before);
    });
  }

  it('are followed again when what the file knows changes', () => {
    const code = `let known = fill();\nfunction fill() {\n  return 'constant';\n}\n${CODE}function last() {\n  outgoing(known);\n}\n`;
    const open = engine.open(createDocument('src/app.js', 'javascript', code));
    const before = open.settle().findings.length;
    const at = code.indexOf("'constant'");
    open.edit([{ span: { start: at, end: at + "'constant'".length }, text: 'incoming()' }]);
    const settled = open.settle();
    assert.deepEqual(settled.findings, scratch(open.document.text).findings);
    assert.ok(settled.findings.length >= before);
    open.close();
  });

  it('are followed again when a rule says something else of their code', () => {
    const code = `${CODE}const { incoming } = require('data');\n`;
    assert.ok(followedAfter(code, "require('data')", 'data', 's') >= COUNT);
  });

  it('are kept over many edits, and forgotten when the document is closed', () => {
    const open = engine.open(createDocument('src/app.js', 'javascript', CODE));
    open.settle();
    for (const mark of ['f10(', 'f119(', 'f60(', 'f60(']) {
      const at = open.document.text.indexOf(`function ${mark}`) + `function ${mark}`.length + 5;
      open.edit([{ span: { start: at, end: at }, text: ' '.repeat(3) }]);
      const settled = open.settle();
      assert.deepEqual(settled.findings, scratch(open.document.text).findings);
      assert.ok(settled.work.functionsFollowed <= 5, `${settled.work.functionsFollowed}`);
    }
    open.close();
    assert.equal(open.settle().work.functionsFollowed, COUNT + 1);
    open.close();
  });

  it('are cut short at the same place as from scratch', () => {
    const many = Array.from({ length: 60 }, (_, at) => functionText(at, false).replace('{\n', `{\n${'  other(1, 2, 3, 4);\n'.repeat(400)}`)).join('');
    assert.deepEqual(scratch(many).problems.map(({ kind }) => kind), ['budget']);
    followedAfter(many, 'function f50(', 'outgoing(more', ' + incoming(more)');
  });
});
