<?php
if (in_array($_SERVER['HTTP_ORIGIN'] ?? '', SITES, true)) {
    // ok: php-header-from-request-allowed-origin
    header('Access-Control-Allow-Origin: ' . $_SERVER['HTTP_ORIGIN']);
}
