<?php
// ok: php-token-without-end
$token = JWT::encode(['sub' => $user->id, 'exp' => time() + 900], $key, 'HS256');
