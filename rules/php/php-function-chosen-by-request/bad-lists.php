<?php

// ruleid: php-function-chosen-by-request
array_walk($list, $_GET['f']);
// ruleid: php-function-chosen-by-request
uasort($list, $_GET['f']);
// ruleid: php-function-chosen-by-request
[$this, $_GET['m']]();
