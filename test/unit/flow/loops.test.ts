import { checkFlow } from './support';

/** Loops whose header lacks a part, as the statements of a function. */
const code = (declare: string): string => `
  ${declare} u = source();
  for (; c; u = "k") { sink(u); } //!
  ${declare} v = source();
  for (${declare} i = "0"; i < n;) { sink(v); v = "k"; } //!
  ${declare} w = "k";
  for (;; w = source()) { sink(w); if (c) break; w = "k"; } //!
  sink(w); //!
  ${declare} d = source();
  for (; d;) { sink(d); } //!
`;

describe('Data in loops that lack a part of their header', () => {
  it('goes through the parts that are there, in JavaScript', () => checkFlow('javascript', `function f(c, n) {${code('let')}}`));
  it('goes through the parts that are there, in Java', () => checkFlow('java', `class A { void f(boolean c, String n) {${code('String')}} }`));
  it('goes through the parts that are there, in C#', () => checkFlow('csharp', `class A { void F(bool c, string n) {${code('string')}} }`));
  it('goes through the parts that are there, in C', () => checkFlow('c', `void f(int c, char *n) {${code('char *')}}`));
  it('goes through the parts that are there, in PHP', () => checkFlow('php', `<?php function f($c, $n) {${code('').replace(/\b([uvwidcn])\b/g, '$$$1')}}`));
  it('goes through the parts that are there, in Go', () => checkFlow('go', `package p
func f(c bool, n string) {
  u := source()
  for ; c; u = "k" { sink(u) } //!
  v := source()
  for i := "0"; i < n; { sink(v); v = "k" } //!
  d := source()
  for ; d; { sink(d) } //!
}`));
});
