<?php
function seal($text, $key)
{
    $start = str_repeat('0', 16);
    // ruleid: php-weak-cipher-constant-iv
    return openssl_encrypt($text, 'aes-256-ctr', $key, 0, $start);
}
