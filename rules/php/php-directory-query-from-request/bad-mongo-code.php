<?php
// ruleid: php-directory-query-from-request-mongo-code
$people = $shop->find(['$where' => "this.town == '" . $_POST['town'] . "'"]);
// ok: php-directory-query-from-request-mongo-code
$people = $shop->find(['town' => (string) $_POST['town']]);
// ruleid: php-directory-query-from-request
$list = ldap_read($link, 'ou=' . $_GET['group'] . ',dc=example', '(objectClass=*)');
