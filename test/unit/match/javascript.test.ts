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
