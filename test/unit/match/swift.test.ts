import { check } from './support';

const swift = (pattern: string, code: string, expected: readonly string[]): void => check('swift', pattern, code, expected);
const inside = (pattern: string, statements: string, expected: readonly string[]): void => swift(pattern, `func f() {\n${statements}\n}`, expected);

describe('swift: calls', () => {
  inside('foo($X, ...)', 'foo(1)\nfoo(1, 2)\nfoo(a: 1)', ['foo(1)', 'foo(1, 2)']);
  inside('$D.set($V, forKey: "password")', 'd.set(p, forKey: "password")\nd.set(p, forKey: "name")', ['d.set(p, forKey: "password")']);
  inside('foo(a: $X, b: $Y)', 'foo(a: 1, b: 2)\nfoo(c: 1)', ['foo(a: 1, b: 2)']);
  inside('$X.baz()', 'x?.baz()\nx!.baz()\nx.baz()', ['x?.baz()', 'x!.baz()', 'x.baz()']);
  inside('$X.map({ ... })', 'a.map { $0.b }\na.map(b)', ['a.map { $0.b }']);
  inside('$W.run("...", ...)', 'w.run("a") { r, e in g(r) }\nw.run(q)', ['w.run("a") { r, e in g(r) }']);
  inside('$X.check(.owner, ...)', 'c.check(.owner, why: "x")\nc.check(.other, why: "x")', ['c.check(.owner, why: "x")']);
  inside('try! $X', 'let a = try? b()\nc()', ['try? b()']);
  inside('$A[$I]', 'x = d["a"]\nd[0] = 1\ng(1)', ['d["a"]', 'd[0]']);
  inside('g($I)', 'x = g[1]\ng(1)', ['g(1)']);
});

describe('swift: values', () => {
  inside('"...\\($X)..."', 'a("b \\(c) d")\na("b")', ['"b \\(c) d"']);
  inside('"a" + $X', 'let x = "a" + b\nlet y = "b" + b', ['"a" + b']);
  inside('"..."', 'a("b")\na(1)', ['"b"']);
  inside('$F("...")', 'a(#"b \\d"#)\na(#"c"#)\na(b)', ['a(#"b \\d"#)', 'a(#"c"#)']);
  inside('["a": $X]', 'let d = ["a": 1]\nlet e = ["b": 1]', ['["a": 1]']);
  inside('$X as! Foo', 'let a = b as! Foo\nlet c = b as! Bar', ['b as! Foo']);
  inside('$A ?? $B', 'let a = b ?? c', ['b ?? c']);
});

describe('swift: statements', () => {
  inside('let $X = "a"', 'let x = "a"\nvar y = "a"\nlet z = "b"', ['let x = "a"']);
  inside('let $X: $T = ...', 'let a: Int = 1\nlet b = 1', ['let a: Int = 1']);
  inside('$X.method = "POST"', 'r.method = "POST"\nr.method = "GET"', ['r.method = "POST"']);
  inside('if let $X = $Y { ... }', 'if let a = b { c() }\nif d { e() }', ['if let a = b { c() }']);
  inside('guard $X else { ... }', 'guard a else { return }\nif a { b() }', ['guard a else { return }']);
  inside('if $X { ... } else { ... }', 'if a { b() } else { c() }\nif d { e() }', ['if a { b() } else { c() }']);
  inside('for $I in $X { ... }', 'for i in 0..<3 { g(i) }', ['for i in 0..<3 { g(i) }']);
  inside('do { ... } catch { ... }', 'do { try a() } catch { b() }', ['do { try a() } catch { b() }']);
  inside('throw $X', 'throw E.a\nreturn', ['throw E.a']);
  inside('$V = get()\n...\nrun($V)', 'let a = get()\nlog()\nrun(a)\nrun(b)', ['let a = get()\nlog()\nrun(a)']);
});

describe('swift: definitions', () => {
  const code = 'import Foundation\nclass A: B { init(x: Int) { y() }\n override func f(_ x: Int) -> Int { return x } }\nstruct C { }\nprotocol P { func g() }';
  swift('import Foundation', code, ['import Foundation']);
  swift('class $C { ... }', code, ['class A: B { init(x: Int) { y() }\n override func f(_ x: Int) -> Int { return x } }', 'struct C { }']);
  swift('class $C: B { ... }', code, ['class A: B { init(x: Int) { y() }\n override func f(_ x: Int) -> Int { return x } }']);
  swift('protocol $P { ... }', code, ['protocol P { func g() }']);
  swift('func $F(...) -> $T { ... }', code, ['override func f(_ x: Int) -> Int { return x }']);
  swift('init(...) { ... }', code, ['init(x: Int) { y() }']);
});
