<?php
// ok: php-header-from-request
mail('office@parcel.example', 'Question', $_POST['text'], 'From: shop@parcel.example');
$from = filter_var($_POST['mail'], FILTER_VALIDATE_EMAIL);
// ok: php-header-from-request
mail('office@parcel.example', 'Question', $text, "From: $from");
$subject = str_replace(["\r", "\n"], '', $_POST['subject']);
// ok: php-header-from-request
mail('office@parcel.example', $subject, $text);
$origin = $_SERVER['HTTP_ORIGIN'];
if (in_array($origin, ['https://parcel.example'], true)) {
    // ok: php-header-from-request-allowed-origin
    header("Access-Control-Allow-Origin: $origin");
}
// ok: php-header-from-request-allowed-origin
header('Access-Control-Allow-Origin: https://parcel.example');
