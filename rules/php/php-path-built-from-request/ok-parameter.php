<?php

// What the function is for.
function readAny(string $path)
{
    // ok: php-path-built-from-parameter
    return file_get_contents($path);
}

function readLabel(string $name)
{
    // ok: php-path-built-from-parameter
    return file_get_contents('/srv/labels/' . basename($name));
}

function numbered(int $number)
{
    // ok: php-path-built-from-parameter
    return file_get_contents('/srv/labels/' . $number . '.txt');
}
