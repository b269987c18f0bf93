<?php
function link_code()
{
    // ruleid: php-insecure-random-secret-time
    return bin2hex(random_bytes(16));
}
