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
