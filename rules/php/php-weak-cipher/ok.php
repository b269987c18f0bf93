<?php
// ok: php-weak-cipher, php-weak-cipher-constant-iv, php-weak-cipher-constant-key
$box = openssl_encrypt($text, 'aes-256-gcm', $key, OPENSSL_RAW_DATA, random_bytes(12), $tag);
$iv = random_bytes(openssl_cipher_iv_length('aes-256-cbc'));
// ok: php-weak-cipher, php-weak-cipher-constant-iv
$box = openssl_encrypt($text, 'aes-256-cbc', $key, 0, $iv);
// ok: php-weak-cipher
$text = openssl_decrypt($box, $cipher, getenv('PARCEL_KEY'));
// ok: php-weak-cipher-constant-key
$token = JWT::encode($claims, getenv('JWT_KEY'), 'HS256');
// ok: php-weak-cipher-constant-key
$signature = hash_hmac('sha256', 'a constant text', $key);
// ok: php-weak-cipher-short-key
$pair = openssl_pkey_new(['private_key_bits' => 4096]);
// ok: php-weak-cipher-signature
openssl_sign($text, $signature, $key, OPENSSL_ALGO_SHA256);
// ok: php-weak-cipher-mcrypt
$box = sodium_crypto_secretbox($text, $nonce, $key);

// ok: php-weak-cipher-padding
openssl_public_encrypt($order, $out, $publicKey, OPENSSL_PKCS1_OAEP_PADDING);

final class Box
{
    private const CIPHER = 'aes-256-gcm';

    public function close(string $text, string $key, string $iv): string
    {
        // ok: php-weak-cipher-constant-key-of-class
        return openssl_encrypt($text, self::CIPHER, $key, OPENSSL_RAW_DATA, $iv, $tag);
    }
}
