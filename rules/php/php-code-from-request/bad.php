<?php
// ruleid: php-code-from-request
eval('$total = ' . $_GET['formula'] . ';');
//   ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
// ruleid: php-code-from-request
eval("return {$_POST['code']};");
$code = base64_decode($_COOKIE['c']);
// ruleid: php-code-from-request
eval($code);
// ruleid: php-code-from-request
assert($_REQUEST['check']);
// ruleid: php-code-from-request
$f = create_function('$a', 'return ' . $_GET['body'] . ';');

class Calculator
{
    public function evaluate(string $formula)
    {
        // ruleid: php-code-from-request-parameter
        return eval("return $formula;");
    }

    public function run(Request $request)
    {
        $expression = $request->input('expression');
        // ruleid: php-code-from-request
        return eval("return $expression;");
    }
}
// ruleid: php-code-from-request-in-replacement
$text = preg_replace('/\{(\w+)\}/e', '$values["\\1"]', $text);
//                   ^^^^^^^^^^^^^^
