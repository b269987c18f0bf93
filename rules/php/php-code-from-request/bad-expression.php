<?php

use Symfony\Component\ExpressionLanguage\ExpressionLanguage;

function total($request)
{
    $calculator = new ExpressionLanguage();
    // ruleid: php-code-from-request
    return $calculator->evaluate($request->query->get('formula'), []);
}
