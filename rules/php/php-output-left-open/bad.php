<?php
// ruleid: php-output-left-open-csv
fputcsv($out, ['name', $_POST['name']]);
// ruleid: php-output-left-open-cookie
setcookie('saved', $password, time() + 3600);
//                 ^^^^^^^^^
// ruleid: php-output-left-open-dump
print_r($_SERVER);
// ruleid: php-output-left-open-dump
var_dump($_SESSION);
