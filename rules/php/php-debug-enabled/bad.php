<?php
// ruleid: php-debug-enabled-error-display
ini_set('display_errors', 1);
//                        ^
// ruleid: php-debug-enabled-error-display
ini_set('display_errors', 'On');
// ruleid: php-debug-enabled
define('WP_DEBUG_DISPLAY', true);
// ruleid: php-debug-enabled
$app = new Slim\App(['settings' => ['displayErrorDetails' => true]]);
return [
    'name' => 'Parcel',
    // ruleid: php-debug-enabled
    'debug' => true,
];
// ruleid: php-debug-enabled-information
phpinfo();
// ruleid: php-debug-enabled-database-error
$rows = mysqli_query($link, $sql) or die(mysqli_error($link));
if ($conn->connect_error) {
    // ruleid: php-debug-enabled-database-error
    die('Query failed: ' . $conn->error);
}
// ruleid: php-debug-enabled-database-error
echo $e->getTraceAsString();
// ruleid: php-debug-enabled
Configure::write('debug', true);
