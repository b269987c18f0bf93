<?php
// ruleid: php-insecure-random-secret
$token = md5(uniqid(rand(), true));
//       ^^^^^^^^^^^^^^^^^^^^^^^^^
// ruleid: php-insecure-random-secret
$user->reset_token = sha1(mt_rand() . $user->mail);
// ruleid: php-insecure-random-secret
$_SESSION['csrf_token'] = uniqid();
// ruleid: php-insecure-random-secret
$apiKey = substr(str_shuffle('abcdefghijklmnopqrstuvwxyz0123456789'), 0, 16);
// ruleid: php-insecure-random-secret-number
$otp = rand(100000, 999999);

// ruleid: php-insecure-random-secret-typed
$resetCode = substr(str_shuffle('0123456789'), 0, 6);
// ruleid: php-insecure-random-secret-typed
$otp = rand(0, 9) . rand(0, 9) . rand(0, 9);

function makeToken(): string
{
    // ruleid: php-insecure-random-secret-returned
    return md5(microtime(true));
}
// ruleid: php-insecure-random-secret-seed
mt_srand(42);
// ruleid: php-insecure-random-secret-seed
srand(time());

function letters(): string
{
    $token = '';
    for ($at = 0; $at < 32; $at++) {
        // ruleid: php-insecure-random-secret-appended
        $token .= chr(rand(97, 122));
        //            ^^^^^^^^^^^^^
    }
    return $token;
}
