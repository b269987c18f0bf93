<?php
// ok: php-client-data-decides
if ($_SESSION['admin'] === true) {
    show_admin();
}
// ok: php-client-data-decides
if ($_COOKIE['theme'] == 'dark') {
    show_dark();
}
// ok: php-client-data-decides-session
$_SESSION['theme'] = $_POST['theme'];
// ok: php-client-data-decides-session
$_SESSION['role'] = $row['role'];
// ok: php-client-data-decides-by-address
if ($_SERVER['REMOTE_ADDR'] === '127.0.0.1') {
    show_admin();
}
// ok: php-client-data-decides-by-address
if ($_SERVER['HTTP_X_FORWARDED_PROTO'] === 'https') {
    mark_secure();
}
