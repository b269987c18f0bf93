<?php

use phpseclib3\Net\SFTP;

function upload()
{
    $server = new SFTP('files.example.com');
    // ruleid: php-hard-coded-credential
    $server->login('deploy', getenv('DB_PASSWORD'));
    return $server;
}
