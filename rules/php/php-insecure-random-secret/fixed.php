<?php
// ruleid: php-insecure-random-secret
$token = bin2hex(random_bytes(16));
//       ^^^^^^^^^^^^^^^^^^^^^^^^^
// ruleid: php-insecure-random-secret
$user->reset_token = bin2hex(random_bytes(16));
// ruleid: php-insecure-random-secret
$_SESSION['csrf_token'] = bin2hex(random_bytes(16));
// ruleid: php-insecure-random-secret
$apiKey = bin2hex(random_bytes(16));
// ruleid: php-insecure-random-secret-number
$otp = random_int(100000, 999999);

// ruleid: php-insecure-random-secret-typed
$resetCode = substr(str_shuffle('0123456789'), 0, 6);
// ruleid: php-insecure-random-secret-typed
$otp = random_int(0, 9) . random_int(0, 9) . random_int(0, 9);

function makeToken(): string
{
    // ruleid: php-insecure-random-secret-returned
    return bin2hex(random_bytes(16));
}
// ruleid: php-insecure-random-secret-seed
mt_srand();
// ruleid: php-insecure-random-secret-seed
mt_srand();

function letters(): string
{
    $token = '';
    for ($at = 0; $at < 32; $at++) {
        // ruleid: php-insecure-random-secret-appended
        $token .= chr(random_int(97, 122));
        //            ^^^^^^^^^^^^^
    }
    return $token;
}
