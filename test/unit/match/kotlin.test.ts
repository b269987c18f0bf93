import { check } from './support';

const kt = (pattern: string, code: string, expected: readonly string[]): void => check('kotlin', pattern, code, expected);

describe('Kotlin: expressions', () => {
  kt('f($X)', 'fun m() { f(1); g(f(a.b())); o.f(2) }', ['f(1)', 'f(a.b())']);
  kt('$O.query($S + ..., ...)', 'fun m() { db.query(sql + id, 1); db.query(sql) }', ['db.query(sql + id, 1)']);
  kt('$X.a(...). ... .z()', 'val v = o.a(1).b().c(2).z()\nval w = o.b().z()', ['o.a(1).b().c(2).z()']);
  kt('$X.f(...)', 'val v = a?.f(1)\nval w = b!!.f(2)', ['a?.f(1)', 'b!!.f(2)']);
  kt('f(..., key = $V, ...)', 'val v = f(1, key = 2, other = 3)\nval w = f(other = 4)', ['f(1, key = 2, other = 3)']);
  kt('$X.map { ... }', 'val v = xs.map { it + 1 }\nval w = xs.filter { it }', ['xs.map { it + 1 }']);
  kt('f(..., { ... })', 'val v = f(1) { g() }\nval w = f(2)', ['f(1) { g() }']);
  kt('f { $A, $B -> true }', 'val v = f { x, y -> true }\nval w = f { x -> true }', ['f { x, y -> true }']);
  kt('$X as $T', 'val v = a as B', ['a as B']);
  kt('$X is $T', 'val v = a is B\nval w = a !is B', ['a is B']);
  kt('$X[$I]', 'val v = a[1]', ['a[1]']);
  kt('$X ?: $Y', 'val v = a ?: b', ['a ?: b']);
  kt('foo(<... secret ...>)', 'val v = foo(1 + bar(secret))\nval w = foo(2)', ['foo(1 + bar(secret))']);
  kt('object : T {\n ...\n override fun go(...) { ... }\n ...\n}', 'val v = object : T {\n val x = 1\n override fun go(a: Int) { }\n}', ['object : T {\n val x = 1\n override fun go(a: Int) { }\n}']);
  kt('List<$T>', 'val v: List<String> = f()\nval w: Set<Int> = g()', ['List<String>']);
});

describe('Kotlin: strings', () => {
  kt('f("...")', 'val v = f("x")\nval w = f("a $id")\nval u = f("a ${id}")\nval t = f("")', ['f("x")', 'f("")']);
  kt('"a ${id} b"', 'val v = "a $id b"\nval w = "a ${id} b"\nval u = "a $other b"', ['"a $id b"', '"a ${id} b"']);
  kt('"...${...}..."', 'val v = "a $id b"\nval w = "a"', ['"a $id b"']);
  kt('id', 'val v = "$id and ${id}"', ['id']);
  kt('f("$")', 'val v = f("$")', ['f("$")']);
  kt('f("""...""")', 'val v = f("""a\n b""")\nval w = f("""a $b""")', ['f("""a\n b""")']);
  kt('f("=~/^a/")', 'val v = f("ab")\nval w = f("ba")', ['f("ab")']);
});

describe('Kotlin: statements', () => {
  kt('val $X = "..."', 'class A { val f = "x"; fun m() { val l = "y"; val i = 1; var v = "z" } }', ['val f = "x"', 'val l = "y"']);
  kt('$X = go()', 'fun m() { val a = go(); b = go() }', ['a = go()', 'b = go()']);
  kt('a()\n...\nb()', 'fun m() { a(); if (x) { c(); b() } }', ['a(); if (x) { c(); b()']);
  kt('if ($C) { ... }', 'fun m() { if (a) { f() } else { g() } }', ['if (a) { f() } else { g() }']);
  kt('if ($C) $S else $S', 'fun m() { if (a) { f(); g() } else { f(); g() } }', ['if (a) { f(); g() } else { f(); g() }']);
  kt('when ($X) { ... }', 'fun m() { when (x) { 1 -> f(); else -> g() } }', ['when (x) { 1 -> f(); else -> g() }']);
  kt('for ($X in $Y) { ... }', 'fun m() { for (a in b) { f() } }', ['for (a in b) { f() }']);
  kt('for (...) { ... }', 'fun m() { for (a in b) { f() } }', ['for (a in b) { f() }']);
  kt('try { ... } catch ($E: $T) { }', 'fun m() { try { f() } catch (e: E) { } }', ['try { f() } catch (e: E) { }']);
  kt('catch (...) { ... }', 'fun m() { try { f() } catch (e: E) { g() } }', ['catch (e: E) { g() }']);
  kt('try { ... }', 'fun m() { try { f() } catch (e: E) { } }', ['try { f() } catch (e: E) { }']);
  kt('return $X', 'fun m() { return 1 }\nfun n() { return }', ['return 1']);
  kt('throw $E(...)', 'fun m() { throw E("x") }', ['throw E("x")']);
});

describe('Kotlin: declarations', () => {
  kt('fun $F(...) { ... }', 'class A { private suspend fun f(a: Int = 1): Int { return a } }', ['private suspend fun f(a: Int = 1): Int { return a }']);
  kt('fun $F(..., b: String, ...) { ... }', 'fun f(a: Int, b: String) { }\nfun g(b: Int) { }', ['fun f(a: Int, b: String) { }']);
  kt('fun $F(...): Int = ...', 'fun f(): Int = 1\nfun g(): String = "x"', ['fun f(): Int = 1']);
  kt('fun $F(..., @Q(...) $X: $T, ...) { ... }', 'fun f(a: Int, @Q("b") b: String) { }\nfun g(@R b: Int) { }', ['fun f(a: Int, @Q("b") b: String) { }']);
  kt('fun $F(@Q $X: String)', 'fun f(@Q vararg b: String) { }\nfun g(b: String) { }', ['fun f(@Q vararg b: String) { }']);
  kt('@Q(on = ["*"])', '@Q(on = ["*"])\nclass A\n@Q(on = ["a"])\nclass B', ['@Q(on = ["*"])']);
  kt('override fun $F(...)', 'class A { override fun f() { g() }\n fun h() { } }', ['override fun f() { g() }']);
  kt('class $C { ... }', 'class A<T>(val x: Int) : B(), C { fun f() { } }\ninterface D { }', ['class A<T>(val x: Int) : B(), C { fun f() { } }']);
  kt('class $C(..., val $X: Int, ...)', 'data class A(val s: String, val i: Int)\nclass B(val s: String)', ['data class A(val s: String, val i: Int)']);
  kt('class $C : I { ... }', 'class A : H, I { }\nclass B : J { }', ['class A : H, I { }']);
  kt('object $O { ... }', 'object A { val x = 1 }\nclass B { }', ['object A { val x = 1 }']);
  kt('companion object { ... }', 'class A {\n companion object { val x = 1 }\n}', ['companion object { val x = 1 }']);
  kt('init { ... }', 'class A { init { f() } }', ['init { f() }']);
  kt('constructor(...) { ... }', 'class A { constructor(x: Int) : this() { f() } }', ['constructor(x: Int) : this() { f() }']);
  kt('@A(...)\nfun $F(...) { ... }', 'class X { @A("x") fun f() { }\n fun g() { } }', ['@A("x") fun f() { }']);
  kt('@A(..., n = $V, ...) class $C { ... }', '@A(m = 1, n = 2) class X { }\n@A(m = 1) class Y { }', ['@A(m = 1, n = 2) class X { }']);
  kt('val $X: $T = $V', 'class A { val x: Int = 1\n val y = 2 }', ['val x: Int = 1']);
});

describe('Kotlin: imports', () => {
  kt('a.b.C.go(...)', 'import a.b.C\nfun m() { C.go(1); D.go(2); a.b.C.go(3) }', ['C.go(1)', 'a.b.C.go(3)']);
  kt('a.b.C(...)', 'import a.b.C as D\nfun m() { D(1); C(2) }', ['D(1)']);
  kt('import a.b.$X', 'import a.b.C\nimport a.D\nimport a.b.*', ['import a.b.C']);
  kt('import $X', 'import a.b.C', ['import a.b.C']);
});

describe('Kotlin: what the tests of made patterns found', () => {
  check('kotlin', '"abc${$X}"', 'fun m() { val s = "abc${i}" }', ['"abc${i}"']);
  check('kotlin', 'try { ... } catch ($E: $T) { ... } finally { }', 'fun m() { try { f() } catch (e: E) { } finally { } }', ['try { f() } catch (e: E) { } finally { }']);
});

describe('Kotlin: what a declaration gives its name, in a run of statements', () => {
  kt('$V = get()\n...\nrun($V)', 'fun m() {\n  val a = get()\n  log()\n  run(a)\n  run(b)\n}', ['val a = get()\n  log()\n  run(a)']);
});
