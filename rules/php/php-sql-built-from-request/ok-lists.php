<?php

// ok: php-sql-built-from-request
$pdo->exec('DELETE FROM t WHERE id IN (' . implode(',', array_map([$pdo, 'quote'], $_GET['ids'])) . ')');
// ok: php-sql-built-from-request
$pdo->exec('DELETE FROM t WHERE id IN (' . implode(',', array_map(fn ($x) => $pdo->quote($x), $_GET['ids'])) . ')');
// ok: php-sql-built-from-request
$pdo->exec('DELETE FROM t WHERE id IN (' . implode(',', array_map(fn ($x) => (int) $x, $_GET['ids'])) . ')');
// ok: php-sql-built-from-request
$pdo->exec('DELETE FROM t WHERE id IN (' . implode(',', array_map(intval(...), $_GET['ids'])) . ')');
// ruleid: php-sql-built-from-request
$pdo->exec('DELETE FROM t WHERE id IN (' . implode(',', array_map(fn ($x) => "'" . $x . "'", $_GET['ids'])) . ')');

class Jobs
{
    private function add(array $request): void
    {
        // ok: php-sql-built-from-request
        $this->pdo->exec("DELETE FROM t WHERE q = '" . $request['q'] . "'");
    }

    public function fetch(RequestInterface $request): void
    {
        // ok: php-sql-built-from-request
        $this->pdo->exec("DELETE FROM t WHERE q = '" . $request->getUri() . "'");
    }
}
