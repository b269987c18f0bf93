<?php
// ruleid: php-cookie-exposed-setting
$config['cookie_secure'] = FALSE;
// ruleid: php-cookie-exposed-setting
$cookie = new Cookie('login_token', $token, 0, '/', null, true, false);
// ok: php-cookie-exposed-setting
$theme = new Cookie('theme', 'dark', 0, '/', null, true, false);

return [
    'lifetime' => 60,
    'cookie' => 'shop',
    // ruleid: php-cookie-exposed-setting
    'secure' => false,
    // ruleid: php-cookie-exposed-setting
    'http_only' => false,
];

// ruleid: php-cookie-exposed-setting
$response->headers->setCookie(Cookie::create('session', $id, 0, '/', null, false, true));
// ruleid: php-cookie-exposed-setting
$cookie = Cookie::create('session')->withValue($id)->withHttpOnly(false);
// ruleid: php-cookie-exposed-setting
Cookie::queue('remember', $token, 60, '/', null, false, true);
// ruleid: php-cookie-exposed-setting
return $response->withCookie(cookie('auth_token', $token, 60, '/', null, false, true));
