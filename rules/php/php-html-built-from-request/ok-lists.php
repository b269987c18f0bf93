<?php

// ok: php-html-built-from-request
echo implode('', array_map(fn ($x) => '<li>' . htmlspecialchars($x) . '</li>', $_GET['ids']));
// ok: php-html-built-from-request
echo implode('', array_map(htmlspecialchars(...), $_GET['ids']));
