import { check } from './support';

const js = (pattern: Parameters<typeof check>[1], code: string, expected: readonly string[]): void => check('javascript', pattern, code, expected);

describe('javascript: what a pattern says less of', () => {
  js('a.b', 'a.b; a?.b', ['a.b', 'a?.b']);
  js('a?.b', 'a.b; a?.b', ['a?.b']);
  js('function ... (...) {...}', 'function f() {} g(function (a) {}); h((b) => { c; })', ['function f() {}', 'function (a) {}', '(b) => { c; }']);
  js('for (...) {...}', 'for (;;) {} for (let i = 0; i < 1; i++) {} for (const a of b) {}', ['for (;;) {}', 'for (let i = 0; i < 1; i++) {}', 'for (const a of b) {}']);
  js('{...}', 'a = {}; b = {c: 1}; if (d) { e; }', ['{}', '{c: 1}']);
});

describe('javascript: what a pattern does not mean', () => {
  js('f(`...`)', 'f(`a${b}`); f`a${b}`;', ['f(`a${b}`)']);
  js('f`...`', 'f(`a${b}`); f`a${b}`;', ['f`a${b}`']);
});

describe('javascript: require and import', () => {
  js('import { $A, $B } from "m"', 'const { a, b } = require("m"); const { c } = require("n");', ['{ a, b } = require("m")']);
  js('import "m"', 'import x from "m"; var y = require("m"); y = require("n");', ['import x from "m";', 'y = require("m")']);
  js('import * as $X from "m"', 'const x = require("m"); const { y } = await require("m");', ['x = require("m")', '{ y } = await require("m")'].slice(0, 1));
  js('import $X from "m";\n...\n$X.f()', 'const x = require("m"); function g() { x.f(); }', ['const x = require("m"); function g() { x.f()']);
});

describe('javascript: before and after', () => {
  js('$X++', 'a++; ++b; c--;', ['a++']);
  js('++$X', 'a++; ++b; --c;', ['++b']);
});

describe('javascript: text beside code in a template', () => {
  js('`key_${f()}`', 'a = `key_${f()}`;', ['`key_${f()}`']);
});

describe('javascript: what ends a try', () => {
  check('javascript', 'try { ... } catch ($E) { ... }', 'try { f() } catch (e) { } try { g() } catch (e) { } finally { h() }', ['try { f() } catch (e) { }']);
  check('javascript', 'try { ... } catch ($E) { ... } finally { ... }', 'try { f() } catch (e) { } try { g() } catch (e) { } finally { h() }', ['try { g() } catch (e) { } finally { h() }']);
});

describe('javascript: what is as in Semgrep', () => {
  js('const {$X} = $O', 'const fs = r();\nconst { a } = b;\nconst { a, c } = b', ['const { a } = b;', 'const { a, c } = b']);
  js('({$X})', 'f({ a });\ng(b)', ['{ a }']);
  js('f(`...`)', 'f("a");\nf(`a`);\nf(`a${b}`)', ['f(`a`)', 'f(`a${b}`)']);
  js('async function $F(...) { ... }', 'async function a() {}\nfunction b() {}', ['async function a() {}']);
  js('function $F(...) { ... }', 'async function a() {}\nfunction b() {}', ['async function a() {}', 'function b() {}']);
  js('if ($C) { ... } else { ... }', 'if (a) { b(); }\nif (c) { d(); } else { e(); }', ['if (c) { d(); } else { e(); }']);
  js('"..."', 'import a from "b";\nc("d")', ['"d"']);
  js('/$RE/', 'a = /b+c/gi;\nf(/g/)', ['/b+c/gi', '/g/']);
  js('/b/g', 'a = /b/g;\nc = /b/', ['/b/g']);
  js('f(16)', 'f(0x10);\nf(1_6);\nf(17)', ['f(0x10)', 'f(1_6)']);
  js('a.get($P, function ($Q) { ... })', 'a.get(b, function c(d) {});\na.get(e, function (f) {})', ['a.get(b, function c(d) {})', 'a.get(e, function (f) {})']);
  js('a.get($P, function $F($Q) { ... })', 'a.get(b, function c(d) {});\na.get(e, function (f) {})', ['a.get(b, function c(d) {})']);
});
