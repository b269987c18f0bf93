<?php

// ruleid: php-permissive-cors
header('Access-Control-Allow-Origin: *');
// ruleid: php-permissive-cors
$response->headers->set('Access-Control-Allow-Origin', '*');
