import { AS_WRITTEN } from '../../../server/src/core/match';
import type { FormulaSource } from '../../../server/src/core/rule';
import { check } from './support';

describe('options: what else an assignment or a declaration matches', () => {
  check('javascript', 'x = 1', 'var x = 1; x = 1; class A { x = 1 }', ['x = 1']);
  check('javascript', 'x = 1', 'var x = f(1); { x = 1; } var y = x', ['x = 1'], { vardef_assign: false });
  check('javascript', '$X = 1', 'var x = 1; class A { y = 1 } z = 1;', ['z = 1'], { vardef_assign: false });
  check('javascript', 'var $X = 1', 'var x = 1; let y = 1;', ['var x = 1;', 'let y = 1;']);
  check('javascript', 'var $X = 1', 'var x = 1; let y = 1;', ['var x = 1;'], { let_is_var: false });
  check('javascript', '(...) => {...}', 'f(() => 1, function () {})', ['() => 1', 'function () {}']);
  check('javascript', '(...) => {...}', 'f(() => 1, function () {})', ['() => 1'], { arrow_is_function: false });
  check('javascript', '$X = 1', 'a = {x: 1, y: 2}; z = 1', ['z = 1']);
  check('javascript', '$X = 1', 'a = {x: 1, y: 2}; z = 1', ['x: 1', 'z = 1'], { flddef_assign: true });
  check('python', '$X = 1', 'f({x: 1})\nz = 1\n', ['z = 1'], { flddef_assign: true });
  check('javascript', '$F = (...) => {...}', 'a = {b: (c) => { d(); }, e: 1}', ['b: (c) => { d(); }'], { flddef_assign: true, arrow_is_function: false });
  check('javascript', 'f({a: 1})', 'f({a: 1, b: 2}); f({a: 1})', ['f({a: 1})'], { implicit_ellipsis: false });
});

describe('options: elements', () => {
  const code = 'a = <V b="1" />; c = <V>d</V>; e = <V />;';
  check('javascript', '<V />', code, ['<V b="1" />', '<V>d</V>', '<V />']);
  check('javascript', '<V />', code, ['<V>d</V>', '<V />'], { xml_attrs_implicit_ellipsis: false });
  check('javascript', '<V />', code, ['<V b="1" />', '<V />'], { xml_singleton_loose_matching: false });
  check('html', '<a><b></b><c></c></a>', '<a><c></c><b></b></a>', []);
  check('html', '<a><b></b><c></c></a>', '<a><c></c><b></b></a>', ['<a><c></c><b></b></a>'], { xml_children_ordered: false });
});

describe('options: operands', () => {
  check('php', '$A == f($X)', '<?php f(1) == $b; $b == f(2);', ['$b == f(2)']);
  check('php', '$A == f($X)', '<?php f(1) == $b; $b == f(2);', ['f(1) == $b', '$b == f(2)'], { symmetric_eq: true });
  check('python', 'a and b', 'b and a\nb and c and a\na or b\n', ['b and a', 'b and c and a'], { commutative_boolop: true });
  check('python', 'a and (b and c)', 'a and b and c\n', ['a and b and c']);
  check('python', 'a and (b and c)', 'a and b and c\n', [], { ac_matching: false });
});

describe('operands of an operator that groups from the left', () => {
  const sums = 'f("a" + x); f("a" + x + y); f(x + "a" + y); f("a" + (x + y));';
  check('javascript', 'f("..." + $X)', sums, ['f("a" + x)', 'f("a" + (x + y))']);
  check('javascript', 'f($X + "..." + $Y)', sums, ['f(x + "a" + y)']);
  check('javascript', 'f("..." + ...)', sums, ['f("a" + x)', 'f("a" + x + y)', 'f("a" + (x + y))']);
  check('java', 'f("..." + ... + $X)', `class A { void g() { ${sums} f("a" + x + y + z); } }`, ['f("a" + x + y)', 'f("a" + x + y + z)']);
  check('php', 'f("..." . $X)', '<?php f("a" . $x); f("a" . $x . $y);', ['f("a" . $x)', 'f("a" . $x . $y)']);
  check('javascript', 'a + ...', `${'('.repeat(40)}a${' + 1)'.repeat(40)}`, Array.from({ length: 40 }, (_, at) => `${'('.repeat(39 - at)}a${' + 1)'.repeat(39 - at)} + 1`));
});

describe('options: where patterns are looked for', () => {
  const decorated = '@f(1)\ndef g(): f(2)\n';
  check('python', 'f(...)', decorated, ['f(1)', 'f(2)']);
  check('python', 'f(...)', decorated, ['f(2)'], { attr_expr: false });
  check('javascript', 'f();\n...\ng();', 'f(); if (a) { g(); }', ['f(); if (a) { g()']);
  check('javascript', 'f();\n...\ng();', 'f(); if (a) { g(); }', [], { go_deeper_stmt: false });
  check('javascript', 'f();\ng();', 'x = f(); y = g();', ['x = f(); y = g()']);
  check('javascript', 'f();\ng();', 'x = f(); y = g(); f(); g();', ['f(); g()'], { implicit_deep_exprstmt: false });
  check('ruby', 'return $X', 'def f\n  a\nend\n', ['a']);
  check('ruby', 'return $X', 'def f\n  a\nend\n', [], { implicit_return: false });
  check('python', '@a\n@b\ndef $F(): ...', '@b\n@a\ndef f(): pass\n', ['@b\n@a\ndef f(): pass']);
  check('python', '@a\n@b\ndef $F(): ...', '@b\n@a\ndef f(): pass\n', [], { decorators_order_matters: true });
});

describe('options: what an expression about a metavariable is held against', () => {
  const code = 'f("abc"); f(abc); f(`abc`)';
  const where = (regex: string, more = {}): FormulaSource => ({ patterns: [{ pattern: 'f($X)' }, { 'metavariable-regex': { metavariable: '$X', regex, ...more } }] });
  check('javascript', where('abc'), code, ['f("abc")', 'f(abc)', 'f(`abc`)']);
  check('javascript', where('abc'), code, ['f(abc)'], { [AS_WRITTEN]: true });
  check('javascript', where('^"abc"$'), code, ['f("abc")'], { [AS_WRITTEN]: true });
  check('javascript', where(`^[^"']`), code, ['f(abc)', 'f(`abc`)'], { [AS_WRITTEN]: true });
  check('javascript', where('abc', { 'constant-propagation': true }), code, ['f("abc")', 'f(abc)', 'f(`abc`)'], { [AS_WRITTEN]: true });
  check('hcl', { patterns: [{ pattern: 'resource $X $Y { ... }' }, { 'metavariable-regex': { metavariable: '$X', regex: '^aws_' } }] }, 'resource "aws_a" "b" {}\nresource "c" "d" {}', ['resource "aws_a" "b" {}'], { [AS_WRITTEN]: true });
  check('bash', { patterns: [{ pattern: 'f $X' }, { 'metavariable-regex': { metavariable: '$X', regex: '^abc$' } }] }, 'f "abc"\nf abc\nf d', ['f "abc"', 'f abc'], { [AS_WRITTEN]: true });
  check('javascript', { patterns: [{ pattern: 'f("$X")' }, { 'metavariable-regex': { metavariable: '$X', regex: '^abc$' } }] }, code, ['f("abc")', 'f(`abc`)'], { [AS_WRITTEN]: true });
});
