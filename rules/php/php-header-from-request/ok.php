<?php
// ok: php-header-from-request
mail('office@parcel.example', 'Question', $_POST['text'], 'From: shop@parcel.example');
$from = filter_var($_POST['mail'], FILTER_VALIDATE_EMAIL);
// ok: php-header-from-request
mail('office@parcel.example', 'Question', $text, "From: $from");
// PHP itself takes line breaks out of these two.
// ok: php-header-from-request
mail($_POST['to'], $_POST['subject'], $text);
$name = str_replace(["\r", "\n"], '', $_POST['name']);
// ok: php-header-from-request
mail('office@parcel.example', 'Question', $text, "From: $name");
$origin = $_SERVER['HTTP_ORIGIN'];
if (in_array($origin, ['https://parcel.example'], true)) {
    // ok: php-header-from-request-allowed-origin
    header("Access-Control-Allow-Origin: $origin");
}
// ok: php-header-from-request-allowed-origin
header('Access-Control-Allow-Origin: https://parcel.example');
