<?php
// ok: php-file-included-by-request
include 'pages/start.php';
// ok: php-file-included-by-request
require_once __DIR__ . '/vendor/autoload.php';
$pages = ['start' => 'start.php', 'about' => 'about.php'];
// ok: php-file-included-by-request
include 'pages/' . ($pages[$_GET['page']] ?? 'start.php');
$page = basename($_GET['page']);
// ok: php-file-included-by-request
include "pages/$page.php";
if (in_array($_GET['language'], ['de', 'en'], true)) {
    // ok: php-file-included-by-request
    include 'lang/' . $_GET['language'] . '.php';
}
switch ($_GET['part']) {
    case 'head':
        $part = 'head.php';
        break;
    default:
        $part = 'foot.php';
}
// ok: php-file-included-by-request
include $part;
// ok: php-file-included-by-request-of-another-host
$text = file_get_contents('https://parts.parcel.example/header.html');
