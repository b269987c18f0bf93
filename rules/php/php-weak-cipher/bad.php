<?php
// ruleid: php-weak-cipher
$box = openssl_encrypt($text, 'des-ede3-cbc', $key, 0, $iv);
//                            ^^^^^^^^^^^^^^
// ruleid: php-weak-cipher
$box = openssl_encrypt($text, 'AES-128-ECB', $key);
$cipher = 'rc4';
// ruleid: php-weak-cipher
$text = openssl_decrypt($box, $cipher, $key);
// ruleid: php-weak-cipher-mcrypt
$box = mcrypt_encrypt(MCRYPT_RIJNDAEL_128, $key, $text, MCRYPT_MODE_CBC, $iv);
// ruleid: php-weak-cipher-constant-iv
$box = openssl_encrypt($text, 'aes-256-cbc', $key, OPENSSL_RAW_DATA, '1234567890123456');
//                                                                   ^^^^^^^^^^^^^^^^^^
$iv = str_repeat("\0", 16);
// ruleid: php-weak-cipher-constant-iv
$box = openssl_encrypt($text, 'aes-256-cbc', $key, 0, str_repeat("\0", 16));
// ruleid: php-weak-cipher-constant-key, php-weak-cipher-constant-iv
$box = openssl_encrypt($text, 'aes-256-gcm', 'correct horse battery staple 123', 0, $iv, $tag);
// ruleid: php-weak-cipher-constant-key
$token = JWT::encode($claims, 'parcel-signing-secret', 'HS256');
// ruleid: php-weak-cipher-short-key
$pair = openssl_pkey_new(['private_key_bits' => 1024, 'private_key_type' => OPENSSL_KEYTYPE_RSA]);
// ruleid: php-weak-cipher-signature
openssl_sign($text, $signature, $key, OPENSSL_ALGO_SHA1);
// ruleid: php-weak-cipher-signature-keyed
$mac = hash_hmac('md5', $text, $key);

// ruleid: php-weak-cipher-padding
openssl_public_encrypt($order, $out, $publicKey, OPENSSL_PKCS1_PADDING);

final class Box
{
    private const KEY = 'an-example-of-a-key-0001';

    public function close(string $text, string $iv): string
    {
        // ruleid: php-weak-cipher-constant-key-of-class
        return openssl_encrypt($text, 'aes-256-cbc', self::KEY, OPENSSL_RAW_DATA, $iv);
    }
}
