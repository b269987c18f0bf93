import assert from 'node:assert/strict';
import type { Stripped } from '../../../../server/src/training/strip-types';
import { compile, createReader, structureOf } from './compiler';

/** Each as it is written, and as it must be read. */
const ERASED: Readonly<Record<string, string>> = {
  'variables, parameters, results': 'let a: number = 1, b!: string; function f(x: string, y?: { a: 1 }, ...z: string[]): void {} var g = (x: number): number => x;',
  'predicates': 'function is(x: unknown): x is string { return true; } function must(x: unknown): asserts x is string {} function well(x: unknown): asserts x {}',
  'the kind of `this`': 'function f(this: Window, a: number) {} function g(this: Window) {} class A { m(this: A, ...rest: string[]): void {} }',
  'members of classes': 'abstract class A<T> extends B<T> implements I, J { private readonly x?: number = 1; protected static override y = 2; z!: string; declare q: string; [k: string]: unknown; abstract m(): void; over(a: string): void; over(a: any) {} foo?(): void {} get w(): T { return 1 } static readonly [Symbol.iterator]: number = 1; async *gen<T>(): AsyncGenerator<T> {} abstract get v(): T; static { } }',
  'casts': 'const a = (b as unknown as string[]).length + (<number>c) + d!.e![0]!() + (f satisfies G); (h as any) = 1; i! = 2; const j = [1] as const;',
  'arguments of types': 'f<string>(1); new Map<string, Map<number, string>>(); const g = f<string>; class A extends B<C> {} const h = tag<T>`x${1}`; x?.y<T>(1);',
  'declarations': 'interface A { b(): void } type C<T> = { [K in keyof T]?: T[K] }; declare const d: number; declare function e(): void; declare module "f" { } declare global { } function g(a: string): void; function g(a: any) {} declare enum H { A } declare class I {}',
  'what is imported as a type': 'import type { A } from "a"; import { type B, C } from "c"; import D, { type E } from "e"; export type { A }; export { type B, C }; export interface F {} export type G = 1; export declare const h: 1; export default interface K {} export abstract class L {} export function m(a: 1): void; export function m(a: any) {}',
  'loops and errors': 'try {} catch (error: unknown) {} for (const a of b as string[]) {} for (let i: number = 0; i < 1; i++) {} for (const k in o as object) {}',
  'generic arrows': 'const f = <T,>(x: T): T => x; const g = async <T>(x: T): Promise<T> => x; const h = <T extends object = {}>(x: T) => ({ x });',
  'objects': 'const o = { m<T>(x?: T): void {}, get a(): number { return 1 }, set a(v: number) {}, async b(): Promise<void> {}, c: <string>d, e: f as g };',
  'words that are names': 'const type = 1, as = 2, readonly = 3, declare = 4, namespace = 5, satisfies = 7, is = 8; type; namespace; declare; o.type = as; ({ type, as, readonly, enum: 1 }); class A { readonly = 1; declare = 2; type() {} private() {} get = 1; static = 2 }',
  'a comment where a type was': 'const a /* one */ : /* two */ string /* three */ = 1; // : string\nconst b: string // the end\n= 2;',
};

/** Where a line ends, JavaScript may go on: each means another thing when nothing is done. */
const LINES: Readonly<Record<string, string>> = {
  'a cast in parentheses': 'let log = ""\nconst a = ("x" as any)\n;(log += "1")\nconst b = log as string\nlog',
  'a cast before a sign': 'let log = 1\nlet b = 2\nconst a = log as any\n++b\n a + b',
  'a value that is surely there': 'let log = 1\nlet a = log!\n++log\nlog + a',
  'an interface between two lines': 'let log = ""\nlet a = log\ninterface X { a: 1 }\n(log += "2")\nlog + a',
  'a type between a value and brackets': 'let a = 1\nlet b = a\ntype X = { a: 1 }\n;[a] = [5]\na + b',
  'a field named get': 'class A { get: string\n m() { return 1 } }\n typeof new A().m',
  'a field named static': 'class A { static?: string\n m() { return 1 } }\n typeof new A().m',
  'a member in brackets': 'class A { a = [1]\n public ["length"] = 5\n }\n const x = new A(); x.a.length + x.length',
  'a generator': 'class A { a = 2\n private *b() { yield 3 }\n }\n [...new A()["b"]()][0] * new A().a',
  'a result on several lines': 'const f = (a: number): {\n b: number\n} => ({ b: a })\nf(2).b',
  'a result on the next line': 'const f = (a: number)\n : number => a\nf(2)',
  'type parameters on several lines': 'function f() { return <\n T,\n U\n>(a: T, b: U) => [a, b].length }\nf()(1, 2)',
  'type parameters of an async function': 'const f = async <\n T\n>(a: T) => a\ntypeof f',
  'an instance without arguments': 'class A<T> { a = 1 }\nconst a = new A<string>\n;[a.a] = [3]\na.a',
  'an overload before parentheses': 'let log = "0"\nlet a = log\nfunction f(a: string): void\nfunction f(a: any) {}\n(log += "1")\nlog',
};

const REFUSED: Readonly<Record<string, readonly [text: string, line: number, words: RegExp]>> = {
  'an enum': ['let a = 1;\nenum A { B }\n', 2, /An enum/],
  'a constant enum': ['const enum A { B }\n', 1, /An enum/],
  'a namespace': ['\n\nnamespace A { export const b = 1; }', 3, /namespace/],
  'a module': ['module A.B { const c = 1; }', 1, /namespace/],
  'a parameter that is a property': ['class A {\n constructor(\n  private a: string) {}\n}', 3, /property/],
  'a read-only one': ['class A {\r\n constructor(readonly a: string) {}\r\n}', 2, /property/],
  'a decorator': ['@a class B {}', 1, /Decorators/],
  'a decorator of a member': ['class A {\n @b() c() {} }', 2, /Decorators/],
  'an assignment of all that is exported': ['const a = 1;\nexport = a;', 2, /module\.exports/],
  'a name for a part of a namespace': ['import a = B.C;', 1, /namespace/],
  'an assertion on several lines': ['const a = 1; function f() { return <\nany\n>a; }', 1, /one line/],
  'an object that would be a block': ['const f = () => <any>{ a: 1 };', 1, /parentheses/],
  'a function that would be a statement': ['let a;\n<any>function () {};', 2, /parentheses/],
  'a cast before parentheses in the next line': ['let a;\nconst b = a as string\n(a += "2")', 2, /semicolon/],
  'a cast before brackets in the next line': ['let a;\nconst b = a as string\n[a] = [2]', 2, /semicolon/],
  'a type before a template in the next line': ['let a;\ntype X = 1\n`b`', 2, /not TypeScript/],
  'what is no TypeScript': ['const a = 1;\nconst b: = 2;\n', 2, /not TypeScript/],
  'what has no end': ['const a = {\n b: 1', 1, /not TypeScript/],
};

describe('types are taken out', () => {
  let strip: (text: string) => Stripped;
  const codeOf = (text: string): string => {
    const stripped = strip(text);
    assert.ok('code' in stripped, JSON.stringify(stripped));
    assert.equal(stripped.code.length, text.length);
    assert.equal(stripped.code.replace(/[^\n]/g, ''), text.replace(/[^\n]/g, ''));
    return stripped.code;
  };

  before(async () => {
    ({ strip } = await createReader());
  });

  for (const [name, text] of Object.entries(ERASED)) {
    it(`${name}, as the compiler does it`, () => {
      assert.equal(structureOf(codeOf(text)), structureOf(compile(text)));
    });
  }

  for (const [name, text] of Object.entries(LINES)) {
    it(`${name}: lines end where they ended`, () => {
      const run = (code: string): unknown => (0, eval)(`(function () { return eval(${JSON.stringify(code)}) })()`);
      assert.equal(structureOf(codeOf(text)), structureOf(compile(text)));
      assert.deepEqual(run(codeOf(text)), run(compile(text)));
    });
  }

  for (const [name, [text, line, words]] of Object.entries(REFUSED)) {
    it(`${name} is refused, with its line`, () => {
      const stripped = strip(text);
      assert.ok('problem' in stripped, JSON.stringify(stripped));
      assert.match(stripped.problem, words);
      assert.equal(stripped.line, line);
    });
  }

  it('but JavaScript stays as it is', () => {
    const text = 'const { a = 1 } = b;\nlabel: for (const x of y) { if (a < b && c > d) continue label; }\nmodule.exports = { "a": async (x, y = 2) => x?.y ?? `${y}` };\n';
    assert.equal(codeOf(text), text);
  });

  it('and an import that is a call becomes a constant', () => {
    assert.equal(codeOf("import fs = require('fs');\nimport type Q = require('q');"), `const  fs = require('fs');\n;${' '.repeat(28)}`);
  });

  it('and wide characters keep their place', () => {
    assert.equal(codeOf('const a: "😀é" = "😀é";'), `const a${' '.repeat(7)} = "😀é";`);
  });
});
