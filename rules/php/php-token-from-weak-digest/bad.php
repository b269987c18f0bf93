<?php
// ruleid: php-token-from-weak-digest
$token = md5($user->email);
// ruleid: php-token-from-weak-digest
$signature = md5($body . $secretKey);
// ruleid: php-token-from-weak-digest
$link = ['reset_token' => sha1($user->id . $user->mail)];

function make_signature(array $fields, string $key): string
{
    ksort($fields);
    // ruleid: php-token-from-weak-digest
    return md5(implode('|', $fields) . $key);
}
