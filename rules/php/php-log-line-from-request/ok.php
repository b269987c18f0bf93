<?php
// ok: php-log-line-from-request
error_log('Login failed for ' . json_encode($_POST['user']));
// ok: php-log-line-from-request
error_log('Login failed for ' . str_replace(["\r", "\n"], ' ', $_POST['user']));
// ok: php-log-line-from-request
error_log('Parcel ' . (int) $_GET['id']);
// ok: php-log-line-from-request
error_log('Login failed');
