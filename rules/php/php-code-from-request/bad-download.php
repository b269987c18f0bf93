<?php
$code = file_get_contents('http://plugins.example.com/p.txt');
// ruleid: php-code-from-download
eval($code);
