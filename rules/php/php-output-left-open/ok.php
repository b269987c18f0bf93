<?php
// ok: php-output-left-open-csv
fputcsv($out, ['name', (int) $_POST['count']]);
// ok: php-output-left-open-cookie
setcookie('saved', $token, time() + 3600);
// ok: php-output-left-open-dump
error_log(print_r($_SERVER, true));
// ok: php-output-left-open-dump
echo json_encode($result);
