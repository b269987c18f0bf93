<?php
// ruleid: php-cookie-exposed-to-scripts
setcookie('prefs', $value, time() + 3600, '/', '', true, true);
//                                                       ^^^^^
// ruleid: php-cookie-exposed-over-http
setcookie('prefs', $value, time() + 3600, '/', '', true, true);
// ruleid: php-cookie-exposed-to-scripts
session_set_cookie_params(['lifetime' => 0, 'secure' => true, 'httponly' => true]);
// ruleid: php-cookie-exposed-over-http
setcookie('prefs', $value, ['secure' => true, 'httponly' => true]);
// ruleid: php-cookie-exposed-to-scripts
ini_set('session.cookie_httponly', true);
// ruleid: php-cookie-exposed-over-http
ini_set('session.cookie_secure', true);
// ruleid: php-cookie-exposed-without-flags-timed
setcookie('auth_token', $token, ['expires' => time() + 3600, 'secure' => true, 'httponly' => true, 'samesite' => 'Lax']);
// ruleid: php-cookie-exposed-without-flags
setcookie('remember_me', $token, ['expires' => time() + 3600, 'path' => '/', 'secure' => true, 'httponly' => true, 'samesite' => 'Lax']);
// ruleid: php-cookie-exposed-session-settings
ini_set('session.use_only_cookies', '1');
// ruleid: php-cookie-exposed-session-settings-in-address
ini_set('session.use_trans_sid', '0');
// ruleid: php-cookie-exposed-session-chosen
session_id($_GET['sid']);
//         ^^^^^^^^^^^^
session_start();

if (password_verify($_POST['password'], $account->hash)) {
    // ruleid: php-cookie-exposed-session-kept
    $_SESSION['user'] = $account->id;
}
