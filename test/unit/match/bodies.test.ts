import { check } from './support';

describe('bodies that a pattern leaves empty or without braces', () => {
  check('javascript', 'function $F() {}', 'function f() {} function g() { h(); }', ['function f() {}']);
  check('javascript', 'function $F() { ... }', 'function f() {} function g() { h(); }', ['function f() {}', 'function g() { h(); }']);
  check('javascript', 'try { ... } catch ($E) {}', 'try { f(); } catch (e) {} try { f(); } catch (e) { g(); }', ['try { f(); } catch (e) {}']);
  check('javascript', 'if ($C) $S', 'if (a) { f(); g(); } if (b) h();', ['if (a) { f(); g(); }', 'if (b) h();']);
  check('javascript', 'if ($C) { $S }', 'if (a) { f(); g(); } if (b) { h(); }', ['if (b) { h(); }']);
  check('javascript', 'if ($C) $S; else $S;', 'if (a) { f(); g(); } else { f(); g(); } if (b) { f(); g(); } else { g(); }', ['if (a) { f(); g(); } else { f(); g(); }']);
});

describe('metavariables that could be anything', () => {
  check('python', '$_', '# only a remark\n', []);
  check('python', '$X', 'a', ['a']);
  check('javascript', 'foo();\n$...REST\nbar();', 'foo(); a(); b(); bar();', ['foo(); a(); b(); bar()']);
  check('typescript', 'f<...>($X)', 'f<A, B>(1); g<A>(2);', ['f<A, B>(1)']);
});

describe('branches without braces', () => {
  check('javascript', 'function $F() { ... return "a"; }', 'function f() { if (x) return "a"; else return "b"; }', ['function f() { if (x) return "a"; else return "b"; }']);
  check('javascript', '$X = 1;\n...\nf($X);', 'a = 1; if (a) f(a);', ['a = 1; if (a) f(a)']);
  check('java', '$X = 1;\n...\nreturn $X;', 'class A { int m() { x = 1; if (b) return x; return y; } }', ['x = 1; if (b) return x;']);
});

describe('bodies that say less than all', () => {
  check('python', 'def $F(..., $D=[]):\n    ...\n    print($D)', 'def f(a, b=[]):\n    c()\n    print(b)\n    d()\n', ['def f(a, b=[]):\n    c()\n    print(b)\n    d()']);
  check('javascript', 'function f() { g(); }', 'function f() { g(); h(); }', []);
  check('javascript', 'function f() { ...; g(); }', 'function f() { g(); h(); }', ['function f() { g(); h(); }']);
});
