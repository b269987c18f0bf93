<?php
function link_code()
{
    // ruleid: php-insecure-random-secret-time
    return sha1(uniqid(rand(), true));
}
