<?php

use Symfony\Component\Process\PhpProcess;

// ruleid: php-code-from-request
$process = new PhpProcess('<?php ' . $_POST['code']);
