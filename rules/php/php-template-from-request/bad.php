<?php
// ruleid: php-template-from-request
$template = $twig->createTemplate('Hello ' . $_GET['name']);
//                                ^^^^^^^^^^^^^^^^^^^^^^^^
// ruleid: php-template-from-request
echo Blade::render($_POST['layout'], ['user' => $user]);
// ruleid: php-template-from-request-format
$text = sprintf($_GET['format'], $secret);
// ruleid: php-template-from-request-expression
$found = preg_match('/' . $_GET['q'] . '/', $text);
