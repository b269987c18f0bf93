<?php

function find($pdo, $request)
{
    // ruleid: php-sql-built-from-request
    $pdo->query(strtr('SELECT * FROM t WHERE a = :a', [':a' => $_GET['a']]));
    $ids = array_column($_POST['rows'], 'id');
    // ruleid: php-sql-built-from-request
    $pdo->exec('DELETE FROM t WHERE id IN (' . implode(',', $ids) . ')');
    // ruleid: php-sql-built-from-request
    $pdo->exec('DELETE FROM t WHERE ' . array_keys($_POST)[0] . ' = 1');
    // ruleid: php-sql-built-from-request
    $pdo->exec("DELETE FROM t WHERE q = '" . $request->query->getString('q') . "'");
    // ruleid: php-sql-built-from-request
    $pdo->exec("DELETE FROM t WHERE q = '" . $request['q'] . "'");
    // ruleid: php-sql-built-from-request
    $pdo->exec("DELETE FROM t WHERE q = '" . $request->segment(2) . "'");
    // ok: php-sql-built-from-request
    $pdo->exec("DELETE FROM t WHERE q = '" . $request->query->getInt('q') . "'");
}
