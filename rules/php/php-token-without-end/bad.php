<?php
// ruleid: php-token-without-end
$token = JWT::encode(['sub' => $user->id], $key, 'HS256');
