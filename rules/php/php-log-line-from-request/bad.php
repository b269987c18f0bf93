<?php
// ruleid: php-log-line-from-request
error_log('Login failed for ' . $_POST['user']);
//        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
$user = $_GET['user'];
// ruleid: php-log-line-from-request
syslog(LOG_WARNING, "unknown user $user");
