import type { FormulaSource } from '../../../server/src/core/rule';
import { check } from './support';

const tf = (pattern: string | FormulaSource, code: string, expected: readonly string[]): void => check('hcl', pattern, code, expected);

const BUCKET = 'resource "bucket" "logs" {\n  acl = "private"\n  versioning {\n    enabled = false\n  }\n  tags = { Name = "a", "env" = "b" }\n}';

describe('hcl: blocks', () => {
  tf('resource "bucket" $NAME { ... }', BUCKET, [BUCKET]);
  tf('resource "bucket" "..." {...}', BUCKET, [BUCKET]);
  tf('resource "queue" $NAME { ... }', BUCKET, []);
  tf('resource $TYPE $NAME {\n  ...\n  versioning {\n    enabled = false\n  }\n  ...\n}', BUCKET, [BUCKET]);
  tf('resource $TYPE $NAME {\n  versioning { ... }\n  acl = "private"\n}', BUCKET, [BUCKET]);
  tf('resource $TYPE $NAME {\n  ...\n  versioning {\n    enabled = true\n  }\n  ...\n}', BUCKET, []);
  tf('a = "true"', 'a = true\nb = true\na = "true"\na = false', ['a = true', 'a = "true"']);
  tf('a = 22', 'a = 22\na = "22"\na = 2', ['a = 22', 'a = "22"']);
  tf('a = null', 'a = null\na = "null"', ['a = null']);
  tf('versioning { ... }', BUCKET, ['versioning {\n    enabled = false\n  }']);
  tf('resource "bucket" "logs"', BUCKET, [BUCKET]);
  tf('$BLOCK { enabled = false }', BUCKET, ['versioning {\n    enabled = false\n  }']);
  tf('resource', BUCKET, ['resource']);
  tf('...\nvariable "a" { ... }\n...', 'variable "a" {}\nvariable "b" {}', ['variable "a" {}\nvariable "b" {}']);
});

describe('hcl: attributes and values', () => {
  tf('acl = "private"', BUCKET, ['acl = "private"']);
  tf('acl = "..."', 'acl = "a"\nacl = b', ['acl = "a"']);
  tf('$K = 1', 'a = 1\nb = "1"\nc = 2', ['a = 1', 'b = "1"']);
  tf('a = true', 'a = true\na = "true"\na = false', ['a = true', 'a = "true"']);
  tf('tags = { ..., env = "b", ... }', BUCKET, ['tags = { Name = "a", "env" = "b" }']);
  tf('{\n  Action = "*"\n  ...\n  Effect = "Allow"\n}', 'p = jsonencode({ Effect = "Allow", Action = "*", Resource = "r" })', ['{ Effect = "Allow", Action = "*", Resource = "r" }']);
  tf('jsonencode({ ... })', 'p = jsonencode({ a = 1 })\nq = file("x")', ['jsonencode({ a = 1 })']);
  tf('[..., "0.0.0.0/0", ...]', 'a = ["10.0.0.0/8", "0.0.0.0/0"]\nb = ["10.0.0.0/8"]', ['["10.0.0.0/8", "0.0.0.0/0"]']);
  tf('a = var.$X', 'a = var.b\na = local.b', ['a = var.b']);
  tf('a = "=~/^arn:/"', 'a = "arn:x"\na = "b"', ['a = "arn:x"']);
  tf('a = "...${...}..."', 'a = "b-${c}-d"\na = "${c}"\na = "b"', ['a = "b-${c}-d"', 'a = "${c}"']);
  tf('a = "${var.$X}-d"', 'a = "${var.b}-d"\na = "${local.b}-d"', ['a = "${var.b}-d"']);
  tf('a = "$X-logs"', 'a = "b-logs"\na = "b"', ['a = "b-logs"']);
  tf('$A = f()\n...\n$B = g($A)', 'x = f()\ny = g(x)', ['x = f()\ny = g(x)']);
  tf('foo(<... 42 ...>)', 'a = foo(bar(42))\nb = foo(1)', ['foo(bar(42))']);
});

describe('hcl: nested patterns', () => {
  const POLICY = 'resource "role" "r" {\n  policy = jsonencode({\n    Version = "1"\n    Statement = [{ Effect = "Allow", Action = ["x", "*"], Resource = "*" }]\n  })\n}';
  const ITEM = '{\n      ...\n      Effect = "Allow"\n      ...\n      Action = [..., "*", ...]\n      ...\n    }';
  tf(`resource "role" $NAME {\n  ...\n  policy = jsonencode({\n    ...\n    Statement = [..., ${ITEM}, ...]\n    ...\n  })\n  ...\n}`, POLICY, [POLICY]);
  const DOCUMENT = 'data "doc" "d" {\n  statement {\n    effect = "Allow"\n    principals {\n      identifiers = ["*"]\n      type = "AWS"\n    }\n  }\n}';
  tf('data "doc" "..." {\n  ...\n  statement {\n    ...\n    principals {\n      ...\n      type = "AWS"\n      identifiers = [..., "*", ...]\n      ...\n    }\n    ...\n  }\n  ...\n}', DOCUMENT, [DOCUMENT]);
  tf({ patterns: [{ pattern: 'resource' }, { 'pattern-inside': 'resource "bucket" "..." { ... }' }, { 'pattern-not-inside': 'resource "bucket" "..." {\n  ...\n  acl = "private"\n  ...\n}' }] }, `${BUCKET}\nresource "bucket" "open" {}`, ['resource']);
  tf('tags = merge(..., { ... })', 'tags = merge(var.a, { b = 1 })', ['tags = merge(var.a, { b = 1 })']);
});

describe('hcl: names for values', () => {
  const IS_FALSE: FormulaSource = { patterns: [{ pattern: 'a = $X' }, { 'metavariable-regex': { metavariable: '$X', regex: '^false$' } }] };
  const OPEN: FormulaSource = { patterns: [{ pattern: 'a = $X' }, { 'metavariable-regex': { metavariable: '$X', regex: '^\\[.*"0[.]0[.]0[.]0/0"' } }] };
  tf(IS_FALSE, 'variable "v" { default = false }\na = var.v', ['a = var.v']);
  tf(IS_FALSE, 'variable "v" { default = true }\na = var.v', []);
  tf(IS_FALSE, 'variable "v" {}\na = var.v', []);
  tf(IS_FALSE, 'locals { v = false }\na = local.v\nb { a = local.w }', ['a = local.v']);
  tf(IS_FALSE, 'locals { v = false }\nlocals { v = true }\na = local.v', []);
  tf(OPEN, 'variable "v" { default = "0.0.0.0/0" }\na = [var.v]\nb { a = concat([var.v], []) }', ['a = [var.v]']);
  tf('b {\n  ...\n  a = "x"\n  ...\n}', 'locals { v = "x" }\nb { a = local.v }\nb { a = local.w }', ['b { a = local.v }']);
  tf({ patterns: [{ pattern: 'a = $X' }, { 'metavariable-comparison': { metavariable: '$X', comparison: '$X < 5' } }] }, 'variable "v" { default = 3 }\na = var.v', ['a = var.v']);
});
