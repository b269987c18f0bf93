<?php
$from = $_POST['mail'];
// ruleid: php-header-from-request
mail('office@parcel.example', 'Question', $text, "From: $from");
//                                               ^^^^^^^^^^^^^
// ruleid: php-header-from-request
mail($_POST['to'], 'Invitation', 'You are invited.');
// ruleid: php-header-from-request
mail('office@parcel.example', $_POST['subject'], $text, $headers);
// ruleid: php-header-from-request-allowed-origin
header('Access-Control-Allow-Origin: ' . $_SERVER['HTTP_ORIGIN']);
$origin = $_SERVER['HTTP_ORIGIN'];
// ruleid: php-header-from-request-allowed-origin
header("Access-Control-Allow-Origin: $origin");
