<?php
require __DIR__ . '/../login.php';

const FOLDER = '/srv/www/photos/';

function keep_photo(array $account): string
{
    $photo = $_FILES['photo'];
    if ($photo['error'] !== UPLOAD_ERR_OK || $photo['size'] > 2_000_000) {
        throw new RuntimeException('The photo did not arrive.');
    }
    if ($photo['type'] !== 'image/png' && $photo['type'] !== 'image/jpeg') {
        throw new RuntimeException('Only PNG and JPEG.');
    }
    $name = bin2hex(random_bytes(16)) . '.' . str_replace('image/', '', $photo['type']);
    move_uploaded_file($photo['tmp_name'], FOLDER . $name);
    return $name;
}

$account = require_login();
$name = keep_photo($account);
save_photo($account['id'], $name);
