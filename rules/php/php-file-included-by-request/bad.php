<?php
// ruleid: php-file-included-by-request
include $_GET['page'];
//      ^^^^^^^^^^^^^
// ruleid: php-file-included-by-request
include('pages/' . $_GET['page'] . '.php');
$language = $_COOKIE['language'] ?? 'en';
// ruleid: php-file-included-by-request
require_once "lang/$language.php";
$module = str_replace('../', '', $_REQUEST['module']);
// ruleid: php-file-included-by-request
require __DIR__ . '/modules/' . $module;
// ruleid: php-file-included-by-request-of-another-host
include 'http://parts.parcel.example/header.php';
// ruleid: php-file-included-by-request-of-another-host
ini_set('allow_url_include', '1');
