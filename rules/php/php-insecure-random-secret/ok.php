<?php
// ok: php-insecure-random-secret
$token = bin2hex(random_bytes(32));
// ok: php-insecure-random-secret
$otp = random_int(100000, 999999);
// ok: php-insecure-random-secret
$token = uniqid('', true) . bin2hex(random_bytes(16));
// ok: php-insecure-random-secret
$delay = mt_rand(1, 5);
// ok: php-insecure-random-secret
$color = array_rand($colors);
// ok: php-insecure-random-secret
$htmlId = uniqid('field-');

function pickColor(array $colors): string
{
    // ok: php-insecure-random-secret-returned
    return $colors[mt_rand(0, 3)];
}
// ok: php-insecure-random-secret-seed
mt_srand();
// ok: php-insecure-random-secret-seed
mt_srand($game->seed);

function letters(): string
{
    $token = '';
    $line = '';
    for ($at = 0; $at < 32; $at++) {
        // ok: php-insecure-random-secret-appended
        $token .= chr(random_int(97, 122));
        // ok: php-insecure-random-secret-appended
        $line .= chr(rand(97, 122));
    }
    return $token . $line;
}
