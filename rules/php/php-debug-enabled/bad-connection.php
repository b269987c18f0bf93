<?php
try {
    $db = new PDO($dsn);
} catch (PDOException $problem) {
    // ruleid: php-debug-enabled-connection-error
    die('No database: ' . $problem->getMessage());
}
