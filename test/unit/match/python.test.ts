import { check } from './support';

const py = (pattern: Parameters<typeof check>[1], code: string, expected: readonly string[]): void => check('python', pattern, code, expected);

describe('python: what is as in Semgrep', () => {
  const WITH = 'with open(a) as f, lock() as g:\n    g.b()\nwith lock():\n    c()';
  py('with open(...) as $F:\n  ...', WITH, ['with open(a) as f, lock() as g:\n    g.b()']);
  py('with lock() as $G:\n  $G.b()', WITH, ['with open(a) as f, lock() as g:\n    g.b()']);
  py('with open(...) as $F, lock() as $G:\n  ...', WITH, ['with open(a) as f, lock() as g:\n    g.b()']);
  py('async def $F(...): ...', 'async def a():\n    b()\ndef c():\n    d()', ['async def a():\n    b()']);
  py('def $F(...): ...', 'async def a():\n    b()\ndef c():\n    d()', ['async def a():\n    b()', 'def c():\n    d()']);
  py('f(f"...")', 'f(b"a")\nf("a")\nf(f"a{b}")', ['f(f"a{b}")']);
  py('f(255)', 'f(0xff)\nf(254)', ['f(0xff)']);
  const NAMED = 'foo(a=1)\nfoo(a=1, b=2)\nfoo(x, b=2, a=1)\nfoo(x, a=1, c=3)\nfoo(a=1, **k)\n';
  py('foo(..., a=1)', NAMED, ['foo(a=1)', 'foo(x, b=2, a=1)']);
  py('foo(..., a=1, ...)', NAMED, ['foo(a=1)', 'foo(a=1, b=2)', 'foo(x, b=2, a=1)', 'foo(x, a=1, c=3)', 'foo(a=1, **k)']);
  py('foo(b=2, a=1)', NAMED, ['foo(a=1, b=2)']);
  py('foo($X, a=1)', NAMED, []);
});
