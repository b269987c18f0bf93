<?php

function readLabel(string $name)
{
    // ruleid: php-path-built-from-parameter
    return file_get_contents('/srv/labels/' . $name);
    //                       ^^^^^^^^^^^^^^^^^^^^^^
}

function removeLabel($name)
{
    // ruleid: php-path-built-from-parameter
    unlink(__DIR__ . '/labels/' . $name);
    //     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^
}
