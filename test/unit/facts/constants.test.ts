import assert from 'node:assert/strict';
import { check, matchesOf } from '../match/support';

const js = (pattern: string, code: string, expected: readonly string[]): void => check('javascript', pattern, code, expected);
const py = (pattern: string, code: string, expected: readonly string[]): void => check('python', pattern, code, expected);

describe('constants: one assignment after the other', () => {
  js('f("...")', 'let a = "x"; f(a); a = g(); f(a + 1); f(a);', ['f(a)']);
  js('f("two")', 'let a = "one"; f(a, 1); a = "two"; f(a)', ['f(a)']);
  js('f("...")', 'function h(a) { a = "x"; f(a) }', ['f(a)']);
  js('f("...")', 'function h(a) { f(a); a = "x" }', []);
  js('f("...")', 'let a = "x"; a += b; f(a)', []);
  js('f("xy")', 'let a = "x"; a += "y"; f(a); g("xy")', ['f(a)']);
  js('f(0)', 'let i = 0; f(i); i++; f(i, i)', ['f(i)']);
  js('f("x")', '"x"; let a; [a] = b; f(a); ({ a } = c); f(a)', []);
  js('"x"', 'let a = "x"', ['"x"']);
  py('f("...")', 'a = "x"\nf(a)\na, b = c\nf(a, 1)\n', ['f(a)']);
  py('f("...")', 'if (n := "x"):\n    f(n)\n', ['f(n)']);
  py('f("...")', 'a = "x"\n[f(a) for a in b]\n', []);
});

describe('constants: branches', () => {
  js('f("...")', 'let a; if (c) a = "x"; else a = "y"; f(a)', ['f(a)']);
  js('f("x")', 'let a; if (c) a = "x"; else a = "y"; f(a)', []);
  js('f("x")', 'let a = "x"; if (c) a = "y"; f(a)', []);
  js('f("x")', 'function h() { let a = "x"; if (c) { a = b; return } f(a) }', ['f(a)']);
  js('f("x")', 'let a = "x"; if (c) {} else if (d) { a = b } f(a)', []);
  js('f("x")', 'let a; if (c) { a = "x" } else if (d) { a = "x" } else { a = "x" } f(a)', ['f(a)']);
  js('f("x")', 'let a = "x"; c && (a = b); f(a)', []);
  js('f("x")', 'let a = "x"; { let a = b; f(a, 1) } f(a)', ['f(a)']);
  py('f("x")', 'if c:\n    a = "x"\nelif d:\n    a = "x"\nelse:\n    a = "x"\nf(a)\n', ['f(a)']);
  py('f("x")', 'if c:\n    a = "x"\nelif d:\n    a = "x"\nf(a)\n', []);
  py('f("x")', 'if c:\n    a = b\nelif d:\n    a = "x"\nelse:\n    a = "x"\nf(a)\n', []);
});

describe('constants: loops, switches and exceptions', () => {
  js('f("x")', 'let a = "x"; while (c) { f(a); a = b }', []);
  js('f("x")', 'let a = "x"; while (c) { f(a); d = b }', ['f(a)']);
  js('f("x")', '"x"; for (const a of b) f(a)', []);
  js('f("x")', 'let a = "x"; for (const b of c) { if (b) { a = b; break } } f(a)', []);
  js('f("x")', 'let a = "x"; switch (c) { case 1: a = b; break; default: throw d } f(a)', []);
  js('f("x")', 'let a = b; switch (c) { case 1: a = "x"; break; default: a = "x" } f(a)', ['f(a)']);
  js('f("x")', 'let a = "x"; switch (c) { case 1: if (d) { break } a = b } f(a)', []);
  js('f("x")', 'let a = "x"; try { g(); a = b } catch { f(a) }', []);
  js('f("x")', 'let a = "x"; try { return g() } catch (e) { a = b } f(a)', []);
  js('f("x")', 'let a; try { a = "x" } finally { g(a) } f(a)', ['f(a)']);
  js('f("x")', 'let a = "x"; l: { if (c) { a = b; break l } a = "x" } f(a)', []);
  py('f("x")', 'try:\n    a = g()\nexcept E:\n    a = "x"\nf(a)\n', []);
  py('f("x")', 'a = "x"\ntry:\n    pass\nexcept E:\n    a = b\nf(a)\n', ['f(a)']);
  py('f("x")', 'a = "x"\nmatch c:\n    case 1:\n        a = b\n    case 2:\n        f(a)\n', []);
  py('f("x")', 'a = "x"\nwith open(b) as a:\n    f(a)\n', []);
});

describe('constants: functions in functions', () => {
  js('f("x")', 'const a = "x"; function h() { return () => f(a) }', ['f(a)']);
  js('f("x")', 'let a = "x"; function h() { f(a) } a = b', []);
  js('f("x")', 'let a = "x"; function h() { a = b } h(); f(a)', []);
  js('f("x")', 'let a = "x"; function h() { let a = b } h(); f(a)', ['f(a)']);
  js('f("x")', '"x"; const a = () => 1; f(a)', []);
  py('f("x")', 'A = "x"\ndef h():\n    A = b\nf(A)\n', ['f(A)']);
  py('f("x")', 'A = "x"\ndef h():\n    global A\n    A = b\nf(A)\n', []);
  py('f("x")', 'def g():\n    a = "x"\n    def h():\n        nonlocal a\n        a = b\n    f(a)\n', []);
  py('f("x")', '"x"\ndef h(A):\n    f(A)\n', []);
});

describe('constants: fields', () => {
  py('f("x")', 'class K:\n    A = "x"\n    def h(self):\n        f(self.A)\n        f(K.A, 1)\n', ['f(self.A)']);
  py('f("x", 1)', 'class K:\n    A = "x"\nf(K.A, 1)\n', ['f(K.A, 1)']);
  py('f("x")', 'class K:\n    def __init__(self):\n        self.a = "x"\n    def h(self):\n        f(self.a)\n', ['f(self.a)']);
  py('f("x")', 'class K:\n    def __init__(self, b):\n        if b:\n            self.a = "x"\n    def h(self):\n        f(self.a)\n', []);
  // What holds nothing at first is there for a subclass to give it a value.
  py('f(None)', 'class K:\n    A = None\n    def h(self):\n        f(self.A)\n        f(None)\n', ['f(None)']);
  py('f("x")', 'class K:\n    A = "x"\n    def h(self):\n        self.A = b\n        f(self.A)\n', []);
  py('f("x")', 'class K:\n    A = "x"\n    def h(self):\n        f(A)\n', []);
  js('f("x")', 'class K { #a = "x"; b = "x"; h() { f(this.#a); f(this.b, 1); f(b) } }', ['f(this.#a)']);
  js('f("x")', 'class K { a = "x"; h() { this.a = b; f(this.a) } }', []);
  js('f("x")', '"x"; class K { constructor() { this.a = this.b; this.b = this.a } h() { f(this.a) } }', []);
});

describe('constants: what is put together', () => {
  js('f("xy")', 'const a = "x"; f(a + "y"); f(`${a}y`); f("y" + a); g("xy")', ['f(a + "y")', 'f(`${a}y`)']);
  js('f("...")', 'f(a + "x"); f("x" + "y"); f(b ? "x" : "y"); f(b ? "x" : c); f(`x${d}`)', ['f("x" + "y")', 'f(b ? "x" : "y")']);
  js('f(6)', 'const a = 2; f(a * 3); f(a + 3); g(6)', ['f(a * 3)']);
  js('f(true)', 'const a = true; f(a); f(b)', ['f(a)']);
  js('$A == $A', 'const a = 1; a == 1; a == 2; b == c', ['a == 1']);
  py('f("...")', 'f("a" "b")\nf("a" * n)\nf("a" + 1)\nf(f"{a}")\n', ['f("a" "b")', 'f("a" * n)']);
  py('f("...")', 'b = c > 1 and "x" or "y"\nf(b)\nd = c and "x" or "y"\nf(d, 1)\nf(d)\n', ['f(b)']);

  it('binds a part of a text that stands nowhere', async () => {
    const found = await matchesOf('javascript', { patterns: [{ pattern: 'f("$A")' }, { 'metavariable-regex': { metavariable: '$A', regex: '^xy$' } }] }, 'f("x" + "y"); f("x" + "z")');
    assert.deepEqual(found.map(({ text }) => text), ['f("x" + "y")']);
  });

  it('goes through a long sum, and through many assignments', async () => {
    const sum = `f(${Array.from({ length: 5_000 }, () => '"a"').join(' + ')})`;
    assert.equal((await matchesOf('javascript', { pattern: 'f("...")' }, sum)).length, 1);
    const steps = `let a = "a"; ${'a = a + a;\n'.repeat(5_000)} f(a)`;
    assert.equal((await matchesOf('javascript', { pattern: 'f("...")' }, steps)).length, 1);
  });

  it('does not follow the depth of the code', async () => {
    const nested = `${'if (c) { a = "x"; '.repeat(1_000)}f(a)${'}'.repeat(1_000)}`;
    assert.equal((await matchesOf('javascript', { pattern: 'f("x")' }, nested)).length, 1);
    const others = `let a; ${'if (c) a = "x"; else '.repeat(1_000)}a = "x"; f(a)`;
    assert.equal((await matchesOf('javascript', { pattern: 'f("x")' }, others)).length, 1);
    const functions = `const a = "x"; ${'() => { const b = a; '.repeat(1_000)}f(a)${'}'.repeat(1_000)}`;
    assert.equal((await matchesOf('javascript', { pattern: 'f("x")' }, functions)).length, 1);
  });
});

describe('constants: other languages', () => {
  check('java', 'f("x")', 'class K { private String a = "x"; String b = "x"; final String c = "x"; void h() { f(a); f(b); f(this.c); } }', ['f(a)', 'f(this.c)']);
  check('java', 'f("x")', 'class K { private String a; K() { this.a = "x"; } void h() { f(a); } }', ['f(a)']);
  check('java', 'f("x")', 'class K { private String a; K() { this.a = "x"; } K(int b) { } void h() { f(a); } }', []);
  check('java', 'f("x")', 'class K { private String a = "x"; void g(String b) { a = b; } void h() { f(a); } }', []);
  check('java', 'f("x")', 'class K { void h() { String a = "x"; for (String b : c) { a = b; } f(a); } }', []);
  check('go', 'f("x")', 'package p\nfunc h() {\n\ta := "x"\n\tif b {\n\t\ta := c\n\t\tf(a, 1)\n\t}\n\tf(a)\n}\n', ['f(a)']);
  check('go', 'f("x")', 'package p\nfunc h() {\n\ta := "x"\n\tif b {\n\t\tvar a = c\n\t\tf(a, 1)\n\t}\n\tf(a)\n}\n', ['f(a)']);
  check('go', 'f("x")', 'package p\nfunc h() {\n\ta := "x"\n\tf(a)\n\ta = b\n\tf(a, 1)\n}\n', ['f(a)']);
  check('php', 'f("...")', '<?php\n$a = "/x" . "/y";\nf("rm $a");\nf("rm $b");\n', ['f("rm $a")']);
  check('php', 'f("x")', '<?php\nclass K { const A = "x"; function h() { f(self::A); f(static::A); f(K::A); f(K::B); } }', ['f(self::A)', 'f(static::A)', 'f(K::A)']);
  check('php', { patterns: [{ pattern: 'f($A)' }, { 'metavariable-pattern': { metavariable: '$A', pattern: '"=~/x/"' } }] }, '<?php\nclass K { const A = "x"; function h() { f(self::A); f(self::B); } }', ['f(self::A)']);
  check('php', 'f("x")', '<?php\ndefine("A", "x");\nDEFINE("B", g());\nf(A);\nf(B);\nfunction h() { f(A, 1); f(\\A); define("C", "x"); f(C); }\ndefine("C", "x");', ['f(A)', 'f(\\A)', 'f(C)']);
  check('ruby', 'f("xy")', 'a = "x"\nf("#{a}y")\nf("#{b}y")\ng "xy"\n', ['f("#{a}y")']);
  check('kotlin', 'f("x")', 'fun h() { val a = "x"; f(a); var b = "x"; b = c; f(b) }', ['f(a)']);
  check('csharp', 'f("x")', 'class K { const string A = "x"; void H() { f(A); } }', ['f(A)']);
});
