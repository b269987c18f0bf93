<?php
// ok: php-template-from-request
$template = $twig->createTemplate('Hello {{ name }}');
// ok: php-template-from-request
echo $twig->render('hello.html.twig', ['name' => $_GET['name']]);
// ok: php-template-from-request
echo Blade::render('Hello {{ $name }}', ['name' => $_POST['name']]);
// ok: php-template-from-request-format
$text = sprintf('%s parcels', $_GET['count']);
// ok: php-template-from-request-expression
$found = preg_match('/' . preg_quote($_GET['q'], '/') . '/', $text);
// ok: php-template-from-request-expression
$found = preg_match('/^[a-z]+$/', $_GET['q']);
