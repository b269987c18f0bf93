<?php

use Symfony\Component\Finder\Finder;
use Symfony\Component\Yaml\Yaml;

function show($request)
{
    // ruleid: php-path-built-from-request
    $files = (new Finder())->in('/srv/' . $request->query->get('folder'));
    // ruleid: php-path-built-from-request
    $values = Yaml::parseFile('/srv/' . $request->query->get('name'));
    // ruleid: php-path-built-from-request
    $archive = new PharData($request->query->get('archive'));
    return [$files, $values, $archive];
}
