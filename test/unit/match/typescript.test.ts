import { check } from './support';

const ts = (pattern: Parameters<typeof check>[1], code: string, expected: readonly string[]): void => check('typescript', pattern, code, expected);

describe('typescript: decorators stand beside their method and belong to it', () => {
  const code = 'class A {\n  @Get("x") @Auth()\n  async a(@Body() b: B): C { return b; }\n  @Post() b() {}\n  c() {}\n  @Input() d = 1;\n}';
  ts('@Get(...) $M(...) {...}', code, ['@Get("x") @Auth()\n  async a(@Body() b: B): C { return b; }']);
  ts('@Auth() async $M(...) {...}', code, ['@Get("x") @Auth()\n  async a(@Body() b: B): C { return b; }']);
  ts('@Post() $M() {...}', code, ['@Post() b() {}']);
  ts('@Post()\n$M()', code, ['@Post() b() {}']);
  ts('@Input() $F = 1', code, ['@Input() d = 1']);
  ts('class $C { ... @$D() b() {...} ... }', code, [code]);
  ts({ patterns: [{ 'pattern-inside': '@Get(...) $M(...) {...}' }, { pattern: 'return $X' }] }, code, ['return b;']);
  ts('@Get(...)\nasync foo', 'class A { @Get(1) foo: string; @Get(2) async foo() {} }', ['@Get(1) foo: string']);
});

describe('typescript: members', () => {
  ts('$X = f()', 'class A { a = f(); static b: T = f(); }', ['a = f()', 'static b: T = f()']);
  ts('function $F($X: string): $T', 'declare function f(x: string): void; function g(x: number): void;', ['function f(x: string): void;']);
});

describe('typescript: casts and imports', () => {
  ts('$X as $T', 'a = b as C; d = <E>f;', ['b as C', '<E>f']);
  ts('import * as $X from "fs"', 'import fs = require("fs"); import * as g from "fs"; import h from "fs";', ['import fs = require("fs");', 'import * as g from "fs";']);
  ts('import $X = $Y', 'import i = require("a"); import j = a.b;', ['import j = a.b;']);
});

describe('typescript: abstract classes', () => {
  const code = 'abstract class B { n(): void {} }\nclass C { m() {} }';
  ts('abstract class $C { ... }', code, ['abstract class B { n(): void {} }']);
  ts('class $C { ... }', code, ['abstract class B { n(): void {} }', 'class C { m() {} }']);
});
