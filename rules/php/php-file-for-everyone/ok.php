<?php
// ok: php-file-for-everyone
chmod('/srv/parcel/config.php', 0640);
// ok: php-file-for-everyone
chmod($path, $mode);
// ok: php-file-for-everyone
chmod($path, 0755);
// ok: php-file-for-everyone-umask
$old = umask(0);
// ok: php-file-for-everyone-umask
umask(0022);
// ok: php-file-for-everyone-temporary
file_put_contents(tempnam(sys_get_temp_dir(), 'parcel'), $lines);
// ok: php-file-for-everyone-temporary
$text = file_get_contents('/tmp/parcel-export.csv');
function folder_remove(string $folder): bool
{
    foreach (glob($folder . '/*') as $inner) {
        // ok: php-file-for-everyone
        chmod($inner, 0777);
        unlink($inner);
    }
    return rmdir($folder);
}
