<?php
// ruleid: php-hard-coded-credential, keyed-password
define('SHOP_DB_PASSWORD', getenv('DB_PASSWORD'));
// ok: php-hard-coded-credential
define('SHOP_DB_PASS', getenv('DB_PASS'));
// ok: php-hard-coded-credential
define('SHOP_DB_NAME', 'shop');
