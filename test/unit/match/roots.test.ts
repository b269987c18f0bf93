import { check } from './support';

describe('pattern: one metavariable or name alone', () => {
  check('python', '$X', '# why\nclass A:\n    pass\ndef f(): pass\ng', ['g']);
  check('ruby', '$X', '# why\nclass A\nend\nf', ['f']);
  check('php', '$X', '<?php // why\nfunction f() { } ?><p><?= $x ?>', ['$x']);
  check('javascript', 'f', 'g(f); function f() {}', ['f']);
});

describe('pattern: one metavariable as a body', () => {
  check('javascript', 'if ($E) $S; else $S;', 'if (a) { b(); c(); } else { b(); c(); }', ['if (a) { b(); c(); } else { b(); c(); }']);
  check('javascript', 'if ($E) { $S; }', 'if (a) { b(); } if (c) { d(); e(); }', ['if (a) { b(); }']);
  check('python', 'if $E:\n    $S\nelse:\n    $S', 'if a:\n    b\n    c\nelse:\n    b\n    c\n', ['if a:\n    b\n    c\nelse:\n    b\n    c']);
});

describe('pattern: names that declare', () => {
  check('python', '$X', 'def f(a, b=c): pass', ['c']);
  check('javascript', 'a', 'f((a) => b); g(a => a)', ['a']);
  const named = (pattern: string) => ({ patterns: [{ pattern }, { 'metavariable-pattern': { metavariable: '$X', pattern: 'a' } }] });
  check('python', named('def $X(...): ...'), 'def a(): pass\ndef b(): pass', ['def a(): pass']);
  check('python', named('def $F($X): ...'), 'def f(a): pass\ndef g(b): pass', ['def f(a): pass']);
  check('typescript', named('function $F($X: T) {}'), 'function f(a: T) {} function g(b: T) {}', ['function f(a: T) {}']);
  check('java', named('class $X { ... }'), 'class a { } class b { }', ['class a { }']);
  const denied = { patterns: [{ pattern: 'def $X(...): ...' }, { 'metavariable-pattern': { metavariable: '$X', patterns: [{ 'pattern-not': 'a' }] } }] };
  check('python', denied, 'def a(): pass\ndef b(): pass', ['def b(): pass']);
});

describe('pattern: a declaration whose name is a metavariable is no metavariable', () => {
  const java = 'class A { int f; void m(String s) { int x; String t = "a"; String u; } void n(int i) {} }';
  check('java', 'int $X;', java, ['int f;', 'int x;']);
  check('java', 'String $X;', java, ['String u;']);
  check('java', 'void $F(int $X) {...}', java, ['void n(int i) {}']);
  check('c', 'void $F(int $X) {...}', 'void f(char c) {} void g(int i) {}', ['void g(int i) {}']);
  check('csharp', 'void $F(int $X) {...}', 'class A { void F(string s) {} void G(int i) {} }', ['void G(int i) {}']);
  check('solidity', 'function $F(uint $X) {...}', 'contract C { function f(address a) public {} function g(uint i) public {} }', ['function g(uint i) public {}']);
  check('rust', 'fn $F($X: i32) {...}', 'fn f(a: u8) {} fn g(b: i32) {}', ['fn g(b: i32) {}']);
  check('json', '"$X": 0', '{"a": 0, "b": 1}', ['"a": 0']);
  check('hcl', '$X = 0', 'a = 0\nb = 1\n', ['a = 0']);
});
