<?php
// ruleid: php-secret-compared-loosely, php-password-fast-hash
if (md5($_POST['password']) == $row['digest']) {
//  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ php-secret-compared-loosely
    login();
}
// ruleid: php-secret-compared-loosely
if ($_SERVER['HTTP_X_SIGNATURE'] != hash_hmac('sha256', $body, $key)) {
    exit;
}
// ruleid: php-secret-compared-loosely
if ($_POST['token'] == $_SESSION['token']) {
    save();
}
// ruleid: php-secret-compared-loosely-in-time
if (hash_hmac('sha256', $body, $key) === $signature) {
    accept();
}
// ruleid: php-secret-compared-loosely-by-strcmp
if (strcmp($_POST['password'], $password) == 0) {
    login();
}
