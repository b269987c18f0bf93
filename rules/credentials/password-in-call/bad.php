<?php
// ruleid: php-hard-coded-credential
$shop = new mysqli('db.acme.io', 'shop', '{{token:password:call-4}}', 'shop');
