<?php
// ok: php-path-built-from-request
readfile('/srv/reports/' . basename($_GET['name']));
$path = realpath('/srv/reports/' . $_GET['name']);
if ($path === false || !str_starts_with($path, '/srv/reports/')) {
    exit('no such report');
}
// ok: php-path-built-from-request
readfile($path);
$real = realpath('/srv/reports/' . $_GET['other']);
if (strpos($real, '/srv/reports/') === 0) {
    // ok: php-path-built-from-request
    echo file_get_contents($real);
}
$id = (int) $_GET['id'];
// ok: php-path-built-from-request
unlink("/srv/reports/$id.pdf");
$reports = ['a' => 'a.pdf', 'b' => 'b.pdf'];
// ok: php-path-built-from-request
readfile('/srv/reports/' . $reports[$_GET['name']]);
// ok: php-path-built-from-request
$text = file_get_contents($_FILES['photo']['tmp_name']);
if (preg_match('/^[a-z0-9]+\z/', $_GET['key'])) {
    // ok: php-path-built-from-request
    echo file_get_contents('/srv/cache/' . $_GET['key']);
}
// ok: php-path-built-from-request
file_put_contents('/srv/notes/last.txt', $_POST['text']);
// ok: php-path-built-from-request-archive-entry
file_put_contents('/srv/plugins/' . basename($zip->getNameIndex(0)), $text);
