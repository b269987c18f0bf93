<?php
try {
    $db = new PDO($dsn);
} catch (PDOException $problem) {
    // ok: php-debug-enabled-connection-error
    error_log($problem->getMessage());
}
