<?php
use Lcobucci\JWT\Configuration;
// ruleid: php-jwt-not-verified
$jwt = Configuration::forUnsecuredSigner();
//     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
// ruleid: php-jwt-not-verified
$claims = JWT::decode($token, $key, ['HS256']);
// ruleid: php-jwt-not-verified
$jwt = JWT::encode($claims, $key, 'HS256');
// ruleid: php-jwt-not-verified
$claims = JWT::decode($token, null, false);
// ruleid: php-jwt-not-verified
$claims = JWT::decode($token, new Key('', 'none'));
// ruleid: php-jwt-not-verified
$claims = json_decode(base64_decode(explode('.', $token)[1]), true);

function claims(string $jwt): array
{
    [, $payload] = explode('.', $jwt);
    // ruleid: php-jwt-not-verified
    return json_decode(base64_decode($payload), true);
}

function claimsWithHead(string $token): array
{
    [$head, $body, $signature] = explode('.', $token);
    // ruleid: php-jwt-not-verified
    return json_decode(base64_decode(strtr($body, '-_', '+/')), true);
}
