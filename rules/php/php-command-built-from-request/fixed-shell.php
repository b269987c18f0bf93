<?php
use Symfony\Component\Process\Process;

// ruleid: php-command-built-from-request
$ssh->exec('service ' . escapeshellarg($_POST['name']) . ' restart');
// ruleid: php-command-built-from-request
$size = new Process(['/bin/bash', '-c', 'du -sh ' . escapeshellarg($_POST['folder'])]);
// ok: php-command-built-from-request
$list = new Process(['ls', '--', $_POST['folder']]);
