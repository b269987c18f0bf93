<?php
// ok: php-code-from-request
eval('$total = 3 * 4;');
$number = (float) $_GET['number'];
// ok: php-code-from-request
eval("\$total = $number * 2;");
// ok: php-code-from-request
assert(is_string($_GET['name']));
// ok: php-code-from-request
assert($_GET['a'] !== $_GET['b']);
// ok: php-code-from-request
$result = $calculator->evaluate($_GET['formula']);
function twice(float $number)
{
    // ok: php-code-from-request-parameter
    return eval("return $number * 2;");
}
$names = ['sum', 'max'];
if (in_array($_GET['f'], $names, true)) {
    // ok: php-code-from-request
    eval('$total = ' . $_GET['f'] . '($list);');
}
// ok: php-code-from-request-in-replacement
$text = preg_replace('/\{(\w+)\}/u', 'value', $text);
// ok: php-code-from-request-in-replacement
$text = preg_replace('/e/', 'E', $text);
// ok: php-code-from-request-in-replacement
$text = preg_replace_callback('/\{(\w+)\}/', fn($m) => $values[$m[1]], $text);
