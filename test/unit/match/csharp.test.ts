import { check } from './support';

const inClass = (code: string): string => `class Test { void Run() {\n${code}\n} }`;
const cs = (pattern: Parameters<typeof check>[1], code: string, expected: readonly string[]): void => check('csharp', pattern, inClass(code), expected);
const top = (pattern: Parameters<typeof check>[1], code: string, expected: readonly string[]): void => check('csharp', pattern, code, expected);

describe('c#: calls', () => {
  cs('Foo(...)', 'Foo(); Foo(1); Bar(Foo(x)); o.Foo(2);', ['Foo()', 'Foo(1)', 'Foo(x)']);
  cs('Foo($X)', 'Foo(); Foo(1); Foo(1, 2);', ['Foo(1)']);
  cs('Foo(..., 5, ...)', 'Foo(5); Foo(1, 5, 2); Foo(1);', ['Foo(5)', 'Foo(1, 5, 2)']);
  cs('$X.Foo(...)', 'a.Foo(); a.b.Foo(1); a?.Foo(2); Foo(3);', ['a.Foo()', 'a.b.Foo(1)', 'a?.Foo(2)']);
  cs('Process.Start($CMD);', 'Process.Start(a); var p = Process.Start(b);', ['Process.Start(a)', 'Process.Start(b)']);
  cs('Foo(..., name: 1, ...)', 'Foo(name: 1); Foo(a, name: 1, other: 2); Foo(1);', ['Foo(name: 1)', 'Foo(a, name: 1, other: 2)']);
  cs('new Foo(...)', 'var a = new Foo(); var b = new Foo(1) { C = 2 }; var d = new Foo { C = 1 }; var e = new Bar();', ['new Foo()', 'new Foo(1) { C = 2 }', 'new Foo { C = 1 }']);
  cs('new T($A, $B) { ... }', 'var a = new T("x", "y") { P = true }; var b = new T(1); var c = new T(d, e);', ['new T("x", "y") { P = true }', 'new T(d, e)']);
  cs('var $V = new $T($A) { ... };', 'var a = new T("x") { P = true };', ['var a = new T("x") { P = true };']);
  cs('new $T(...)', 'var a = new Foo(1);', ['new Foo(1)']);
  cs('new Foo { ..., Bar = false, ... }', 'var a = new Foo { Baz = 1, Bar = false }; var b = new Foo { Bar = true };', ['new Foo { Baz = 1, Bar = false }']);
  cs('$X.Get<$T>(...)', 'a.Get<int>(1); a.Get(1);', ['a.Get<int>(1)']);
  cs('Json.Get<$T>($X)', 'Json.Get<int>(a); Json.Get(b);', ['Json.Get<int>(a)']);
  cs('Json.Get(...)', 'Json.Get<int>(a); Json.Get(b); Json.Put<int>(c);', ['Json.Get<int>(a)', 'Json.Get(b)']);
  cs('Foo(out $X)', 'Foo(out var a); Foo(b);', ['Foo(out var a)']);
  cs('await $X', 'var a = await FooAsync(); Bar();', ['await FooAsync()']);
  cs('$X.Foo(). ... .Bar()', 'a.Foo().B(1).Bar(); a.Foo().Bar(); a.Bar();', ['a.Foo().B(1).Bar()', 'a.Foo().Bar()']);
  cs('(string) $X', 'var a = (string) b; var c = (int) d;', ['(string) b']);
  cs('typeof($T)', 'var a = typeof(Foo);', ['typeof(Foo)']);
  cs('$A[^$N]', 'return a[^1];', ['a[^1]']);
});

describe('c#: strings and expressions', () => {
  cs('Foo("...")', 'Foo("a"); Foo(@"b"); Foo($"c{d}"); Foo($"e"); Foo("""f"""); Foo(g);', ['Foo("a")', 'Foo(@"b")', 'Foo($"e")', 'Foo("""f""")']);
  cs('Foo("=~/^a/")', 'Foo("ab"); Foo("ba");', ['Foo("ab")']);
  cs('Foo($"...{$X}...")', 'Foo($"a{b}c"); Foo($"a");', ['Foo($"a{b}c")']);
  cs('$A + $B', 'var x = a + "b"; var y = a - b;', ['a + "b"']);
  cs('!$X', 'if (!a) { } if (-b > 0) { }', ['!a']);
  cs('$X == null', 'if (a == null) { } if (b != null) { }', ['a == null']);
  cs('$X is not null', 'if (a is not null) { } if (b is null) { }', ['a is not null']);
  cs('$X = true', 'a.B = true; c = false; var d = true;', ['a.B = true', 'd = true']);
  cs('$X ?? $Y', 'var a = b ?? c;', ['b ?? c']);
  cs('Hash("MD5")', 'const string Name = "MD5"; Hash(Name);', ['Hash(Name)']);
});

describe('c#: statements', () => {
  cs('$X = Get();\n...\nEval($X);', 'var a = Get(); Foo(); if (b) { Eval(a); }', ['var a = Get(); Foo(); if (b) { Eval(a)']);
  cs('var $X = Get();', 'var a = Get(); string b = Get();', ['var a = Get();', 'string b = Get();']);
  cs('List<$T> $X = $V;', 'List<int> a = B(); int c = D();', ['List<int> a = B();']);
  cs('List $X = $V;', 'List<int> a = B(); Set<int> c = D();', ['List<int> a = B();']);
  cs('var $F = $V;', 'Foo f = v; var g = w; const int c = 1; Foo h;', ['Foo f = v;', 'var g = w;', 'const int c = 1;']);
  cs('Foo $F = $V;', 'Foo f = v; var g = w; Bar h = x;', ['Foo f = v;']);
  cs('string $X = "...";', 'string a = "b"; string c = D();', ['string a = "b";']);
  cs('if ($C) { ... }', 'if (a) { B(); } if (c) D();', ['if (a) { B(); }', 'if (c) D();']);
  cs('foreach (var $X in $Y) { ... }', 'foreach (var a in b) { C(); }', ['foreach (var a in b) { C(); }']);
  cs('using (var $X = new Foo(...)) { ... }', 'using (var a = new Foo(1)) { B(); }', ['using (var a = new Foo(1)) { B(); }']);
  cs('try { ... } catch (Exception $E) { ... }', 'try { A(); } catch (Exception e) { B(); }', ['try { A(); } catch (Exception e) { B(); }']);
  cs('throw new $E(...);', 'throw new Oops("a");', ['throw new Oops("a");']);
  cs('return $X;', 'return a;', ['return a;']);
});

describe('c#: declarations', () => {
  top('class $C { ... }', 'public class A<T> : B { int x; } struct D { }', ['public class A<T> : B { int x; }']);
  top('class $C : Controller { ... }', 'class A : Controller { } class B { } class D : Controller, I { }', ['class A : Controller { }', 'class D : Controller, I { }']);
  top('public $T $F(...) { ... }', 'class A { public int B(int c) { return 1; } int D() { return 2; } }', ['public int B(int c) { return 1; }']);
  top('$T $F(..., string $P, ...) { ... }', 'class A { int B(int c, string d) { return 1; } int E(int f) { return 1; } }', ['int B(int c, string d) { return 1; }']);
  top('[HttpPost]\npublic $T $F(...) { ... }', 'class A { [HttpPost] [Auth] public int B() { return 1; } public int C() { return 1; } }', ['[HttpPost] [Auth] public int B() { return 1; }']);
  top('[$A]\nclass $C { ... }', '[A] class B { } [A(1)] class C { } class D { }', ['[A] class B { }']);
  top('[Route(...)]\nclass $C { ... }', '[Route("x")] class B { } [Http] class C { }', ['[Route("x")] class B { }']);
  top('public $T $P { get; set; }', 'class A { public string B { get; set; } string C { get; set; } }', ['public string B { get; set; }']);
  top('private $T $F = $V;', 'class A { private int b = 1; public int c = 2; }', ['private int b = 1;']);
  top('using System.$X;', 'using System.IO; using Other.IO;', ['using System.IO;']);
  top('IO.File.Open(...)', 'using F = IO.File; class A { void B() { F.Open(1); G.Open(2); } }', ['F.Open(1)']);
  top('namespace $N { ... }', 'namespace A.B { class C { } }', ['namespace A.B { class C { } }']);
  top('class $C { ... void $F(...) { ... Foo(); ... } ... }', 'class A { int x; void B() { Foo(); } } class C { }', ['class A { int x; void B() { Foo(); } }']);
  top('($X) => $Y', 'class A { void B() { C(d => e); C((f) => g); C(() => h); } }', ['d => e', '(f) => g']);
  top('enum $E { ... }', 'enum A { B, C }', ['enum A { B, C }']);
});

describe('C#: arrays', () => {
  check('csharp', 'new int[] { 1, ... }', 'class A { void M() { var a = new int[] { 1, 2 }; } }', ['new int[] { 1, 2 }']);
});

describe('C#: a statement as a metavariable', () => {
  check('csharp', 'if ($E) { $S; }', 'class A { void M() { if (a) B(); if (c) { D(); } } }', ['if (a) B();', 'if (c) { D(); }']);
  check('csharp', '$F()', 'class A { void M() { B(); C.D(); e; } }', ['B()', 'C.D()']);
});

describe('C#: what is as in Semgrep', () => {
  cs('System.IO.File.Delete(...)', 'File.Delete(a); System.IO.File.Delete(b); Other.Delete(c);', ['File.Delete(a)', 'System.IO.File.Delete(b)']);
  cs('System.Text.Encoding.UTF8.GetBytes(...)', 'Encoding.UTF8.GetBytes(a); UTF8.GetBytes(b);', ['Encoding.UTF8.GetBytes(a)']);
  cs('new System.IO.FileInfo(...)', 'new FileInfo(a); new Other(b);', ['new FileInfo(a)']);
  cs('F($"...")', 'F("a"); F($"a"); F($"a{b}");', ['F($"a")', 'F($"a{b}")']);
  cs('int $X;', 'int a = 1; int b;', ['int b;']);
  cs('(string) $X', 'var a = (string) b; var c = d as string; var e = (int) f;', ['(string) b', 'd as string']);
  cs('$X as $T', 'var a = (string) b; var c = d as string;', ['(string) b', 'd as string']);
});
