<?php
// ruleid: php-directory-query-from-request
$found = ldap_search($ldap, 'ou=people,dc=parcel,dc=example', '(uid=' . $_POST['user'] . ')');
//                                                            ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
$user = $_GET['user'];
// ruleid: php-directory-query-from-request
ldap_list($ldap, $base, "(&(objectClass=person)(cn=$user))");
// ruleid: php-directory-query-from-request
$ok = ldap_bind($ldap, "uid=$user,ou=people", $_POST['password']);
// ruleid: php-directory-query-from-request-xpath
$nodes = $xpath->query("//user[name='" . $_GET['name'] . "']");
// ruleid: php-directory-query-from-request-xpath
$nodes = $document->xpath("//user[name='$user']");
// ruleid: php-directory-query-from-request-mongo
$account = $collection->findOne(['name' => $_POST['name'], 'pin' => $_POST['pin']]);

function find_user($document)
{
    $search = new DOMXPath($document);
    // ruleid: php-directory-query-from-request-xpath
    return $search->query("//user[name='" . $_GET['name'] . "']");
}
