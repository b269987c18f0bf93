<?php
// ok: php-token-from-weak-digest
$token = bin2hex(random_bytes(32));
// ok: php-token-from-weak-digest
$signature = hash_hmac('sha256', $body, $secretKey);
// ok: php-token-from-weak-digest
$etag = md5($body);
// ok: php-token-from-weak-digest
$cacheKey = md5($url);
// ok: php-token-from-weak-digest
$token = sha1(random_bytes(32));
// ok: php-token-from-weak-digest
$digest = hash('sha256', $token);
