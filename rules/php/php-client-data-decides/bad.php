<?php
// ruleid: php-client-data-decides
if ($_COOKIE['admin'] == '1') {
//  ^^^^^^^^^^^^^^^^^^^^^^^^
    show_admin();
}
// ruleid: php-client-data-decides
if (isset($_COOKIE['logged_in'])) {
    show_account();
}
// ruleid: php-client-data-decides-session
$_SESSION['role'] = $_POST['role'];
// ruleid: php-client-data-decides-session
$_SESSION[$_GET['key']] = $value;
// ruleid: php-client-data-decides-by-address
if ($_SERVER['HTTP_X_FORWARDED_FOR'] === '127.0.0.1') {
    show_admin();
}
