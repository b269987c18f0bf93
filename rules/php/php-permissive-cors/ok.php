<?php

// ok: php-permissive-cors
header('Access-Control-Allow-Origin: https://app.parcel.example');
// ok: php-permissive-cors
header('Access-Control-Allow-Methods: *');
