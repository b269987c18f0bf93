<?php
// ok: php-cookie-exposed-to-scripts, php-cookie-exposed-over-http
setcookie('prefs', $value, time() + 3600, '/', '', true, true);
// ok: php-cookie-exposed-to-scripts, php-cookie-exposed-over-http, php-cookie-exposed-without-flags
setcookie('auth_token', $token, ['expires' => time() + 3600, 'secure' => true, 'httponly' => true, 'samesite' => 'Lax']);
// ok: php-cookie-exposed-without-flags
setcookie('theme', 'dark', time() + 3600);
// ok: php-cookie-exposed-without-flags
setcookie('auth_token', '', time() - 3600);
// ok: php-cookie-exposed-session-settings
ini_set('session.use_strict_mode', 1);
// ok: php-cookie-exposed-to-scripts
ini_set('session.cookie_httponly', '1');
// ok: php-cookie-exposed-session-chosen
session_id(bin2hex(random_bytes(16)));
// ok: php-cookie-exposed-session-chosen
$id = session_id();

if (password_verify($_POST['password'], $account->hash)) {
    session_regenerate_id(true);
    // ok: php-cookie-exposed-session-kept
    $_SESSION['user'] = $account->id;
}
