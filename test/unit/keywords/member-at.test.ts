import assert from 'node:assert/strict';
import { isMemberAt } from '../../../server/src/core/keywords/member-at';
import { languageById } from '../../../server/src/core/language';
import { createView, Shapes } from '../../../server/src/core/match';
import { SyntaxTree } from '../../../server/src/core/syntax';
import { grammarOf } from '../../support/grammars';

/** Members in all the ways that we know to write them. */
const CODE: Readonly<Record<string, string>> = {
  javascript: 'a.one; a?.two; a\n  // why\n  .three; a. // why\n  four; a./* why */five; a.#six; a\n  .\n  seven',
  typescript: 'a!.one; (a as any).two<string>(); let x: n.Three',
  python: 'x = (a.\n  one)\ny = a . two\nz = (a. # why\n  three)\n',
  java: 'class C { void f() { this.<T>one(); a.two.three(); A.this.four(); } }',
  csharp: 'class C { void f() { a?.one(); a!.two(); global::N.three(); a.@four(); } }',
  go: 'package p\nfunc f() { a.one.two() }\n',
  php: '<?php $a->one(); A::two(); $a?->three; A::$four; $a->{"five"}; N\\six(); static::seven();',
  ruby: 'a.one; a&.two(1); A::Three; A::four(2)\na\n  .five\n',
  rust: 'fn f() { a.one(); A::two(); a.r#three; <A as B>::four(); a.five::<u8>(); }',
  c: 'void f() { a.one = 1; a->two = 2; }',
  solidity: 'contract C { function f() public { a.one(); } }',
};

describe('isMemberAt', () => {
  for (const [language, code] of Object.entries(CODE)) {
    it(`misses no member of ${language}`, async () => {
      const names = await memberNames(language, code);
      assert.ok(names.length > 0);
      for (const { text, start } of names) assert.ok(isMemberAt((at) => code.charCodeAt(at), start), text);
    });
  }

  it('is false for names that stand alone, for keys and for arguments', () => {
    for (const code of ['body', 'f(body)', '({ body: 1 })', 'x = body', 'the body', '"body"', ', body', 'a ? body : 1', '[body]', '() => body', '() => { body() }', '(a) => {\n  // why\n  body(a);\n}', '/** Why. */\nbody()']) {
      assert.ok(!isMemberAt((at) => code.charCodeAt(at), code.indexOf('body')), code);
    }
  });
});

async function memberNames(language: string, code: string): Promise<{ text: string; start: number }[]> {
  const loaded = await grammarOf(language);
  const profile = languageById(language);
  assert.ok(profile);
  const view = createView(loaded.grammar, profile.view);
  assert.ok(view.dotsMembers);
  const tree = new SyntaxTree(loaded, code).read();
  assert.ok(tree);
  const shapes = new Shapes(view, tree);
  const nodes = Array.from({ length: tree.count }, (_, node) => [node, ...shapes.withinOf(node)]).flat();
  return nodes.flatMap((node) => {
    const shape = shapes.of(node);
    return shape?.role === 'member' ? (shape.slots[1] ?? []).map((name) => ({ text: shapes.text(name), start: shapes.start(name) })) : [];
  });
}
