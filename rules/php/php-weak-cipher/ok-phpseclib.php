<?php

use phpseclib3\Crypt\AES;

// ok: php-weak-cipher
$new = new AES('gcm');
