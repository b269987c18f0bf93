import assert from 'node:assert/strict';
import { createDocument, createEngine, type Analysis } from '../../../server/src/core';
import { loadRuleFile } from '../../../server/src/core/formats';
import { testHost } from '../../support/assets';

const LANGUAGES: Readonly<Record<string, string>> = { javascript: 'js', go: 'go', php: 'php', kotlin: 'kt', ruby: 'rb' };
const RULE = `rules:
  - id: flow
    languages: [${Object.keys(LANGUAGES).join(', ')}]
    severity: HIGH
    message: from $X
    mode: taint
    options: { taint_intrafile: true }
    pattern-sources: [{ pattern: source() }]
    pattern-sinks: [{ pattern: sink(...) }]
`;

/** Each has a function `idle`, which is kept, and one that is edited so that what comes of `use`, or `user`, is another thing, though there is data in it and it leads to a sink as before. */
const CASES: readonly (readonly [name: string, language: string, code: string, before: string, after: string])[] = [
  ['a callback writes a variable of the function that gives it away', 'javascript', `
function each(list, run) { run('x'); }
function idle() { sink(source()); }
function use() { let kept = ''; each(source(), (one) => { kept = one; }); sink(kept); }
`, "'x'", 'list'],
  ['a function writes through a pointer', 'go', `package a
func fill(to *string, from string) { *to = "x" }
func idle() { sink(source()) }
func use() {
  kept := ""
  fill(&kept, source())
  sink(kept)
}
`, '"x"', 'from'],
  ['a function is deferred', 'go', `package a
func closing(a string) { sink("x") }
func idle() { sink(source()) }
func use() { defer closing(source()) }
`, '"x"', 'a'],
  ['a function writes through a reference', 'php', `<?php
function fill(&$to, $from) { $to = "x"; }
function idle() { sink(source()); }
function user() { $kept = ""; fill($kept, source()); sink($kept); }
`, '"x"', '$from'],
  ['a function is called by a text that is its name', 'php', `<?php
function named($a) { sink("x"); }
function idle() { sink(source()); }
function user() { call_user_func('named', source()); }
`, '"x"', '$a'],
  ['the constructor of a base class is given something', 'kotlin', `
open class Base(val kept: String)
class Derived(a: String) : Base(a)
fun made(a: String): Derived { return Derived("x") }
fun idle() { sink(source()) }
fun user() { sink(made(source()).kept) }
`, '"x"', 'a'],
  ['a block writes a variable around it', 'ruby', `
def each_of(list)
  yield "x"
end
def idle
  sink(source())
end
def user
  kept = ""
  each_of(source()) { |one| kept = one }
  sink(kept)
end
`, '"x"', 'list'],
];

describe('functions that are followed again after an edit of another one', () => {
  for (const [name, language, code, before, after] of CASES) {
    it(`are those that see it when ${name}`, async () => {
      const engine = createEngine({ host: testHost(), rules: loadRuleFile(RULE, 'flow.yaml').rules });
      await engine.prepare(language);
      const path = `src/a.${LANGUAGES[language] ?? ''}`;
      const scratch = (text: string): Analysis => engine.analyze(createDocument(path, language, text));
      const open = engine.open(createDocument(path, language, code));
      open.settle();
      const start = code.indexOf(before);
      assert.ok(start >= 0);
      open.edit([{ span: { start, end: start + before.length }, text: after }]);
      const [settled, wanted] = [open.settle(), scratch(open.document.text)];
      assert.deepEqual([settled.findings, settled.problems], [wanted.findings, wanted.problems]);
      assert.ok(settled.work.functionsFollowed < wanted.work.functionsFollowed);
      assert.equal(wanted.findings.length, scratch(code).findings.length + 1);
      open.edit([{ span: { start, end: start + after.length }, text: before }]);
      assert.deepEqual(open.settle().findings, scratch(code).findings);
      open.close();
    });
  }
});
