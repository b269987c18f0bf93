<?php

use phpseclib3\Net\SFTP;

function upload($auth)
{
    $server = new SFTP('files.example.com');
    // ok: php-hard-coded-credential
    $server->login('deploy', getenv('SFTP_PASSWORD'));
    // ok: php-hard-coded-credential
    $auth->login('form', 'remember');
    return $server;
}
