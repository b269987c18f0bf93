<?php
require __DIR__ . '/../login.php';

const FOLDER = '/srv/www/photos/';
const ENDINGS = ['image/png' => 'png', 'image/jpeg' => 'jpg'];

function keep_photo(array $account): string
{
    $photo = $_FILES['photo'];
    if ($photo['error'] !== UPLOAD_ERR_OK || $photo['size'] > 2_000_000) {
        throw new RuntimeException('The photo did not arrive.');
    }
    $type = (new finfo(FILEINFO_MIME_TYPE))->file($photo['tmp_name']);
    if (!isset(ENDINGS[$type])) {
        throw new RuntimeException('Only PNG and JPEG.');
    }
    $name = bin2hex(random_bytes(16)) . '.' . ENDINGS[$type];
    move_uploaded_file($photo['tmp_name'], FOLDER . $name);
    return $name;
}

$account = require_login();
$name = keep_photo($account);
save_photo($account['id'], $name);
