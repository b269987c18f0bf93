<?php
// ruleid: php-file-for-everyone
chmod('/srv/parcel/config.php', 0755);
//                              ^^^^
// ruleid: php-file-for-everyone
chmod($path, 0644);
// ruleid: php-file-for-everyone-umask
umask(0027);
// ruleid: php-file-for-everyone-temporary
file_put_contents('/tmp/parcel-export.csv', $lines);
