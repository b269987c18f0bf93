import assert from 'node:assert/strict';
import fc from 'fast-check';
import { createDocument, createEngine, createPolicy, type Analysis, type Engine, type OpenDocument, type TextEdit } from '../../../server/src/core';
import { loadRuleFile } from '../../../server/src/core/formats';
import { ignoreCommentEdit } from '../../../server/src/core/policy';
import { applyEdits } from '../../../server/src/core/span';
import { builtinRules, testHost } from '../../support/assets';

const COMPONENT = `<template>
  <p :title="name">{{ name }} doesn't matter</p>
</template>

<script lang="ts">
const agent: Agent = { rejectUnauthorized: false };
export function plain(a: number) {
  return a;
}
</script>

<script setup>
const other = { rejectUnauthorized: false };
function same(b) {
  return b;
}
const last = { rejectUnauthorized: false };
</script>

<style>p { color: red }</style>
`;
const { rules: own } = loadRuleFile(`rules:
  - id: two-calls
    languages: [javascript, typescript]
    severity: HIGH
    message: Two.
    metadata: {confidence: HIGH}
    mode: taint
    pattern-sources: [{pattern: source()}]
    pattern-sinks: [{pattern: sink($X)}]
`, 'own.yaml');

describe('code inside other files', () => {
  let engine: Engine;
  before(async () => {
    engine = createEngine({ host: testHost(), rules: [...builtinRules().filter(({ id }) => id === 'javascript-tls-verification-disabled'), ...own] });
    await Promise.all(['a.vue', 'a.svelte', 'a.html'].map((path) => engine.prepare(engine.languageOf(path))));
  });

  const documentOf = (path: string, text: string): ReturnType<typeof createDocument> => createDocument(path, engine.languageOf(path), text);
  const analyze = (path: string, text: string): Analysis => engine.analyze(documentOf(path, text));
  const found = ({ findings }: Analysis, text: string): string[] => findings.map(({ ruleId, span }) => `${ruleId} ${text.slice(0, span.start).split('\n').length}: ${text.slice(span.start, span.end)}`);

  it('is found where it stands, in each language that it is in', () => {
    const expected = [6, 13, 17].map((line) => `javascript-tls-verification-disabled ${line}: false`);
    assert.deepEqual(found(analyze('a.vue', COMPONENT), COMPONENT), expected);
    assert.deepEqual(found(analyze('a.svelte', COMPONENT), COMPONENT), expected);
    assert.deepEqual(analyze('a.vue', COMPONENT).problems, []);
  });
  it('is JavaScript alone in HTML', () => assert.deepEqual(found(analyze('a.html', COMPONENT), COMPONENT).length, 2));
  it('is found in the bytes of a file, too', () => {
    const bytes = new TextEncoder().encode(`<p>ü</p>${COMPONENT}`);
    const text = new TextDecoder().decode(bytes);
    const document = { ...documentOf('a.vue', text), bytes };
    assert.equal(engine.analyze(document).findings.length, 3);
  });
  it('is not looked at where a library was pasted in', () => {
    const library = `var a={rejectUnauthorized:false},b=[${'1,'.repeat(2_000)}1];`;
    assert.deepEqual(analyze('a.html', `<p>a</p>\n<script>${library}</script>\n${'<p>b</p>\n'.repeat(50)}`).findings, []);
    const short = library.replaceAll('1,', '');
    assert.equal(analyze('a.html', `<p>a</p>\n<script>${short}</script>\n`).findings.length, 1);
  });
  it('has a way of data in places of the file', () => {
    const text = '<p>a</p>\n<script>\nconst a = source();\nsink(a);\n</script>\n';
    const { findings } = analyze('a.html', text);
    assert.deepEqual(findings.map(({ ruleId }) => ruleId), ['two-calls']);
    const [finding] = findings;
    assert.deepEqual(finding?.flow?.map(({ kind, span }) => `${kind} ${text.slice(0, span.start).split('\n').length}: ${text.slice(span.start, span.end)}`), ['source 3: source()', 'assign 3: a = source()', 'sink 4: sink(a)']);
  });
  it('is mended with a fix that is proved', () => {
    const document = documentOf('a.vue', COMPONENT);
    const [, finding] = engine.analyze(document).findings;
    const [fix] = engine.fixes(document, finding!, {});
    assert.equal(applyEdits(COMPONENT, fix?.edits ?? []), COMPONENT.replace('other = { rejectUnauthorized: false }', 'other = { rejectUnauthorized: true }'));
  });

  it('is hidden by a comment in the way of its language, and such a comment is written', () => {
    for (const path of ['a.vue', 'a.svelte', 'a.html']) {
      const document = documentOf(path, COMPONENT);
      const policy = createPolicy();
      const finding = engine.analyze(document).findings.at(-1)!;
      const edits = ignoreCommentEdit(document, finding, 'for the test') ?? [];
      const text = applyEdits(COMPONENT, edits);
      assert.match(text, /^\/\/ wardlight-ignore javascript-tls-verification-disabled: for the test\nconst last/m, path);
      const after = documentOf(path, text);
      const shownIn = ({ findings }: { readonly findings: readonly { readonly span: { readonly start: number } }[] }): boolean => findings.some(({ span }) => text.slice(0, span.start).endsWith('last = { rejectUnauthorized: '));
      const analysis = engine.analyze(after);
      assert.ok(shownIn(analysis), path);
      assert.ok(!shownIn({ findings: policy.judge(after, analysis).findings }), path);
    }
  });

  describe('that is edited', () => {
    const open = (text = COMPONENT, path = 'a.vue'): OpenDocument => {
      const document = engine.open(documentOf(path, text));
      document.analyze();
      return document;
    };
    const replace = (document: OpenDocument, before: string, after: string): Analysis => {
      const start = document.document.text.indexOf(before);
      assert.ok(start >= 0, before);
      document.edit([{ span: { start, end: start + before.length }, text: after }]);
      return document.analyze();
    };
    const scratch = ({ document }: OpenDocument): Analysis => engine.analyze(documentOf(document.path, document.text));

    it('is parsed again where it was edited, and only there', () => {
      const document = open();
      const typed = replace(document, 'plain', 'plainer');
      assert.equal(typed.work.textsParsed, 1);
      assert.ok(typed.work.nodesRead < 60, String(typed.work.nodesRead));
      assert.deepEqual(typed.findings, scratch(document).findings);
      assert.equal(document.settle(), typed, 'nothing is analysed twice');
      assert.equal(replace(document, 'color: red', 'color: blue').work.textsParsed, 0);
      assert.deepEqual(document.settle().findings, scratch(document).findings);
      document.close();
    });
    it('may begin, end, and be another language', () => {
      const document = open();
      for (const [before, after, count] of [
        ['<script lang="ts">', '<script lang="tx">', 2], ['lang="tx"', 'lang="ts"', 3], ['<script setup>', '<!-- <script setup>', 1], ['<!-- ', '', 3],
        ['</script>\n\n<script setup>\n', '', 3], ['export function', '</script><script>export function', 3], ['const agent', ';const agent', 3],
      ] as const) {
        const typed = replace(document, before, after);
        assert.equal(typed.findings.length, count, `${before} → ${after}`);
        assert.deepEqual(typed.findings, scratch(document).findings);
      }
      document.close();
    });
    it('is calm about what is broken', () => {
      const document = open();
      const typed = replace(document, 'return b', 'return (((b');
      assert.equal(typed.isProvisional, true);
      assert.deepEqual(found(typed, document.document.text), [6, 13, 17].map((line) => `javascript-tls-verification-disabled ${line}: false`));
      assert.deepEqual(document.settle().findings, scratch(document).findings);
      document.close();
    });
    it('settles in slices', async () => {
      const document = open();
      replace(document, 'return b', 'return (((b');
      assert.equal(await document.prepareToSettle(() => Promise.resolve()), true);
      assert.deepEqual(document.settle().findings, scratch(document).findings);
      replace(document, '(((b', '((b');
      let turns = 0;
      const edited = await document.prepareToSettle(async () => {
        if (turns++ === 0) replace(document, '((b', 'b');
      });
      assert.equal(edited, turns === 0);
      assert.deepEqual(document.settle().findings, scratch(document).findings);
      document.close();
      assert.deepEqual(document.analyze().findings, scratch(document).findings);
    });
    it('says the same as from scratch after any edits', () => {
      const parts = ['<script>', '</script>', '<script lang="ts">', '<!--', '-->', '{ rejectUnauthorized: false };', '"', '`', '(', ')', '\n', '<p>', '</p>', ' lang="ts"', 'x'];
      const anyEdit = fc.record({ from: fc.nat(), length: fc.oneof(fc.constant(0), fc.nat(40)), text: fc.constantFrom('', ...parts), look: fc.boolean() });
      fc.assert(fc.property(fc.constantFrom('a.vue', 'a.html'), fc.array(anyEdit, { minLength: 1, maxLength: 8 }), (path, edits) => {
        const document = open(COMPONENT, path);
        for (const { from, length, text, look } of edits) {
          const start = from % (document.document.text.length + 1);
          const edit: TextEdit = { span: { start, end: Math.min(document.document.text.length, start + length) }, text };
          document.edit([edit]);
          if (look) document.analyze();
        }
        const expected = scratch(document);
        const typed = document.analyze();
        if (!typed.isProvisional) assert.deepEqual(typed.findings, expected.findings);
        assert.deepEqual(document.settle().findings, expected.findings);
        assert.ok(document.isSettled);
        document.close();
      }), { numRuns: 100 });
    });
  });
});
