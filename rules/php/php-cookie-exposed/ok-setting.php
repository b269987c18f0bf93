<?php
return [
    'lifetime' => 60,
    'cookie' => 'shop',
    // ok: php-cookie-exposed-setting
    'secure' => env('SESSION_SECURE_COOKIE', true),
    // ok: php-cookie-exposed-setting
    'http_only' => true,
];

// ok: php-cookie-exposed-setting
$cookie = Cookie::create('session', $id, 0, '/', null, true, true);
// ok: php-cookie-exposed-setting
$cookie = Cookie::create('theme')->withValue('dark')->withHttpOnly(false);
// ok: php-cookie-exposed-setting
Cookie::queue('theme', 'dark', 60, '/', null, true, false);
