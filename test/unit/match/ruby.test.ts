import { check } from './support';

const rb = (pattern: Parameters<typeof check>[1], code: string, expected: readonly string[]): void => check('ruby', pattern, code, expected);

describe('ruby: calls', () => {
  rb('f(...)', 'f(1)\nf 2, 3\ng(f(4))\no.f(5)', ['f(1)', 'f 2, 3', 'f(4)']);
  rb('f($X)', 'f\nf(1)\nf 1, 2', ['f(1)']);
  rb('f $X', 'f(1)\nf 2', ['f(1)', 'f 2']);
  rb('foo.bar', 'foo.bar\nfoo&.bar\nfoo.baz\nfoo.bar(1)', ['foo.bar', 'foo&.bar']);
  rb('$X.html_safe', 'a.html_safe\nb.c.html_safe\nhtml_safe', ['a.html_safe', 'b.c.html_safe']);
  rb('$X.where(...)', 'User.where("a")\nUser.where(a: 1).first\nwhere(1)', ['User.where("a")', 'User.where(a: 1)']);
  rb('A::B.c(...)', 'A::B.c(1)\nB.c(1)', ['A::B.c(1)']);
  rb('f(..., k: $V, ...)', 'f(1, k: 2)\nf(j: 1, :k => 2)\nf(j: 1)\nf k: 3', ['f(1, k: 2)', 'f(j: 1, :k => 2)', 'f k: 3']);
  rb('f(:k => 1)', 'f(k: 1)\nf(:k => 1)\nf(:k => 2)', ['f(k: 1)', 'f(:k => 1)']);
  rb('f($...ARGS)', 'f(1, 2)\nf(3)', ['f(1, 2)', 'f(3)']);
  rb('f(&$B)', 'f(&a)\nf(b)', ['f(&a)']);
  rb('$X.a. ... .z', 'q.a.b(1).z\nq.a.z\nq.b.z', ['q.a.b(1).z', 'q.a.z']);
  rb('params[...]', 'params[:a]\nparams["b"]\nother[:a]', ['params[:a]', 'params["b"]']);
  rb('f(<... params ...>)', 'f(a + params[:b])\nf(c)', ['f(a + params[:b])']);
  rb('render inline: $X', 'render inline: a\nrender(inline: b)\nrender plain: c', ['render inline: a', 'render(inline: b)']);
});

describe('ruby: blocks', () => {
  rb('f(1)', 'f(1) do |x|\n  g\nend\nf(1) { h }', ['f(1)']);
  rb('f($X) do |$Y|\n  ...\nend', 'f(1) do |x|\n  g\n  h\nend\nf(1)', ['f(1) do |x|\n  g\n  h\nend']);
  rb('$X.each do |$Y|\n  ...\n  g($Y)\n  ...\nend', 'a.each do |b|\n  h\n  g(b)\nend', ['a.each do |b|\n  h\n  g(b)\nend']);
  rb('$F ... { ... }', 'f 1 do\n  2\nend\nf 1', ['f 1 do\n  2\nend']);
  rb('-> (...) { ... }', 'a = ->(x) { x }\nb = 1', ['->(x) { x }']);
});

describe('ruby: strings, symbols and expressions', () => {
  rb('f("...")', `f('a')\nf("b")\nf("c#{d}")\nf(:e)\nf(g)`, [`f('a')`, 'f("b")']);
  rb('f("...#{$X}...")', 'f("a#{b}c")\nf("a")', ['f("a#{b}c")']);
  rb('`...#{$X}...`', '`ls #{a}`\n`ls`', ['`ls #{a}`']);
  rb('f(:...)', 'f(:a)\nf("b")', ['f(:a)']);
  rb('f(:$S)', 'f(:a)\nf(b)', ['f(:a)']);
  rb('/.../', 'a =~ /b/\nc =~ /d#{e}/i', ['/b/', '/d#{e}/i']);
  rb('{..., verify: false, ...}', 'a = { b: 1, verify: false }\nc = { verify: true }\nd = { :verify => false }', ['{ b: 1, verify: false }', '{ :verify => false }']);
  rb('!$X', '!a\nnot a', ['!a', 'not a']);
  rb('$A == $A', 'a == a\na == b', ['a == a']);
  rb('$X = f(...)', 'a = f(1)\n@b = f(2)\nC = f(3)\nd ||= f(4)', ['a = f(1)', '@b = f(2)', 'C = f(3)']);
  rb('Digest.new("md5")', 'ALGORITHM = "md5"\nDigest.new(ALGORITHM)', ['Digest.new(ALGORITHM)']);
  rb('@$X = f(...)', '@a = f(1)\nb = f(2)\n@@c = f(3)', ['@a = f(1)']);
  rb('$X ? $Y : $Z', 'a ? b : c', ['a ? b : c']);
});

describe('ruby: statements and declarations', () => {
  rb('a = f()\n...\ng(a)', 'a = f()\nif b\n  g(a)\nend', ['a = f()\nif b\n  g(a)']);
  rb('if $C\n  ...\nend', 'if a\n  b\nend\nc if d\nunless e\n  f\nend', ['if a\n  b\nend', 'c if d']);
  rb('unless $C\n  ...\nend', 'unless a\n  b\nend\nc unless d\nif e\n  f\nend', ['unless a\n  b\nend', 'c unless d']);
  rb('def $F(...)\n  ...\n  f(...)\n  ...\nend', 'def a(b)\n  c\n  f(b)\nend\ndef d; end', ['def a(b)\n  c\n  f(b)\nend']);
  rb('def $F($A)\n  ...\nend', 'def a(b)\nend\ndef c(d, e)\nend', ['def a(b)\nend']);
  rb('def self.$F(...)\n  ...\nend', 'def self.a\n  1\nend\ndef b\n  1\nend', ['def self.a\n  1\nend']);
  rb('class $C < ApplicationController\n  ...\nend', 'class A < ApplicationController\n  b\nend\nclass D\nend', ['class A < ApplicationController\n  b\nend']);
  rb('class $C\n  ...\n  f :$X\n  ...\nend', 'class A < B\n  f :x\n  def g; end\nend\nclass C\nend', ['class A < B\n  f :x\n  def g; end\nend']);
  rb('module $M\n  ...\nend', 'module A\n  b\nend', ['module A\n  b\nend']);
  rb('begin\n  ...\nrescue $E => $V\n  ...\nend', 'begin\n  a\nrescue B => c\n  d\nend', ['begin\n  a\nrescue B => c\n  d\nend']);
  rb('return $X', 'def f(a)\n  return 1 if a\n  if a\n    2\n  else\n    3\n  end\nend', ['return 1', '2', '3']);
  rb('return $X', 'def f\n  begin\n    1\n  rescue\n    2\n  end\nend\ng { 3 }', ['1', '2', '3']);
  rb('return $X', 'def f\n  case a\n  when 1 then b\n  else c\n  end\nend\ndef g\n  while a do b end\nend', ['b', 'c']);
  rb('require $X', "require 'a'\nrequire_relative 'b'", [`require 'a'`]);
  rb('if $C\n  $S\nelse\n  $S\nend', 'if a\n  b\n  c\nelse\n  b\n  c\nend\nif a\n  b\nelse\n  c\nend', ['if a\n  b\n  c\nelse\n  b\n  c\nend']);
});

describe('ruby: calls with blocks', () => {
  const CODE = 'a.open("h", ssl: true) { |f| f.b }\na.open("g") do |f|\n  f.b\nend\na.open("i", ssl: true)';
  rb({ patterns: [{ pattern: 'a.open($HOST, ...)' }, { 'pattern-not': 'a.open(..., ssl: $SSL, ...)' }] }, CODE, ['a.open("g")']);
  rb({ patterns: [{ pattern: 'a.open($HOST, ...)' }, { pattern: 'a.open(..., ssl: $SSL, ...)' }] }, CODE, ['a.open("h", ssl: true)', 'a.open("i", ssl: true)']);
});
