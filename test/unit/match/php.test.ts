import assert from 'node:assert/strict';
import { check, compile, matchesOf } from './support';

const php = (pattern: Parameters<typeof check>[1], code: string, expected: readonly string[]): void => check('php', pattern, `<?php\n${code}`, expected);

describe('php: calls', () => {
  php('f(...)', 'f(); f(1); g(f($a)); $o->f(2); O::f(3);', ['f()', 'f(1)', 'f($a)']);
  php('f($X)', 'f(); f(1); f($a, $b);', ['f(1)']);
  php('f($x)', 'f($x); f($y); f(x);', ['f($x)']);
  php('f(..., $X, ...);', 'f(1, 2);', ['f(1, 2)']);
  php('<?php f($X);', 'f(1);', ['f(1)']);
  php('md5(...)', 'MD5($a); Md5($b); md4($c);', ['MD5($a)', 'Md5($b)']);
  php('$O->query($SQL)', '$db->query($s); $db?->query($s); $db->pdo->query($t); $db->exec($s);', ['$db->query($s)', '$db?->query($s)', '$db->pdo->query($t)']);
  php('$db->$METHOD(...)', '$db->a(); $db->b(1); $c->a();', ['$db->a()', '$db->b(1)']);
  php('DB::raw(...)', 'DB::raw($x); DB::table($z);', ['DB::raw($x)']);
  php('$X->a()-> ... ->z()', '$q->a()->b(1)->z(); $q->a()->z(); $q->b()->z();', ['$q->a()->b(1)->z()', '$q->a()->z()']);
  php('A::b(...)-> ... ->c($X)', 'A::b(1)->d()->c($x); A::b(1)->c($y); A::e()->c($z); A::c(1);', ['A::b(1)->d()->c($x)', 'A::b(1)->c($y)']);
  php('f(..., secure: true, ...)', 'f(1, secure: true); f(secure: true, path: "/"); f(secure: false);', ['f(1, secure: true)', 'f(secure: true, path: "/")']);
  php('f($...ARGS)', 'f(); f(1, 2);', ['f()', 'f(1, 2)']);
  php('f(...)', '$c = f(...);', []);
  php('new Foo(...)', 'new Foo; new Foo(1); new Bar(1);', ['new Foo', 'new Foo(1)']);
  php('new $C($X)', 'new Foo($a); new Foo;', ['new Foo($a)']);
  php('$F(...)', '$g(1); h(2);', ['$g(1)', 'h(2)']);
  php('FOO', 'f(FOO, $FOO);', ['FOO']);
  php('f(<... $_GET[...] ...>)', 'f("a" . $_GET["b"]); f($_GET["c"]); f($_POST["d"]);', ['f("a" . $_GET["b"])', 'f($_GET["c"])']);
});

describe('php: what is built in', () => {
  php('echo $X;', 'echo $a; echo $b, $c; print $d;', ['echo $a;']);
  php('echo ..., $_GET[$K], ...;', 'echo "a", $_GET["b"]; echo $_GET["c"]; echo $d;', ['echo "a", $_GET["b"];', 'echo $_GET["c"];']);
  php('eval(...)', 'eval($a); evaluate($b);', ['eval($a)']);
  php('include($X)', 'include "a"; include($b); require $c; include_once $d;', ['include "a"', 'include($b)']);
  php('exit(...)', 'exit; exit(1); die();', ['exit;', 'exit(1);']);
  php('unset($X)', 'unset($a); isset($a);', ['unset($a);']);
  php('`...`', '`ls`; `ls $a`; "ls";', ['`ls`', '`ls $a`']);
  php('(int) $X', '(int) $a; (string) $a; intval($a);', ['(int) $a']);
  php('@$F(...)', '@f(1); f(1);', ['@f(1)']);
});

describe('php: strings', () => {
  php('f("...")', `f('a'); f("b\\n"); f("c $d"); f($e); f(<<<X\ng\nX);`, [`f('a')`, 'f("b\\n")', 'f(<<<X\ng\nX)']);
  php(`f('x')`, `f("x"); f('x'); f('y');`, ['f("x")', `f('x')`]);
  php('f("=~/^a/")', 'f("ab"); f("ba");', ['f("ab")']);
  php('f("select $X")', 'f("select 1"); f("delete 1");', ['f("select 1")']);
  php('f("...{$X}...")', 'f("a {$b} c"); f("a {$b->c}"); f("a");', ['f("a {$b} c")', 'f("a {$b->c}")']);
  php('$A . $B', '$x = $a . "b"; $y = "a$b";', ['$a . "b"']);
});

describe('php: variables, arrays and imports', () => {
  php('$_GET[$K]', '$_GET["a"]; $_POST["a"]; $x["a"];', ['$_GET["a"]']);
  php('$X = $_COOKIE;', '$a = $_COOKIE; $a = $_ENV;', ['$a = $_COOKIE']);
  php('[..., $K => false, ...]', '$o = ["a" => 1, "b" => false]; $p = [false]; $q = array("c" => false);', ['["a" => 1, "b" => false]', 'array("c" => false)']);
  php('$X = f()', '$a = f(); $b["c"] = f(); $d .= f(); static $e = f();', ['$a = f()', '$b["c"] = f()', '$e = f()']);
  php('f(true)', 'f(TRUE); f(False); f(true);', ['f(TRUE)', 'f(true)']);
  php('new Vendor\\Lib\\Client(...)', 'use Vendor\\Lib\\Client; use Vendor\\Lib\\Client as Renamed; new Client(1); new Renamed(2); new Other(3);', ['new Client(1)', 'new Renamed(2)']);
  php('new Vendor\\Lib\\Client(...)', 'use Vendor\\Lib\\{Server, Client}; new Client(1); new \\Vendor\\Lib\\Client(2);', ['new Client(1)', 'new \\Vendor\\Lib\\Client(2)']);
  php('use Vendor\\$X;', 'use Vendor\\Lib; use Other\\Lib;', ['use Vendor\\Lib;']);
  php('hash("md5", ...)', '$algorithm = "md5"; hash($algorithm, $x);', ['hash($algorithm, $x)']);
});

describe('php: statements and declarations', () => {
  php('$A = f(); ... g($A);', '$x = f(); if ($y) { g($x); }', ['$x = f(); if ($y) { g($x)']);
  php('if ($C) { ... }', 'if ($a) { b(); } if ($c): d(); endif;', ['if ($a) { b(); }', 'if ($c): d(); endif;']);
  php('if ($A > $B)', 'if ($a > 1) { b(); } if ($a) { }', ['if ($a > 1) { b(); }']);
  php('foreach ($A as $K => $V) { ... f($V); ... }', 'foreach ($a as $k => $v) { g(); f($v); h(); }', ['foreach ($a as $k => $v) { g(); f($v); h(); }']);
  php('try { ... } catch (Exception $E) { g(); }', 'try { f(); } catch (Exception $e) { } try { f(); } catch (Exception $e) { g(); }', ['try { f(); } catch (Exception $e) { g(); }']);
  php('function $F(...) { ... f(...); ... }', 'function a($b) { g(); f($b); } class K { public function c() { f(); } }', [
    'function a($b) { g(); f($b); }',
    'public function c() { f(); }',
  ]);
  php('function $F(..., $P, ...) { ... }', 'function a() {} function b(int $c = 1) {}', ['function b(int $c = 1) {}']);
  php('public function $F(...) { ... }', 'class K { public function a() {} private function b() {} public static function c() {} }', ['public function a() {}', 'public static function c() {}']);
  php('class $C extends Controller { ... }', 'class A extends Controller { } class B { } final class D extends Controller implements I { }', ['class A extends Controller { }', 'final class D extends Controller implements I { }']);
  php('class $C { ... public $P = $V; ... }', 'class A { use T; public $a = 1; function b() {} } class B { private $a = 1; }', ['class A { use T; public $a = 1; function b() {} }']);
  php('#[$A]\nclass $C { ... }', '#[A] class B {} #[C(1)] class D {} class E {}', ['#[A] class B {}']);
  php('#[Route(...)]\nfunction $F(...) { ... }', '#[Route("/a")] function b() {} #[Get] function c() {}', ['#[Route("/a")] function b() {}']);
  php('fn($X) => $X', 'fn($a) => $a; fn($a) => $b;', ['fn($a) => $a']);
  php('return $X;', 'function f() { return 1; } function g() { return; }', ['return 1;']);
  php('match($X) {\n  ...\n  2 => $Y,\n  ...\n}', 'match($a) { 1 => 2, 2 => 3, default => 4 }; match($a) { 1 => 2 };', ['match($a) { 1 => 2, 2 => 3, default => 4 }']);

  it('reads code in pages and leaves the page alone', async () => {
    const found = await matchesOf('php', { pattern: 'f($X)' }, '<p>f(1)</p><?= f(2) ?><b>f(3)</b><?php f(4) ?>');
    assert.deepEqual(found.map(({ text }) => text), ['f(2)', 'f(4)']);
  });

  it('does not take a pattern for a page', async () => {
    await assert.rejects(compile('php', { pattern: 'f($X' }), /cannot parse the pattern/);
  });

  it('says that a dot before an ellipsis is no link of a chain', async () => {
    await assert.rejects(compile('php', { pattern: 'A::b(...). ... ->c($X)' }), /an ellipsis stands for what has the member `c`/);
  });
});

describe('PHP: items of arrays by themselves', () => {
  check('php', "'k' => $X", '<?php $a = ["k" => $v, "j" => 1];', ['"k" => $v']);
});

describe('php: classes with words before them', () => {
  php('abstract class $C { ... }', 'abstract class P extends Q { use T; public $p = 1; }\nclass R {}', ['abstract class P extends Q { use T; public $p = 1; }']);
  php('final class $C extends $B { ... }', 'final class P extends Q {}\nclass R extends Q {}', ['final class P extends Q {}']);
});

describe('php: metavariables in texts', () => {
  php('f("...$X...")', 'f("a"); f("a$b"); f("a {$b->c} d");', ['f("a$b")', 'f("a {$b->c} d")']);
  php('f("select $X")', 'f("select 1"); f("delete 1");', ['f("select 1")']);
});
