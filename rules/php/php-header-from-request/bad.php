<?php
$from = $_POST['mail'];
// ruleid: php-header-from-request
mail('office@parcel.example', 'Question', $text, "From: $from");
//                                               ^^^^^^^^^^^^^
$headers = 'Reply-To: ' . $_POST['mail'] . "\r\n";
// ruleid: php-header-from-request
mail('office@parcel.example', 'Question', $text, $headers);
// ruleid: php-header-from-request-allowed-origin
header('Access-Control-Allow-Origin: ' . $_SERVER['HTTP_ORIGIN']);
$origin = $_SERVER['HTTP_ORIGIN'];
// ruleid: php-header-from-request-allowed-origin
header("Access-Control-Allow-Origin: $origin");
