<?php
// ok: php-command-built-from-request
system('ping -c 2 ' . escapeshellarg($_GET['host']));
$count = (int) $_GET['count'];
// ok: php-command-built-from-request
$answer = shell_exec("tail -n $count /var/log/parcel.log");
// ok: php-command-built-from-request
exec('uptime', $lines);
// ok: php-command-built-from-request
proc_open(['tar', 'czf', '-', $_POST['folder']], $pipes, $ends);

$format = $_GET['format'];
if (in_array($format, ['png', 'jpg'], true)) {
    // ok: php-command-built-from-request
    exec("convert in.gif out.$format");
}
$hosts = ['a' => 'one.example', 'b' => 'two.example'];
// ok: php-command-built-from-request
passthru('ping -c 1 ' . $hosts[$_GET['host']]);
if (!preg_match('/^[a-z0-9.-]+$/D', $_POST['zone'])) {
    die('no');
}
// ok: php-command-built-from-request
echo shell_exec('dig ' . $_POST['zone']);
// ok: php-command-built-from-request
$rows = $pdo->exec($statement);
// ok: php-command-built-from-request
exec('convert ' . $_FILES['photo']['tmp_name'] . ' out.png');
function count_lines(int $count, string $name)
{
    // ok: php-command-built-from-request-parameter
    return shell_exec("tail -n $count " . escapeshellarg($name));
}
// ok: php-command-built-from-request-mail-parameters
mail('office@parcel.example', 'Hello', $text, $headers, '-fshop@parcel.example');
