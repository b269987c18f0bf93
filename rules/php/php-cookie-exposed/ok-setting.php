<?php
return [
    'lifetime' => 60,
    'cookie' => 'shop',
    // ok: php-cookie-exposed-setting
    'secure' => env('SESSION_SECURE_COOKIE', true),
    // ok: php-cookie-exposed-setting
    'http_only' => true,
];
