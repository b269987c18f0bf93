<?php
// ruleid: php-client-data-decides-field
if ($_POST['is_admin'] == '1') {
    show_admin();
}
// ruleid: php-client-data-decides-host
$link = 'https://' . $_SERVER['HTTP_HOST'] . '/reset.php?token=' . $token;
// ruleid: php-frames-allowed
header('X-Frame-Options: ALLOWALL');
// ruleid: php-password-in-address
$ok = password_verify($_GET['password'], $hash);
