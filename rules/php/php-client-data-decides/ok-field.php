<?php
if ($_SESSION['is_admin'] == '1' || $_POST['theme'] == 'admin') {
    show_admin();
}
$link = 'https://' . APP_HOST . '/reset.php?token=' . $token;
header('X-Frame-Options: DENY');
$ok = password_verify($_POST['password'], $hash);
