<?php
// ok: php-secret-logged
error_log('Login with a wrong password');
// ok: php-secret-logged
Log::debug("The password of {$user->id} was changed");
// ok: php-secret-logged
$this->logger->info('Length: ' . strlen($password));
// ok: php-secret-logged
error_log('See ' . $passwordResetUrl);
// ok: php-secret-logged-request
error_log(print_r($result, true));
// ok: php-secret-logged-request
Log::info('request', ['path' => $request->path()]);
