<?php
// ruleid: php-password-fast-hash
$stored = md5($_POST['password']);
//        ^^^^^^^^^^^^^^^^^^^^^^^
// ruleid: php-password-fast-hash
$stored = sha1($salt . $password);
// ruleid: php-password-fast-hash
if (hash('sha256', $this->password) === $row['digest']) {
    login();
}
// ruleid: php-password-fast-hash
$user->secret = md5($request->input('password'));
// ruleid: php-password-fast-hash-few-rounds
$stored = password_hash($text, PASSWORD_BCRYPT, ['cost' => 4]);
//                                                         ^
// ruleid: php-password-fast-hash-few-rounds
$key = hash_pbkdf2('sha256', $text, $salt, 1000, 32);
// ruleid: php-password-fast-hash-constant-salt
$stored = crypt($text, '$1$parcel$');
