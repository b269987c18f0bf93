<?php
// ok: php-url-built-from-request
$handle = curl_init('https://api.parcel.example/parcels/' . urlencode($_GET['id']));
// ok: php-url-built-from-request
$page = file_get_contents("https://api.parcel.example/parcels?id={$_GET['id']}");
$hosts = ['a' => 'https://a.parcel.example', 'b' => 'https://b.parcel.example'];
// ok: php-url-built-from-request
$page = file_get_contents($hosts[$_GET['host']]);
$url = $_POST['url'];
if (!in_array(parse_url($url, PHP_URL_HOST), ['parcel.example'], true)) {
    exit;
}
// ok: php-url-built-from-request
curl_setopt($handle, CURLOPT_URL, $url);
// ok: php-url-built-from-request
curl_setopt($handle, CURLOPT_POSTFIELDS, $_POST['data']);
// ok: php-url-built-from-request
$found = $collection->get($_GET['key']);
// ok: php-url-built-from-request
$body = wp_safe_remote_get($_POST['address']);
// ok: php-url-built-from-request
$client->request('POST', 'https://api.parcel.example/parcels', ['json' => $_POST]);
