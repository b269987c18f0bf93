<?php
// ruleid: php-hard-coded-credential, keyed-password
define('SHOP_DB_PASSWORD', '{{token:password:21}}');
// ok: php-hard-coded-credential
define('SHOP_DB_PASS', getenv('DB_PASS'));
// ok: php-hard-coded-credential
define('SHOP_DB_NAME', 'shop');
