import { strict as assert } from 'node:assert';
import { join } from 'node:path';
import type { Condition } from '../../../server/src/training';
import { readExercise, testExaminer, testSandbox } from '../../support/exam';

const exercise = readExercise(join(__dirname, 'fixtures/command-injection/javascript'));

/** Answers that try to win without an answer. Each says what of the exam must fail; none may crash, hang or reach out. */
const ATTACKS: Readonly<Record<string, string>> = {
  'overwrites every built-in that a comparison could use': `
    for (const name of Object.getOwnPropertyNames(Array.prototype)) try { Array.prototype[name] = () => true; } catch {}
    for (const name of Object.getOwnPropertyNames(String.prototype)) try { String.prototype[name] = () => 'PING localhost\\n'; } catch {}
    Object.is = Object.keys = JSON.stringify = JSON.parse = () => true;
    Map.prototype.get = Map.prototype.has = WeakMap.prototype.get = Set.prototype.has = () => 1;
    Reflect.apply = Reflect.ownKeys = Reflect.construct = () => [];
    Symbol.iterator;
    Array.prototype[Symbol.iterator] = function* () { yield 'PING localhost\\n'; };
    exports.ping = async () => 'wrong';`,
  'replaces the methods of functions and promises': `
    Function.prototype.call = Function.prototype.apply = Function.prototype.bind = () => 'PING localhost\\n';
    Promise.prototype.then = Promise.prototype.catch = function () { return this; };
    Promise.resolve = Promise.reject = () => 'PING localhost\\n';
    Object.defineProperty(Object.prototype, 'then', { get() { throw new Error('then'); }, configurable: true });
    exports.ping = () => new Promise((resolve) => resolve('wrong'));`,
  'sets traps on prototypes for what our own code writes': `
    for (let i = 0; i < 40; i++) Object.defineProperty(Array.prototype, i, { set() { throw new Error('set'); }, get() { return 'PING localhost\\n'; }, configurable: true });
    for (const name of ['value', 'get', 'set', 'owner', 'reply', 'nodes', 'path', 'enumerable', 'writable']) Object.defineProperty(Object.prototype, name, { set() { throw new Error('set'); }, get() { return 1; }, configurable: true });
    exports.ping = async () => ['wrong'];`,
  'exports a proxy': `
    module.exports = new Proxy({}, { get: (target, key) => (key === 'ping' ? async () => ({ toString: () => 'PING localhost\\n', valueOf: () => 'PING localhost\\n' }) : undefined), ownKeys: () => ['ping', 'behaviour'], getOwnPropertyDescriptor: () => ({ value: 1, enumerable: true, configurable: true }), getPrototypeOf: () => { throw new Error('proto'); } });`,
  'returns something that behaves as a promise': `
    exports.ping = () => ({ then(resolve) { resolve('PING localhost\\n'); resolve('again'); throw new Error('late'); } });`,
  'returns promises of a species of its own': `
    class Mine extends Promise { then() { throw new Error('mine'); } static get [Symbol.species]() { throw new Error('species'); } }
    exports.ping = () => Object.defineProperty(Promise.resolve('wrong'), 'constructor', { get() { throw new Error('constructor'); } });`,
  'throws hostile objects': `
    const evil = new Proxy(function () {}, { get() { throw evil; }, apply() { throw evil; }, getPrototypeOf() { throw evil; } });
    exports.ping = async () => { throw evil; };`,
  'throws errors whose message is a trap': `
    exports.ping = async () => { const error = new Error('x'); Object.defineProperty(error, 'message', { get() { throw { get message() { throw 1; } }; } }); Object.defineProperty(error, 'name', { get: () => ({}) }); throw error; };`,
  'answers with getters that change their mind': `
    let asked = 0;
    exports.ping = async () => ({ get length() { asked++; return 15; }, toJSON: () => 'PING localhost\\n', [Symbol.toPrimitive]: () => 'PING localhost\\n' });`,
  'wants the global object of the examiner': `
    const cp = require('child_process');
    const reach = (value) => { try { return value.constructor.constructor('return this')(); } catch (error) { return error; } };
    exports.ping = async () => { for (const start of [cp, cp.exec, cp.exec('id', () => undefined), require]) { const found = reach(start); if (found && found !== globalThis && (found.equal || found.exports || found.holds)) { found.equal = () => undefined; found.holds = () => undefined; } } return 'wrong'; };`,
  'overwrites the functions of the exam by name': `
    globalThis.equal = globalThis.holds = globalThis.world = () => undefined; this.equal = () => undefined;
    exports.ping = async () => 'wrong';`,
  'looks for the exam': `
    const fs = require('fs');
    exports.ping = async () => fs.readFileSync('exam.js', 'utf8');`,
  'breaks out of the function around it': `
    exports.ping = async () => 'wrong'; }); equal = () => undefined; (function () {`,
  'says that it is done': `
    exports.ping = async () => { throw Object.assign(new Error('["done","returned",null]'), { ended: true, code: 'done' }); };`,
  'gives functions and objects of the exam back to it': `
    const cp = require('child_process');
    exports.ping = async () => [cp, cp.exec, exports, exports.ping];`,
  'gives itself back': `
    const loop = {}; loop.loop = loop; loop.list = [loop];
    exports.ping = async () => loop;`,
  'gives back more than anyone can hold': `
    exports.ping = async () => { let deep = 'PING localhost\\n'; for (let i = 0; i < 100000; i++) deep = [deep]; return deep; };`,
  'hides a promise that never comes': `
    exports.ping = () => new Promise(() => undefined);`,
  'ends the process': `
    exports.ping = async () => process.exit(0);`,
  'prints without end': `
    exports.ping = async (host) => { for (let i = 0; i < 5000; i++) console.log('x'.repeat(2000), host); return 'wrong'; };`,
};

describe('an answer that attacks the grader', () => {
  const examiner = testExaminer();
  for (const [name, answer] of Object.entries(ATTACKS)) {
    it(`gains nothing when it ${name}`, async () => {
      const { passed, conditions } = await examiner.grade(exercise, answer);
      assert.equal(passed, false);
      const wanted = conditions.filter(({ kind }) => kind === 'behaviour');
      const isHonest = conditions[0]?.passed === false || wanted.some(({ title, passed: holds }) => title === 'answers with what ping prints' && !holds);
      assert.ok(isHonest, JSON.stringify(conditions));
      for (const { detail = '' } of conditions) assert.doesNotMatch(detail, /exam\.js:|wardlight:|shell\.printed|leak\(/, 'says nothing of the tests');
    });
  }

  it('is told honestly when it breaks its own built-ins and is right', async () => {
    const answer = `const { execFile } = require('node:child_process');
      Array.prototype.map = Map.prototype.get = Object.keys = () => { throw new Error('mine'); };
      Object.prototype.polluted = 'yes';
      exports.ping = (host) => new Promise((resolve, reject) => execFile('ping', ['-c', '1', '--', host], (error, out) => (error ? reject(error) : resolve(out))));`;
    const { conditions } = await examiner.grade(exercise, answer);
    const failed = conditions.filter(({ passed, kind }) => !passed && kind !== 'engine');
    assert.deepEqual(failed, []);
  });

  it('does not show what a hidden variant gave it', async () => {
    const answer = 'exports.ping = (host) => { throw new Error(`given ${host}`); };';
    const { conditions } = await examiner.grade(exercise, answer);
    const text = conditions.filter(({ kind }: Condition) => kind === 'variant').map(({ detail }) => detail ?? '').join();
    assert.doesNotMatch(text, /cat|passwd|\$\(/);
  });
});

describe('what crosses between the realms', () => {
  const sandbox = testSandbox();
  const run = async (answer: string, body: string): Promise<void> => {
    const exam = `exports.behaviour = { case: async (code) => {\n${body}\n} };`;
    const { ended } = await (await sandbox).run({ exam, worlds: {}, answer, file: 'a.js' }, { kind: 'behaviour', title: 'case' });
    assert.equal(ended.how, 'returned', JSON.stringify(ended));
  };

  it('is a copy of data, with what JSON has no word for', () =>
    run('exports.same = async (value) => value; exports.kinds = async (value) => [value.d instanceof Date, value.b instanceof Uint8Array, value.m instanceof Map, Array.isArray(value.l), value.r.test("a"), Buffer.isBuffer(value.f)];', `
      const value = { d: new Date(5), b: new Uint8Array([1, 255]), f: Buffer.from('é'), m: new Map([['a', { x: 1 }]]), s: new Set([1]), l: [undefined, null, NaN, -0, Infinity, 10n], r: /a/g, t: 'ü€😀\\u0000', n: Object.assign(Object.create(null), { a: 1 }) };
      const back = await code.same(value);
      for (const key of ['d', 'm', 's', 'l', 't', 'n']) equal(back[key], value[key]);
      equal([[...back.b], back.f.toString(), back.r.source], [[1, 255], 'é', 'a']);
      equal(await code.kinds(value), [true, true, true, true, true, true]);
      holds(Object.is((await code.same(-0)), -0), 'minus nought');
      const parsed = JSON.parse('{"__proto__":{"admin":true}}');
      equal(Object.keys(await code.same(parsed)), ['__proto__']);
      equal((await code.same(parsed)).admin, undefined);`));

  it('keeps functions, objects of a class and live objects where they are', () =>
    run(`class Box { #hidden = 1; constructor(name) { this.name = name; } open() { return this.name + this.#hidden; } get size() { return 3; } }
      exports.make = async (name) => new Box(name); exports.Box = Box; exports.isBox = async (box) => box instanceof Box;
      exports.call = async (run) => run(2, (x) => x * 10); exports.touch = async (thing) => { thing.count += 1; thing.added = { a: 1 }; delete thing.gone; return [thing.count, 'added' in thing, Object.keys(thing), thing.hello('b'), thing.toString === Object.prototype.toString, typeof thing.constructor, thing.__proto__ === Object.prototype]; };
      exports.self = async (thing) => thing.self() === thing;
      exports.thrown = async (run) => { try { await run(); } catch (error) { return [error instanceof TypeError, error.message, error.code]; } };`, `
      const box = await code.make('a');
      equal([await box.open(), box.name, await code.isBox(box)], ['a1', 'a', true]);
      equal(await (await new code.Box('n')).open(), 'n1');
      equal(await code.call(async (x, times) => (await times(x)) + 1), 21);
      const thing = live({ count: 1, gone: 1, hello: (name) => 'hello ' + name, self: () => thing });
      equal(await code.touch(thing), [2, true, ['count', 'hello', 'self', 'added'], 'hello b', true, 'function', true]);
      equal([thing.count, thing.added, thing.gone], [2, { a: 1 }, undefined]);
      equal(await code.self(thing), true);
      equal(await code.thrown(() => { throw Object.assign(new TypeError('no'), { code: 'E1' }); }), [true, 'no', 'E1']);`));

  it('shows by probe what became of a prototype over there, and leaves ours alone', () =>
    run(`const merge = (to, from) => { for (const key in from) { if (typeof from[key] === 'object') merge(to[key] ??= {}, from[key]); else to[key] = from[key]; } return to; };
      exports.merge = async (text) => merge({}, JSON.parse(text));`, `
      equal(probe('admin'), undefined);
      await code.merge('{"__proto__":{"admin":true}}');
      equal([probe('admin'), ({}).admin], [true, undefined]);`));

  it('runs timers by a clock of its own, in their order', () =>
    run('exports.wait = async () => { const order = []; const start = Date.now(); setTimeout(() => order.push("late"), 60000); setTimeout(() => order.push("soon"), 10); await new Promise((resolve) => setTimeout(resolve, 3600000)); let n = 0; await new Promise((resolve) => { const timer = setInterval(() => { if (++n === 3) { clearInterval(timer); resolve(); } }, 5); }); return [order, Date.now() - start, n, Math.random()]; };', `
      const first = await code.wait();
      equal(first.slice(0, 3), [['soon', 'late'], 3600015, 3]);
      holds(first[3] > 0 && first[3] < 1, 'a chance');`));

  it('is the same in every run', async () => {
    const exam = 'exports.attack = async (code) => JSON.stringify(await code.all());';
    const answer = 'exports.all = async () => [Math.random(), Date.now(), new Date().toISOString(), performance.now()];';
    const files = { exam, worlds: {}, answer, file: 'a.js' };
    const first = await (await sandbox).run(files, { kind: 'attack', input: 1 });
    assert.deepEqual(await (await sandbox).run(files, { kind: 'attack', input: 1 }), first);
    assert.equal(first.ended.how, 'returned');
  });

  it('comes to nothing where the two call each other without end', () =>
    run('exports.run = async (again) => again(again);', `
      const again = (next) => code.run(next);
      const error = await code.run(again).catch((thrown) => thrown);
      holds(error instanceof Error, 'an error, and not ' + error);
      equal(await code.run(() => 'fine'), 'fine');`));

  it('reaches nothing but what it was given', () =>
    run(`exports.names = async () => ['fetch', 'WebAssembly', 'XMLHttpRequest', 'print', 'std', 'os', 'scriptArgs', 'Deno', 'Worker', 'importScripts', 'host', 'ask', 'receive', 'load', 'equal', 'world', 'exam'].filter((name) => name in globalThis || (0, eval)('typeof ' + name) !== 'undefined');
      exports.imported = async () => import('fs').then(() => 'there', () => 'not there');
      exports.required = async (name) => { try { require(name); return 'there'; } catch (error) { return [error.code, error.message]; } };
      exports.own = async () => [eval('this') === undefined || typeof eval('this'), new Function('return typeof globalThis.equal')(), Object.keys(process.env)];`, `
      equal(await code.names(), []);
      equal(await code.imported(), 'not there');
      for (const name of ['fs', 'node:fs', '../exam', '__proto__', 'constructor']) equal((await code.required(name))[0], 'MODULE_NOT_FOUND');
      equal((await code.required('fs'))[1], "There is no module 'fs' in this exercise.");
      equal((await code.own()).slice(1), ['undefined', []]);`));

  it('changes nothing of the exam’s own objects but what they let be changed', () =>
    run('exports.run = async (thing) => { thing.__proto__ = { polluted: 1 }; thing.constructor = 1; Object.setPrototypeOf(thing, { x: 1 }); try { Object.defineProperty(thing, "hello", { get: () => 1 }); } catch {} return [typeof thing.valueOf, thing.prototype === undefined]; };', `
      class Thing { hello() { return 'hello'; } }
      const thing = new Thing();
      await code.run(thing);
      equal([({}).polluted, new Thing().hello(), new Thing().constructor === Thing, Object.getPrototypeOf(thing) === Thing.prototype], [undefined, 'hello', true, true]);`));
});
