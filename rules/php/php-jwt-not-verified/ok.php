<?php
use Lcobucci\JWT\Configuration;
// ok: php-jwt-not-verified
$jwt = Configuration::forSymmetricSigner(new Sha256(), InMemory::file('/run/secrets/jwt'));
// ok: php-jwt-not-verified
$claims = JWT::decode($token, new Key($key, 'HS256'));
// ok: php-jwt-not-verified
$claims = JWT::decode($token, $key, ['HS256']);
// ok: php-jwt-not-verified
$part = base64_decode(explode('.', $fileName)[1]);

function checkedClaims(string $jwt, string $key): array
{
    [$head, $body, $signature] = explode('.', $jwt);
    if (!hash_equals(hash_hmac('sha256', "$head.$body", $key, true), base64_decode(strtr($signature, '-_', '+/')))) {
        throw new RuntimeException('signature');
    }
    // ok: php-jwt-not-verified
    return json_decode(base64_decode(strtr($body, '-_', '+/')), true);
}
