<?php
// ruleid: php-secret-compared-loosely, php-password-fast-hash
if (hash_equals(md5($_POST['password']), $row['digest'])) {
//  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ php-secret-compared-loosely
    login();
}
// ruleid: php-secret-compared-loosely
if (!hash_equals($_SERVER['HTTP_X_SIGNATURE'], hash_hmac('sha256', $body, $key))) {
    exit;
}
// ruleid: php-secret-compared-loosely
if (hash_equals($_POST['token'], $_SESSION['token'])) {
    save();
}
// ruleid: php-secret-compared-loosely-in-time
if (hash_equals(hash_hmac('sha256', $body, $key), (string) $signature)) {
    accept();
}
// ruleid: php-secret-compared-loosely-by-strcmp
if (hash_equals((string) $password, (string) $_POST['password'])) {
    login();
}
// ruleid: php-secret-compared-loosely-in-time-not
if (!hash_equals(hash_hmac('sha256', $body, $key), (string) $given)) {
    exit;
}
