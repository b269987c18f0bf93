<?php
// ruleid: php-hard-coded-credential
$link = mysqli_connect('localhost', 'parcel', 'Gr3en-Str33t', 'parcels');
//                                            ^^^^^^^^^^^^^^
// ruleid: php-hard-coded-credential
$pdo = new PDO('mysql:host=localhost;dbname=parcels', 'parcel', 'Gr3en-Str33t');
$word = 'Gr3en-Str33t';
// ruleid: php-hard-coded-credential
$db = new mysqli('localhost', 'parcel', $word);
// ruleid: php-hard-coded-credential
ftp_login($ftp, 'parcel', 'Gr3en-Str33t');

// ruleid: php-hard-coded-credential-empty
$database = mysqli_connect('db.parcel.example', 'shop', '', 'shop');
