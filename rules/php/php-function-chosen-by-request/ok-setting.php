<?php
ini_set('memory_limit', '64M');
putenv('LANG=' . ($_POST['lang'] === 'de' ? 'de_DE' : 'en_US'));
