<?php
// ruleid: php-hard-coded-credential
$link = mysqli_connect('localhost', 'parcel', getenv('DB_PASSWORD'), 'parcels');
//                                            ^^^^^^^^^^^^^^
// ruleid: php-hard-coded-credential
$pdo = new PDO('mysql:host=localhost;dbname=parcels', 'parcel', getenv('DB_PASSWORD'));
$word = 'Gr3en-Str33t';
// ruleid: php-hard-coded-credential
$db = new mysqli('localhost', 'parcel', getenv('DB_PASSWORD'));
// ruleid: php-hard-coded-credential
ftp_login($ftp, 'parcel', getenv('DB_PASSWORD'));

// ruleid: php-hard-coded-credential-empty
$database = mysqli_connect('db.parcel.example', 'shop', '', 'shop');
