<?php
$count = min(100, (int) $_GET['count']);
$text = str_repeat('x', $count);
for ($i = 0; $i < $count; $i++) {
    work($i);
}
