<?php
$count = (int) $_GET['count'];
// ruleid: php-size-from-request
$text = str_repeat('x', $count);
// ruleid: php-size-from-request
for ($i = 0; $i < $count; $i++) {
    work($i);
}
