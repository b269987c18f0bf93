<?php
// ok: php-directory-query-from-request
$found = ldap_search($ldap, $base, '(uid=' . ldap_escape($_POST['user'], '', LDAP_ESCAPE_FILTER) . ')');
$number = (int) $_GET['number'];
// ok: php-directory-query-from-request
ldap_list($ldap, $base, "(employeeNumber=$number)");
// ok: php-directory-query-from-request-xpath
$nodes = $xpath->query("//user[@id=$number]");
if (ctype_alnum($_GET['name'])) {
    // ok: php-directory-query-from-request-xpath
    $nodes = $xpath->query("//user[name='" . $_GET['name'] . "']");
}
// ok: php-directory-query-from-request-mongo
$account = $collection->findOne(['name' => (string) $_POST['name']]);
// ok: php-directory-query-from-request-mongo
$account = $repository->find($_POST['id']);
