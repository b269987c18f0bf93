<?php
// ruleid: php-goes-on-after-refusal
if (!isset($_SESSION['user'])) {
    header('Location: /login.php');
}
$notes->clear();
