<?php
// ok: php-tls-verification-disabled-curl
curl_setopt($handle, CURLOPT_SSL_VERIFYPEER, true);
// ok: php-tls-verification-disabled-host
curl_setopt($handle, CURLOPT_SSL_VERIFYHOST, 2);
// ok: php-tls-verification-disabled-curl
curl_setopt($handle, CURLOPT_SSL_VERIFYPEER, $verify);
// ok: php-tls-verification-disabled-client
$client = new GuzzleHttp\Client(['verify' => '/etc/ssl/parcel.pem']);
// ok: php-tls-verification-disabled-client
$rules = ['verify' => true];
// ok: php-tls-verification-disabled-laravel
$answer = Http::withToken($token)->get('https://api.parcel.example');
// ok: php-tls-verification-disabled-old-version
curl_setopt($handle, CURLOPT_SSLVERSION, CURL_SSLVERSION_TLSv1_2);
// ok: php-tls-verification-disabled-curl
$socket = $this->skipCertificate ? ['ssl' => ['verify_peer' => false]] : [];

// ok: php-tls-verification-disabled-clear-text
$files = ftp_ssl_connect('files.parcel.example');
// ok: php-tls-verification-disabled-clear-text
$answer = file_get_contents('http://api.parcel.example/find?name=' . $name);
// ok: php-tls-verification-disabled-client
add_filter('https_ssl_verify', '__return_true');
// ok: php-tls-verification-disabled-client
$cake = new Client(['ssl_verify_peer' => true]);
// ok: php-tls-verification-disabled-clear-text
$directory = ldap_connect('ldaps://directory.example.com');
// ok: php-tls-verification-disabled-clear-text
$local = ldap_connect('ldap://localhost:389');
function bindSecurely()
{
    // ok: php-tls-verification-disabled-clear-text
    $link = ldap_connect('ldap://directory.example.com');
    ldap_start_tls($link);
    return $link;
}
