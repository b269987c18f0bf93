<?php
// ok: php-hard-coded-credential
$link = mysqli_connect('localhost', 'parcel', getenv('DB_PASSWORD'), 'parcels');
// ok: php-hard-coded-credential
$pdo = new PDO($dsn, $settings['user'], $settings['password']);
// ok: php-hard-coded-credential
$link = mysqli_connect('localhost', 'root', '');
// ok: php-hard-coded-credential
$pdo = new PDO('sqlite::memory:');

// ok: php-hard-coded-credential-empty
$database = mysqli_connect('localhost', 'root', '', 'shop');
