import { ACROSS, checkFlow } from './support';

describe('Data behind PHP references', () => {
  it('is in both names', () => checkFlow('php', `<?php
$a = "k";
$b = &$a;
$b = source();
sink($a); //!
$b = "k";
sink($a);
$a = source();
sink($b); //!
$o = ["x" => "k", "y" => "k"];
$p = &$o["x"];
$p = source();
sink($o["x"]); //!
sink($o["y"]);
$c = $a;
$c = "k";
sink($a); //!
`));

  it('is in the elements that a loop changes', () => checkFlow('php', `<?php
$w = ["k", "k"];
foreach ($w as &$t) { $t = source(); }
sink($w[1]); //!
$o = ["x" => "k", "y" => "k"];
foreach ($o as $k => &$v) { $v = source(); }
sink($o["y"]); //!
$n = ["k"];
foreach ($n as $m) { $m = source(); }
sink($n[0]);
`));
});

describe('Data in PHP functions that are called by what says their name', () => {
  it('goes into what `f(...)` is', () => checkFlow('php', `<?php
function plain($x) { sink($x); } //!
function quiet($x) { return "k"; }
class K {
  function own($x) { sink($x); } //!
  static function fixed($x) { sink($x); } //!
  function go() {
    $f = $this->own(...);
    $f(source());
    $g = K::fixed(...);
    $g(source());
  }
}
$f = plain(...);
$f(source());
$g = quiet(...);
sink($g(source()));
`, ACROSS));

  it('goes into what a text says', () => checkFlow('php', `<?php
function local($x) { sink($x); } //!
function given($x) { sink($x); } //!
function mapped($x) { sink($x); } //!
function called($x) { sink($x); } //!
function spread($x) { sink($x); } //!
function word($x) { sink($x); }
class K {
  static function fixed($x) { sink($x); } //!
  function own($x) { sink($x); } //!
  function go() { call_user_func([$this, 'own'], source()); }
}
function apply($work, $value) { return $work($value); }
$f = 'local';
$f(source());
apply('given', source());
array_map('mapped', [source()]);
call_user_func('App\\\\called', source());
call_user_func_array('spread', [source()]);
call_user_func('K::fixed', source());
log('word', source());
`, ACROSS));
});

describe('Data in PHP lists', () => {
  it('is put into what a function is given first', () => checkFlow('php', `<?php
$item = ["k", "k"];
array_push($item, "k");
sink($item[2]);
array_push($item, source());
sink($item[2]); //!
$more = [];
array_unshift($more, ...[source()]);
sink($more[0]); //!
`));

  it('is kept by its key where several are put together', () => checkFlow('php', `<?php
$a = ["x" => "k", "y" => source()];
$b = array_merge($a, ["y" => "k", "z" => source()]);
sink($b["x"]);
sink($b["y"]);
sink($b["z"]); //!
sink(array_merge(["k"], [source()])[1]); //!
sink(array_merge(["k"], source())["any"]); //!
`));
});

describe('Data in PHP behind functions that never come back', () => {
  it('has passed the check that came before', () => checkFlow('php', `<?php
$a = source();
if (!isGood($a)) { exit; }
sink($a);
$b = source();
if (!isGood($b)) { exit('no'); }
sink($b);
$c = source();
if (!isGood($c)) { die('no'); }
sink($c);
$d = source();
if (!isGood($d)) { log('no'); }
sink($d); //!
`, { sanitizers: '[{pattern: isGood($X), guards: $X}]' }));
});

describe('Data and a PHP match', () => {
  it('is what the arms give, and not what is compared', () => checkFlow('php', `<?php
$a = match (source()) { "k", "l" => "m", default => "n" };
sink($a);
$b = match ($x) { "k" => source(), default => "n" };
sink($b); //!
$c = match (true) { $x > 1 => "k", default => source() };
sink($c); //!
$d = match (true) { source() > 1 => "k", default => "l" };
sink($d);
`));
});

describe('Data in PHP classes', () => {
  it('is in the properties that a constructor declares with its parameters', () => checkFlow('php', `<?php
final class Query {
    public function __construct(public readonly string $sort, private string $table = 'a') {}
    function own() { sink($this->sort); } //!
    function table() { return $this->table; }
}
function run() {
    $query = new Query(source(), 'b');
    sink($query->sort); //!
    sink($query->table());
    $query->own();
    $other = new Query('name', source());
    sink($other->sort);
    sink($other->table()); //!
}
`, ACROSS));
});

describe('Data in the names of PHP methods', () => {
  it('is looked at where they are called', () => checkFlow('php', `<?php
$name = source();
$object->$name(1); //!
$object->{'get' . $name}(2); //!
$object->{source()}(3); //!
$object->name($name);
`, { sinks: '[{patterns: [{pattern: "$OBJECT->$NAME(...)"}, {focus-metavariable: $NAME}]}]' }));
});
