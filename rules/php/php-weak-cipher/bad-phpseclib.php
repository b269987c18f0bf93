<?php

use phpseclib3\Crypt\AES;
use phpseclib3\Crypt\DES;

// ruleid: php-weak-cipher
$old = new DES('cbc');
// ruleid: php-weak-cipher
$blocks = new AES('ecb');
