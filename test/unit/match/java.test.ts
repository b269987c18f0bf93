import { check } from './support';

const java = (pattern: string, code: string, expected: readonly string[]): void => check('java', pattern, code, expected);
const inMethod = (code: string): string => `class A { void m() { ${code} } }`;

describe('Java: expressions', () => {
  java('f($X)', inMethod('f(1); g(f(a.b())); o.f(2);'), ['f(1)', 'f(a.b())']);
  java('$O.query($S + ..., ...)', inMethod('db.query(sql + id, 1); db.query(sql);'), ['db.query(sql + id, 1)']);
  java('$X.a(...). ... .z()', inMethod('o.a(1).b().c(2).z(); o.b().z();'), ['o.a(1).b().c(2).z()']);
  java('super.$M(...)', inMethod('super.go(1); this.go(1);'), ['super.go(1)']);
  java('this(...)', 'class A { A() { this(1); f(); } }', ['this(1);']);
  java('new $T(...)', inMethod('f(new B(1), new C<>());'), ['new B(1)', 'new C<>()']);
  java('new $T<$U>(...)', inMethod('f(new B<C>(1), new D(2));'), ['new B<C>(1)']);
  java('new T() { ... void go(...) { ... } ... }', inMethod('f(new T() { int x; void go(int a) { } }, new T());'), ['new T() { int x; void go(int a) { } }']);
  java('new byte[]{...}', inMethod('f(new byte[] {1, 2}, new byte[3]);'), ['new byte[] {1, 2}']);
  java('new byte[$N]', inMethod('f(new byte[] {1, 2}, new byte[3]);'), ['new byte[3]']);
  java('(int) $X', inMethod('f((int) a, (long) b);'), ['(int) a']);
  java('$X::go', inMethod('f(A::go, A::stop);'), ['A::go']);
  java('(...) -> $E', inMethod('f(() -> 1, x -> 2, (int a) -> { return 3; });'), ['() -> 1', 'x -> 2']);
  java('$T.class', inMethod('f(A.class);'), ['A.class']);
  java('$X instanceof $T', inMethod('f(a instanceof B);'), ['a instanceof B']);
  java('f("...")', inMethod('f("x"); f(""); f(x);'), ['f("x")', 'f("")']);
  java('f("=~/^a/")', inMethod('f("ab"); f("ba");'), ['f("ab")']);
  java('f("""...""")', inMethod('f("""\n text"""); f(1);'), ['f("""\n text""")']);
  java('$X++', inMethod('i++; i--;'), ['i++']);
  java('foo(<... secret ...>)', inMethod('foo(1 + bar(secret)); foo(2);'), ['foo(1 + bar(secret))']);
  java('$_', '// only a remark\n', []);
});

describe('Java: statements', () => {
  java('String $S = "...";', 'class A { String f = "x"; void m() { String l = "y"; int i = 1; } }', ['String f = "x";', 'String l = "y";']);
  java('$X = go();', inMethod('int a = go(); b = go();'), ['a = go()', 'b = go()']);
  java('$X = ...;', inMethod('int a; b = 1;'), ['b = 1']);
  java('a(); ... b();', inMethod('a(); if (x) { c(); b(); }'), ['a(); if (x) { c(); b()']);
  java('a();\n$...REST\nb();', inMethod('a(); c(); d(); b();'), ['a(); c(); d(); b()']);
  java('if ($C) $S; else $S;', inMethod('if (x) { f(); g(); } else { f(); g(); } if (y) { f(); } else { g(); }'), ['if (x) { f(); g(); } else { f(); g(); }']);
  java('try { ... } catch (...) { }', inMethod('try { f(); } catch (E e) { g(); } try { h(); } catch (E e) { }'), ['try { h(); } catch (E e) { }']);
  java('catch ($T $E) { ... f($E); ... }', inMethod('try { } catch (E e) { f(e); } catch (F e) { f(g); }'), ['catch (E e) { f(e); }']);
  java('try { ... } catch (E $E) { ... }', inMethod('try { f(); } catch (E e) { } try { g(); } catch (E e) { } finally { h(); }'), ['try { f(); } catch (E e) { }']);
  java('try { ... } catch (E $E) { ... } finally { ... }', inMethod('try { f(); } catch (E e) { } try { g(); } catch (E e) { } finally { h(); }'), ['try { g(); } catch (E e) { } finally { h(); }']);
  java('try { ... } finally { ... }', inMethod('try { f(); } catch (E e) { } try { g(); } finally { h(); }'), ['try { g(); } finally { h(); }']);
  java('try { ... }', inMethod('try (var r = open()) { f(); } finally { g(); }'), ['try (var r = open()) { f(); } finally { g(); }']);
  java('finally { ... }', inMethod('try { f(); } finally { g(); }'), ['finally { g(); }']);
  java('for ($T $X : $Y) { ... }', inMethod('for (B b : bs) { } for (;;) { }'), ['for (B b : bs) { }']);
  java('for (...) { ... }', inMethod('for (B b : bs) { } for (int i = 0; i < 3; i++) { }'), ['for (B b : bs) { }', 'for (int i = 0; i < 3; i++) { }']);
  java('switch ($X) { case "a": ... }', inMethod('switch (x) { case "b": f(); break; case "a": g(); }'), ['switch (x) { case "b": f(); break; case "a": g(); }']);
  java('synchronized ($X) { ... }', inMethod('synchronized (this) { f(); }'), ['synchronized (this) { f(); }']);
  java('return ...;', inMethod('if (a) return; return 1;'), ['return;', 'return 1;']);
  java('throw new $E(...);', inMethod('throw new E("x");'), ['throw new E("x");']);
});

describe('Java: declarations', () => {
  java('$T $F(...) { ... }', 'class A { A(int x) { } public static int f(int a) { return a; } }', ['public static int f(int a) { return a; }']);
  java('$F(...) { ... }', 'class A { A(int x) { } }', ['A(int x) { }']);
  java('public $C(...)', 'class A { public A(int x) { f(); } A() { } }', ['public A(int x) { f(); }']);
  java('void $F(..., String $X, ...)', 'interface I { void f(int a, final String b); void g(int c); }', ['void f(int a, final String b);']);
  java('$T $F(..., @Q(...) $U $X, ...) { ... g($X); ... }', 'class A { int f(@Q("x") int a, int b) { g(a); } int h(@Q int a) { g(b); } }', ['int f(@Q("x") int a, int b) { g(a); }']);
  java('$T $F(...) throws E { ... }', 'class A { int f() throws D, E { } int g() { } }', ['int f() throws D, E { }']);
  java('class $C extends B { ... }', 'class A<T> extends B implements I { } class D { }', ['class A<T> extends B implements I { }']);
  java('class $C implements I', 'class A implements H, I { int x; } class D implements J { }', ['class A implements H, I { int x; }']);
  java('class $C<..., T, ...> { ... }', 'class A<S, T> { } class B<U> { }', ['class A<S, T> { }']);
  java('class $C { ... private $T $F = $V; ... }', 'class A { int f() { } private int x = 1; int y = 2; }', ['class A { int f() { } private int x = 1; int y = 2; }']);
  java('int a = $X;\n...\nint b = $Y;', 'class A { int a = 1; int c; int b = 2; }', ['int a = 1; int c; int b = 2;']);
  java('class $C { ... }', 'class A { record P(int x) { } enum E { X } interface I { } }', ['class A { record P(int x) { } enum E { X } interface I { } }']);
  java('record $R(..., $T y, ...) { ... }', 'class A { record P(int x, int y) { } record Q(int x) { } }', ['record P(int x, int y) { }']);
  java('enum $E { ..., B, ... }', 'enum X { A, B, C } enum Y { A }', ['enum X { A, B, C }']);
  java('enum $E { ... }', 'enum X { A, B(1), C; int z; }', ['enum X { A, B(1), C; int z; }']);
  java('static { ... }', 'class A { static { f(); } { g(); } }', ['static { f(); }']);
});

describe('Java: annotations', () => {
  java('@A', '@A class B { } @A(1) class C { }', ['@A']);
  java('@A(...)', '@A class B { } @A(1) class C { } @D class E { }', ['@A', '@A(1)']);
  java('@M(..., path = $P, ...)', 'class A { @M(n = 1, path = "/x") void f() { } @M(n = 1) void g() { } }', ['@M(n = 1, path = "/x")']);
  java('@M({..., "b", ...})', '@M({"a", "b"}) class A { } @M({"a"}) class B { }', ['@M({"a", "b"})']);
  java('@A class $C', '@X @A public class B { int x; } class D { }', ['@X @A public class B { int x; }']);
  java('@$N(...)\n$T $F(...) { ... }', 'class A { @Get("/x") int f() { } int g() { } }', ['@Get("/x") int f() { }']);
  java('@A\n$T $F;', 'class C { @A private D d; E e; }', ['@A private D d;']);
});

describe('Java: imports and constants', () => {
  java('a.b.C.go(...)', 'import a.b.C; class X { void m() { C.go(1); D.go(2); a.b.C.go(3); } }', ['C.go(1)', 'a.b.C.go(3)']);
  java('new a.b.C(...)', 'import a.b.C; class X { void m() { new C(1); new D(2); } }', ['new C(1)']);
  java('a.b.C.go(...)', 'import static a.b.C.go; class X { void m() { go(1); } }', ['go(1)']);
  java('@a.b.C(...)', 'import a.b.C; @C(1) class X { }', ['@C(1)']);
  java('import a.$X;', 'import a.B; import a.*; import static a.C;', ['import a.B;']);
  java('import a.*;', 'import a.B; import a.*;', ['import a.*;']);
  java('f("secret")', 'class A { static final String K = "secret"; void m() { f(K); } }', ['f(K)']);
  java('f("a")', inMethod('String k = "a"; k = g(); f(k);'), []);
});
