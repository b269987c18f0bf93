<?php

function find(\DOMXPath $tree)
{
    // ruleid: php-directory-query-from-request-xpath
    return $tree->evaluate('//user[@id=' . $_GET['id'] . ']');
}
