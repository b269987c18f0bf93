import fc from 'fast-check';
import type { TextEdit } from '../../../server/src/core';
import type { SeedFile } from './corpus';

/** What is put into a function's body, so that a name may mean something else in code outside of it. */
export interface Definition {
  /** In thousandths of the text's lines. */
  readonly at: number;
  readonly name: number;
  readonly form: number;
}

type Forms = readonly ((name: string) => string)[];

const SCRIPT: Forms = [(name) => `class ${name} {}`, (name) => `function ${name}(a) { return a; }`, (name) => `${name} = "x";`];
const FORMS: Readonly<Record<string, Forms>> = {
  js: SCRIPT,
  py: [(name) => `    class ${name}: pass`, (name) => `    def ${name}(a): return a`, (name) => `    global ${name}; ${name} = "x"`],
  rb: [(name) => `  def ${name}(a); a; end`, (name) => `  ${name} = "x"`],
  php: [(name) => `  class ${name} {}`, (name) => `  function ${name}($a) { return $a; }`],
  kt: [(name) => `  class ${name}(val a: String)`, (name) => `  fun ${name}(a: String): String { return a }`],
};

const CLASSES = /class\s+(\w+)/g;
const FUNCTIONS = /(?:function|fun|def)\s+(\w+)/g;
/** What data may be, or become, in these files and in generated programs. */
const VALUES = /source\(\)|"[^"\n]*"|(?<=[(=] ?)[a-z]\b/g;

/** Files in which functions speak of classes and functions by their names alone. */
export const NAMING_FILES: readonly SeedFile[] = [
  { path: 'src/naming.js', text: `
class Base {
  static shared = source();
  kept = source();
}
class Derived extends Base {}
function pass(a) {
  return a;
}
function first() {
  sink(Base.shared);
}
function second() {
  sink(new Derived().kept);
}
function third() {
  sink(pass(source()));
}
function last(a) {
  let b = a;
  sink(b);
}
` },
  { path: 'src/naming.py', text: `
class Base:
    shared = source()
    def __init__(self):
        self.kept = source()
class Derived(Base):
    pass
def pass_on(a):
    return a
def first():
    sink(Base.shared)
def second():
    sink(Derived().kept)
def third():
    sink(pass_on(source()))
def last(a):
    b = a
    sink(b)
` },
  { path: 'src/naming.rb', text: `
class Base
  def kept
    source()
  end
end
class Derived < Base
end
def pass_on(a)
  a
end
def first
  sink(Derived.new.kept)
end
def second
  sink(pass_on(source()))
end
def last(a)
  b = a
  sink(b)
end
` },
  { path: 'src/naming.php', text: `<?php
class Base {
  public $kept;
  function __construct() { $this->kept = source(); }
}
class Derived extends Base {}
function pass_on($a) {
  return $a;
}
function first() {
  $made = new Derived();
  sink($made->kept);
}
function second() {
  sink(call_user_func('pass_on', source()));
}
function last($a) {
  $b = $a;
  sink($b);
}
` },
  { path: 'src/naming.kt', text: `
open class Base(val kept: String)
class Derived : Base(source())
fun passOn(a: String): String {
  return a
}
fun first() {
  sink(Derived().kept)
}
fun second() {
  sink(passOn(source()))
}
fun last(a: String) {
  val b = a
  sink(b)
}
` },
];

export const anyDefinition: fc.Arbitrary<Definition> = fc.record({ at: fc.nat(999), name: fc.nat(999), form: fc.nat(999) });

/** Puts a definition of one of the file's own names before a line. */
export function defining({ at, name, form }: Definition, path: string, text: string): TextEdit[] {
  const forms = FORMS[path.slice(path.lastIndexOf('.') + 1)] ?? [];
  const write = oneOf(forms, form);
  const isClass = write?.('').includes('class') === true;
  const names = [...text.matchAll(isClass ? CLASSES : FUNCTIONS)].map(([, declared = '']) => declared);
  const starts = [0, ...[...text.matchAll(/\n/g)].map(({ index }) => index + 1)];
  const start = oneOf(starts, at) ?? 0;
  return [{ span: { start, end: start }, text: `${write?.(oneOf(names, name) ?? 'none') ?? ''}\n` }];
}

/** Makes data of a value, or another value of data. */
export function supplying({ at, form }: Definition, text: string): TextEdit[] {
  const value = oneOf([...text.matchAll(VALUES)], at);
  if (!value) return [];
  const [before] = value;
  return [{ span: { start: value.index, end: value.index + before.length }, text: before === 'source()' || form < 100 ? '"x"' : 'source()' }];
}

function oneOf<T>(list: readonly T[], part: number): T | undefined {
  return list[Math.floor((part * list.length) / 1000)];
}
