<?php
// ruleid: php-secret-logged
error_log('Login with ' . $password);
// ruleid: php-secret-logged
Log::debug("User {$user->mail} has the password {$user->password}");
// ruleid: php-secret-logged
$this->logger->info('Key: ' . $apiKey);
// ruleid: php-secret-logged-request
error_log(print_r($_POST, true));
// ruleid: php-secret-logged-request
Log::info('request', $request->all());
