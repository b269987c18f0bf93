<?php
// ok: php-debug-enabled-error-display
ini_set('display_errors', 0);
// ok: php-debug-enabled-error-display
ini_set('display_errors', $settings->show);
if (PHP_SAPI === 'cli') {
    // ok: php-debug-enabled-error-display
    ini_set('display_errors', '1');
}
// ok: php-debug-enabled
define('WP_DEBUG_DISPLAY', false);
return [
    'name' => 'Parcel',
    // ok: php-debug-enabled
    'debug' => (bool) env('APP_DEBUG', false),
];
// ok: php-debug-enabled-information
phpinfo(INFO_LICENSE);
// ok: php-debug-enabled-database-error
error_log(mysqli_error($link));
// ok: php-debug-enabled-database-error
echo $form->error;
// ok: php-debug-enabled-database-error
die('The parcel was not found.');
// ok: php-debug-enabled
Configure::write('debug', false);
