import assert from 'node:assert/strict';
import { check, matchesOf } from '../match/support';

describe('facts: types', () => {
  const NUMBER = 'f(($X: number))';
  check('typescript', NUMBER, 'f(1); f("a"); f(true)', ['f(1)']);
  check('typescript', NUMBER, 'function g(a: number, b: string, c) { f(a); f(b); f(c) }', ['f(a)']);
  check('typescript', NUMBER, 'const a = 1; const b: string = g(); let c = a; f(a); f(b); f(c)', ['f(a)', 'f(c)']);
  check('typescript', NUMBER, 'class A { n: number; s: string; m() { f(this.n); f(this.s) } }', ['f(this.n)']);
  check('typescript', NUMBER, 'function g(): number { return h() } f(g()); f(h())', ['f(g())']);
  check('typescript', 'f(($X: boolean))', 'f(a == b); f(!a); f(a && b); f(a && true); f(a + b)', ['f(a == b)', 'f(!a)', 'f(a && true)']);
  check('typescript', 'f(($X: string))', 'f(`a${b}`); f("a" + b); f(a + b); f(c as string)', ['f(`a${b}`)', 'f("a" + b)', 'f(c as string)']);
  check('typescript', '($X: C).m()', 'const a = new C(), b: C<T> = g(), c: D = new C(); a.m(); b.m(); c.m(); new C().m()', ['a.m()', 'b.m()', 'new C().m()']);
  check('typescript', 'return ($X: string)', 'function g(a: string) { return a; } function h(a: number) { return a; }', ['return a;']);
  check('python', 'f($X: int)', 'f(1)\nf(1.0)\nf("")\ndef g(a: int, b: str = ""):\n  f(a)\n  f(b)\n', ['f(1)', 'f(a)']);
  check('python', 'f($X: Foo)', 'a = Foo()\nb: Foo = g()\nc = Bar()\nf(a)\nf(b)\nf(c)\n', ['f(a)', 'f(b)']);
  check('python', '{..., $K: $V, ...}', 'a = {1, 2}\nb = {"c": 3}\n', ['{"c": 3}']);
  check('java', 'f((int $X))', 'class A { void m(int a, Integer b, String c) { f(a); f(b); f(c); f(1); f(a + 1); } }', ['f(a)', 'f(b)', 'f(1)', 'f(a + 1)']);
  check('java', '(a.b.Foo $X).m()', 'import a.b.Foo; class A { void m(Foo a, c.Foo b, a.b.Foo d) { a.m(); b.m(); d.m(); } }', ['a.m()', 'd.m()']);
  check('java', '(Foo $X).m()', 'class A { a.Foo f; void m(Foo a, Bar b) { a.m(); b.m(); f.m(); this.f.m(); } }', ['a.m()', 'f.m()', 'this.f.m()']);
  check('java', 'f((Foo[] $X))', 'class A { void m(Foo[] a, Foo b) { f(a); f(b); } }', ['f(a)']);
  check('java', '(Foo $X)', 'class A { void m(Foo a, Foo[] b) { Foo c = a; } }', ['a']);
  check('java', 'f((Foo $X))', 'class A { void m(List<Foo> a, Foo[] b) { f(a.get(0)); f(b[0]); f(c ? new Foo() : null); f(b); } }', ['f(a.get(0))', 'f(b[0])', 'f(c ? new Foo() : null)']);
  check('java', '(Foo $X).m()', 'class A { void m(Iterable<Foo> l) { for (Foo a : l) { a.m(); } var b = new Foo(); b.m(); } }', ['a.m()', 'b.m()']);

  check('go', '($X : *m.C).f(...)', 'package p\ntype S struct { c *m.C; d string }\ntype T struct { s S }\nfunc (s *S) a() { s.c.f(1); s.d.f(1) }\nfunc b(s S, t *T, u U) { s.c.f(2); t.s.c.f(3); u.c.f(4) }\n', ['s.c.f(1)', 's.c.f(2)', 't.s.c.f(3)']);
  check('java', '(Foo $X).m()', 'class A { Foo f; B b; void n(A a, C c) { a.f.m(); this.b.f.m(); b.g.m(); c.f.m(); } } class B { Foo f; Bar g; }', ['a.f.m()', 'this.b.f.m()']);
  check('csharp', '(Foo $X).M()', 'class A { Foo P { get; set; } void N(A a) { this.P.M(); a.P.M(); a.Q.M(); } }', ['this.P.M()', 'a.P.M()']);
  check('typescript', '($X: Foo).m()', 'class A { b: B; constructor(private e: Foo) {} n(a: A) { a.e.m(); this.b.f.m(); this.b.g.m(); } } class B { f: Foo; g: Bar }', ['a.e.m()', 'this.b.f.m()']);
  check('kotlin', '($X: Foo).m()', 'class A(val e: Foo) {\n val b: B = B()\n fun n(a: A) { a.e.m(); this.b.f.m() }\n}\nclass B { val f: Foo = x() }', ['a.e.m()', 'this.b.f.m()']);
  // Which of two classes of one name is meant is not known.
  check('java', '(Foo $X).m()', 'class A { class B { Foo f; } } class C { class B { Foo f; } void n(B b) { b.f.m(); } }', []);

  it('java: metavariables in a type are bound', async () => {
    const code = 'class A { List<Foo> a; a.b.Foo c; void m() { a.add(new Foo()); a.add(new Bar()); c.m(); } }';
    const added = await matchesOf('java', { pattern: '(List<$T> $X).add(new $T())' }, code);
    assert.deepEqual(added.map(({ text }) => text), ['a.add(new Foo())']);
    const [called] = await matchesOf('java', { pattern: '($P.Foo $X).m()' }, code);
    assert.deepEqual(called?.bindings, { $P: 'a.b', $X: 'c' });
  });

  it('follows no definition in a circle', async () => {
    assert.deepEqual(await matchesOf('typescript', { pattern: 'f(($X: number))' }, 'const a = b; const b = a; f(a)'), []);
  });
});

describe('facts: parameters are meant by their names', () => {
  check('typescript', 'function f($X) { ... }', 'function f(a: number) { } function g() { function f(b = 1) { } }', ['function f(a: number) { }', 'function f(b = 1) { }']);
  check('javascript', 'function f($X) { ... return $X; }', 'function f(a = 1) { return a; }', ['function f(a = 1) { return a; }']);
  check('python', 'def f(a): ...', 'def f(a: int = 3): pass\n', ['def f(a: int = 3): pass']);
  check('python', 'def f($X: int): ...', 'def f(a: str): pass\n', []);
  check('python', 'def $F(a): ...', '@b\ndef f(a): pass\n', ['@b\ndef f(a): pass']);
});
