<?php
// ok: php-unserialize-request-data
$cart = json_decode($_COOKIE['cart'], true);
// ok: php-unserialize-request-data
$state = unserialize($_POST['state'], ['allowed_classes' => false]);
// ok: php-unserialize-request-data
$state = unserialize($_POST['state'], ['allowed_classes' => [Money::class]]);
// ok: php-unserialize-request-data, php-unserialize-request-data-fetched
$cached = unserialize(file_get_contents('/var/cache/parcel/routes'));
function read_plain(string $data)
{
    // ok: php-unserialize-request-data-parameter
    return unserialize($data, ['allowed_classes' => false]);
}
// ok: php-unserialize-request-data
$kept = unserialize(serialize($_POST));
// ok: php-unserialize-request-data
$row = unserialize($database->fetch((int) $_GET['id']));
// ok: php-unserialize-request-data
$tree = Yaml::parse($_POST['tree']);
// ok: php-unserialize-request-data
$tree = Yaml::parse($_POST['tree'], Yaml::PARSE_DATETIME);
