import { check } from '../match/support';

describe('facts: which name is meant', () => {
  const SAME = 'f($X); ... g($X);';
  check('javascript', SAME, 'f(a); g(a)', ['f(a); g(a)']);
  check('javascript', SAME, 'let a; f(a); { g(a) }', ['f(a); { g(a)']);
  check('javascript', SAME, 'let a; f(a); { let a; g(a) }', []);
  check('javascript', SAME, 'var a; f(a); { var a; g(a) }', ['f(a); { var a; g(a)']);
  check('javascript', SAME, 'let a; f(a); function h(a) { g(a) }', []);
  check('javascript', SAME, 'let a; f(a); const h = ({ b: a }) => { g(a) }', []);
  check('javascript', SAME, 'let a; f(a); const h = (...a) => { g(a) }', []);
  check('javascript', SAME, 'let a; f(a); const h = ({ a: b }) => { g(a) }', ['f(a); const h = ({ a: b }) => { g(a)']);
  check('javascript', SAME, 'let a; f(a); try { } catch (a) { g(a) }', []);
  check('javascript', SAME, 'let a; f(a); for (const a of b) { g(a) }', []);
  check('javascript', SAME, 'let a; f(a); for (let a = 0; a < 3; a++) { g(a) }', []);
  check('javascript', SAME, 'let a; f(a); for (const b of a) { g(a) }', ['f(a); for (const b of a) { g(a)']);
  check('javascript', SAME, 'let a; f(a); class A { m(a) { g(a) } n() { g(a) } }', ['f(a); class A { m(a) { g(a) } n() { g(a)']);
  check('javascript', 'function $F($X) { ... $F($X); }', 'function a(b) { a(b); } function c(c) { c(c); }', ['function a(b) { a(b); }']);
  check('javascript', 'this.$X = $X', 'function C(a) { this.a = a; this.b = a }', ['this.a = a']);
  check('python', 'f($X)\n...\ng($X)', 'a = 1\nf(a)\ndef h():\n  g(a)\n', ['f(a)\ndef h():\n  g(a)']);
  check('python', 'f($X)\n...\ng($X)', 'a = 1\nf(a)\ndef h():\n  a = 2\n  g(a)\n', []);
  check('python', 'f($X)\n...\ng($X)', 'a = 1\nf(a)\ndef h():\n  global a\n  a = 2\n  g(a)\n', ['f(a)\ndef h():\n  global a\n  a = 2\n  g(a)']);
  check('python', 'f($X)\n...\ng($X)', 'a = 1\nf(a)\nfor a in b:\n  g(a)\n', ['f(a)\nfor a in b:\n  g(a)']);
  check('ruby', 'f($X)\n...\ng($X)', 'a = 1\nf(a)\nb.each { a = 2\ng(a) }\n', ['f(a)\nb.each { a = 2\ng(a)']);
  check('ruby', 'f($X)\n...\ng($X)', 'a = 1\nf(a)\nb.each { |a| g(a) }\n', []);
  check('php', 'f($X); ... g($X);', '<?php $a = 1; f($a); function h() { $a = 2; g($a); }', []);
  check('php', 'f($X); ... g($X);', '<?php $a = 1; f($a); function h() { global $a; $a = 2; g($a); }', ['f($a); function h() { global $a; $a = 2; g($a)']);
  check('go', 'f($X)\n...\ng($X)', 'package p\nfunc m() {\n a := 1\n f(a)\n h(func(a int) {\n g(a)\n })\n}\n', []);
  check('go', 'f($X)\n...\ng($X)', 'package p\nfunc m() {\n a := 1\n f(a)\n {\n a = 2\n g(a)\n }\n}\n', ['f(a)\n {\n a = 2\n g(a)']);
  check('go', 'f($X)\n...\ng($X)', 'package p\nfunc m() {\n a := 1\n f(a)\n {\n a := 2\n g(a)\n }\n}\n', []);
  check('go', 'f($X)\n...\ng($X)', 'package p\nfunc m() {\n a := 1\n f(a)\n {\n g(a)\n a := 2\n }\n}\n', ['f(a)\n {\n g(a)']);
  check('go', 'for $I := range ... {\n...\nf($I)\n...\n}', 'package p\nfunc m() {\n for i := range ch {\n f(i)\n }\n for i := range ch {\n i := i\n f(i)\n }\n}\n', ['for i := range ch {\n f(i)\n }']);
  check('java', 'f($X); ... g($X);', 'class A { int a; void m() { f(a); g(a); } void n(int a) { f(a); g(this.a); } }', ['f(a); g(a)']);
});

describe('facts: an imported name that something else hides', () => {
  const CALL = 'child_process.exec(...)';
  const IMPORT = "import { exec } from 'child_process';";
  check('javascript', CALL, `${IMPORT} exec(1); function f(exec) { exec(2) }`, ['exec(1)']);
  check('javascript', CALL, `${IMPORT} function f() { const exec = g(); exec(2) }`, []);
  check('javascript', CALL, `${IMPORT} try { } catch (exec) { exec(2) } exec(3)`, ['exec(3)']);
  check('javascript', CALL, "const { exec } = require('child_process'); exec(1); exec => exec(2)", ['exec(1)']);
  check('javascript', CALL, "let cp; if (a) { cp = require('child_process') } cp.exec(1)", ['cp.exec(1)']);
  check('python', 'subprocess.run(...)', 'from subprocess import run\nrun(1)\ndef f(run):\n  run(2)\n', ['run(1)']);
  check('python', 'subprocess.run(...)', 'try:\n  from subprocess import run\nexcept ImportError:\n  run = None\nrun(1)\n', ['run(1)']);
  check('python', 'subprocess.run(...)', 'def f():\n  from subprocess import run\n  run(1)\n', ['run(1)']);
});
