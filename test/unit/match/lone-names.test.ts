import { check } from './support';

/** Of names that tell the places apart, those where a name alone is code, and not only which part of something is meant. */
const alone = { patterns: [{ pattern: '$X' }, { 'metavariable-regex': { metavariable: '$X', regex: '^"?k\\d"?$' } }] };

describe('a metavariable alone', () => {
  check('javascript', alone, 'k1; a.k2; a.k3(); b?.k4; a.k5 = 1', ['k1']);
  check('javascript', alone, 'x = {k1: 1, a: k2, [k3]: 1, k4, "k5": 1, k6() {}}', ['k2', 'k3', 'k4']);
  check('javascript', alone, 'import k1 from "a"; import { k2 } from "b"; import * as k3 from "c"; const { k4 } = d; f(function k5(k6) {});', ['k4']);
  check('typescript', alone, 'a.k1; const b: string = k2; c = {k3: 1}', ['k2']);
  check('python', alone, 'a.k1\nf(k2=k3)\nf({k4: 1})\nk5.x\nimport k6\nfrom k7 import k8\n', ['k3', 'k4', 'k5']);
  check('java', alone, 'import a.k1; class A { void f() { a.k2 = 1; this.k3(); b.f(k4); k5(); k6.f(); } }', ['k4', 'k5', 'k6']);
  check('go', alone, 'package a\nimport k1 "b"\nfunc f() { a.k2(); b(T{k3: k4}); k5.f() }', ['k4', 'k5']);
  check('ruby', alone, 'a.k1\nf(k2: 1)\nx = {k3 => 1}\nk4 = 1\n', ['k3', 'k4']);
  check('javascript', { patterns: [{ pattern: 'f(<... $X ...>)' }, { 'focus-metavariable': '$X' }] }, 'f(a.b); f({c: d})', ['a', 'a.b', '{c: d}', 'd']);
  check('javascript', { patterns: [{ pattern: 'f($X)' }, { 'focus-metavariable': '$X' }, { pattern: '$X' }] }, 'f(() => 1); f(function g() {})', ['() => 1', 'function g() {}']);
});

describe('a name alone, and a text', () => {
  check('javascript', 'key', 'a.key; x = {key: 1}', []);
  check('javascript', 'key', 'f(key)', ['key']);
  check('javascript', '"key"', 'x = {key: 1}; y = "key"', ['"key"']);
  check('python', '"key"', 'f(key=1)\nf({"key": 1})\nf({key: 1})\n', ['"key"']);
});

describe('a name that selects', () => {
  check('javascript', { patterns: [{ pattern: '$O.$M' }, { 'metavariable-pattern': { metavariable: '$M', pattern: 'key' } }] }, 'a.key; a.b', ['a.key']);
  check('javascript', { patterns: [{ pattern: 'f({$K: $V})' }, { 'metavariable-pattern': { metavariable: '$K', pattern: 'key' } }] }, 'f({key: 1}); f({b: 1})', ['f({key: 1})']);
  check('javascript', { patterns: [{ pattern: 'f({$K: $V})' }, { 'metavariable-pattern': { metavariable: '$K', pattern: '"key"' } }] }, 'f({"key": 1}); f({"b": 1})', ['f({"key": 1})']);
});

describe('braces that bring in names', () => {
  check('javascript', '{...}', 'import { a } from "b"; const { c } = d; f({})', ['{ c }', '{}']);
});
