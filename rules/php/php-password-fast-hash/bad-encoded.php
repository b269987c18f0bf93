<?php
// ruleid: php-password-encoded
$user->secret = base64_encode($password);
