<?php

use GuzzleHttp\Client;
use Illuminate\Support\Facades\Http;

// ruleid: php-url-built-from-request
$client = new Client(['base_uri' => $_GET['base']]);
// ruleid: php-url-built-from-request
Http::baseUrl($_GET['base'])->get('/status');
// ruleid: php-url-built-from-request
socket_connect($socket, $_GET['host'], 80);
// ruleid: php-url-built-from-request
$page->loadHTMLFile($_GET['url']);
