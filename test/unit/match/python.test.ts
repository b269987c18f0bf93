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
});
