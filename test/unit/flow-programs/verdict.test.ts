import assert from 'node:assert/strict';
import type { Expr, Program, Stmt } from '../../flow-programs/ast';
import { execute, EXECUTORS } from '../../flow-programs/execute';
import { judge } from '../../flow-programs/interpret/verdict';
import { flowLanguage } from '../../flow-programs/languages';
import { print } from '../../flow-programs/print';

const SOURCE: Expr = { kind: 'source' };
const text = (value: string): Expr => ({ kind: 'const', text: value });
const read = (name: string): Expr => ({ kind: 'var', name });
const declare = (name: string, value: Expr): Stmt => ({ kind: 'let', name, type: 'str', value });
const assign = (name: string, value: Expr): Stmt => ({ kind: 'assign', name, value });
const sink = (id: number, value: Expr): Stmt => ({ kind: 'sink', id, value });
const FLAG = { kind: 'flag' } as const;

function program(body: readonly Stmt[], language = 'javascript'): Program {
  return { seed: 1, language, recordStyle: 'literal', main: 'function', isAsync: false, globals: [], functions: [], classes: [], body };
}

function verdictOf(body: readonly Stmt[], language = 'javascript') {
  const verdict = judge(program(body, language), flowLanguage(language));
  return verdict && { real: [...verdict.real].sort(), clean: [...verdict.clean].sort() };
}

describe('the verdict on a flow program', () => {
  it('is real when some inputs bring the marker to the sink', () => {
    const body = [declare('x', text('k')), { kind: 'if', test: FLAG, then: [assign('x', SOURCE)] } as const, sink(1, read('x'))];
    assert.deepEqual(verdictOf(body), { real: [1], clean: [] });
  });

  it('is clean when the value was overwritten or cleaned', () => {
    const body = [declare('x', SOURCE), assign('x', text('k')), sink(1, read('x')), sink(2, { kind: 'clean', of: SOURCE })];
    assert.deepEqual(verdictOf(body), { real: [], clean: [1, 2] });
  });

  it('follows a value over three turns of a loop', () => {
    const turn = [assign('c', read('b')), assign('b', read('a')), assign('a', SOURCE)];
    const body = [...['a', 'b', 'c'].map((name) => declare(name, text('k'))), { kind: 'while', test: FLAG, body: turn, style: 'while' } as const, sink(1, read('c'))];
    assert.deepEqual(verdictOf(body), { real: [1], clean: [] });
  });

  it('is neither for another element of a list, and for the other key of a map it depends on the language', () => {
    const list: Stmt = { kind: 'let', name: 'xs', type: 'list', value: { kind: 'list', items: [SOURCE, text('k')] } };
    const map: Stmt = { kind: 'let', name: 'm', type: 'map', value: { kind: 'map', entries: [{ key: 'k1', value: SOURCE }, { key: 'k2', value: text('k') }] } };
    const body = [list, map, sink(1, { kind: 'item', of: read('xs'), index: 1 }), sink(2, { kind: 'entry', of: read('m'), key: 'k2' })];
    assert.deepEqual(verdictOf(body), { real: [], clean: [2] });
    assert.deepEqual(verdictOf(body, 'java'), { real: [], clean: [] });
  });

  it('is neither for a branch that never runs, which nobody can know', () => {
    const body = [declare('x', SOURCE), { kind: 'if', test: { kind: 'equals', of: read('x'), text: 'none' }, then: [sink(1, read('x'))] } as const];
    assert.deepEqual(verdictOf(body), { real: [], clean: [] });
  });

  it('is none for a program that does not end or reads what is not there', () => {
    assert.equal(verdictOf([sink(1, read('x'))]), undefined);
  });
});

describe('running a flow program', () => {
  it('sees when the marker arrives elsewhere than expected', async () => {
    const wrong = { program: program([sink(1, SOURCE)]), verdict: { real: new Set<number>(), clean: new Set([1]), runs: [{ flags: [], reached: new Set<number>() }] } };
    const executor = EXECUTORS['javascript'];
    assert.ok(executor);
    const { disagreements } = await execute(executor, [wrong]);
    assert.deepEqual(disagreements.map(({ expected, actual }) => ({ expected, actual })), [{ expected: [], actual: [1] }]);
  });

  it('writes each sink on a line of its own', () => {
    const { text: written, sinks } = print(program([sink(7, SOURCE), sink(3, text('k'))]));
    assert.deepEqual(sinks, [7, 3]);
    assert.match(written, /\n {2}sink\(source\(\)\);\n {2}sink\("k"\);\n/);
  });
});
