<?php
// ruleid: php-file-for-everyone
chmod('/srv/parcel/config.php', 0777);
//                              ^^^^
// ruleid: php-file-for-everyone
chmod($path, 0666);
// ruleid: php-file-for-everyone-umask
umask(0);
// ruleid: php-file-for-everyone-temporary
file_put_contents('/tmp/parcel-export.csv', $lines);
