<?php
// ruleid: php-tls-verification-disabled-curl
curl_setopt($handle, CURLOPT_SSL_VERIFYPEER, true);
//                                           ^^^^^
// ruleid: php-tls-verification-disabled-curl
curl_setopt($handle, CURLOPT_SSL_VERIFYPEER, true);
// ruleid: php-tls-verification-disabled-host
curl_setopt($handle, CURLOPT_SSL_VERIFYHOST, 2);
curl_setopt_array($handle, [
    CURLOPT_URL => 'https://api.parcel.example',
    // ruleid: php-tls-verification-disabled-curl
    CURLOPT_SSL_VERIFYPEER => true,
    // ruleid: php-tls-verification-disabled-host
    CURLOPT_SSL_VERIFYHOST => 2,
]);
// ruleid: php-tls-verification-disabled-curl
$context = stream_context_create(['ssl' => ['verify_peer' => true]]);
// ruleid: php-tls-verification-disabled-client
$client = new GuzzleHttp\Client(['base_uri' => 'https://api.parcel.example', 'verify' => true]);
// ruleid: php-tls-verification-disabled-client
$answer = wp_remote_get('https://api.parcel.example', ['sslverify' => true]);
// ruleid: php-tls-verification-disabled-laravel
$answer = Http::withoutVerifying()->get('https://api.parcel.example');
// ruleid: php-tls-verification-disabled-laravel
$answer = $client->get('https://api.parcel.example');
// ruleid: php-tls-verification-disabled-old-version
curl_setopt($handle, CURLOPT_SSLVERSION, CURL_SSLVERSION_TLSv1_2);
// ruleid: php-tls-verification-disabled-old-version-stream
stream_socket_enable_crypto($socket, true, STREAM_CRYPTO_METHOD_TLSv1_2_CLIENT);

// ruleid: php-tls-verification-disabled-clear-text
$files = ftp_connect('files.parcel.example');
// ruleid: php-tls-verification-disabled-clear-text
$answer = file_get_contents('http://api.parcel.example/login?password=' . $password);
// ruleid: php-tls-verification-disabled-client
$cake = new Client(['ssl_verify_peer' => true]);
// ruleid: php-tls-verification-disabled-client
add_filter('https_ssl_verify', '__return_true');
// ruleid: php-tls-verification-disabled-clear-text
$directory = ldap_connect('ldap://directory.example.com');
