<?php
// ok: php-secret-compared-loosely, php-secret-compared-loosely-in-time
if (hash_equals(hash_hmac('sha256', $body, $key), $signature)) {
    accept();
}
// ok: php-secret-compared-loosely
if (password_verify($_POST['password'], $row['digest'])) {
    login();
}
// ok: php-secret-compared-loosely
if ($_POST['password'] == '') {
    exit;
}
// ok: php-secret-compared-loosely
if ($_POST['password'] != $_POST['password_again']) {
    exit;
}
// ok: php-secret-compared-loosely
if ($_POST['token'] == null) {
    exit;
}
// ok: php-secret-compared-loosely
if ($_GET['page'] == $page) {
    show();
}
// ok: php-secret-compared-loosely-by-strcmp
usort($names, fn($a, $b) => strcmp($a, $b));
// ok: php-secret-compared-loosely-by-strcmp
if (strcmp($a, $b) === 0) {
    show();
}
// ok: php-secret-compared-loosely-by-strcmp
if (!strcasecmp($_REQUEST['do'], 'export')) {
    exportParcels();
}
// ok: php-secret-compared-loosely-by-strcmp
if (strcmp($view, $_GET['view']) == 0) {
    showView();
}
