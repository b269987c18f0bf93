<?php

// ok: php-command-built-from-request
exec('ls ' . implode(' ', array_map('escapeshellarg', $_GET['dirs'])));
// ok: php-command-built-from-request
exec('ls ' . implode(' ', array_map(escapeshellarg(...), $_GET['dirs'])));
// ok: php-command-built-from-request
exec('ls ' . implode(' ', array_map(fn ($folder) => escapeshellarg($folder), $_GET['dirs'])));
