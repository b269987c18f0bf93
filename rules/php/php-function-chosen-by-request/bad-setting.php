<?php
// ruleid: php-setting-from-request
ini_set($_GET['name'], 'on');
// ruleid: php-setting-from-request
putenv('LANG=' . $_POST['lang']);
