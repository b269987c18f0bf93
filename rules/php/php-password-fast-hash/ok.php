<?php
// ok: php-password-fast-hash
$stored = password_hash($_POST['password'], PASSWORD_DEFAULT);
// ok: php-password-fast-hash
$key = md5($passwordResetUrl);
// ok: php-password-fast-hash
$etag = md5($body);
// ok: php-password-fast-hash
$name = sha1($file->path);
// ok: php-password-fast-hash
$hash = hash('sha256', $token);
// ok: php-password-fast-hash-few-rounds
$stored = password_hash($text, PASSWORD_BCRYPT, ['cost' => 12]);
// ok: php-password-fast-hash-few-rounds-derived
$key = hash_pbkdf2('sha256', $text, $salt, 600000, 32);
// ok: php-password-fast-hash-constant-salt
$stored = crypt($text, $row['digest']);
function stretch($password, $salt, $rounds)
{
    // ok: php-password-fast-hash
    $digest = md5($salt . $password, true);
    do {
        // ok: php-password-fast-hash
        $digest = md5($digest . $password, true);
    } while (--$rounds);
    return $digest;
}
function answerOf($user, $realm, $password)
{
    // ok: php-password-fast-hash
    return md5(sprintf('%s:%s:%s', $user, $realm, $password));
}
