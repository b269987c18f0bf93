<?php
// ruleid: php-command-built-from-request
system('ping -c 2 ' . escapeshellarg($_GET['host']));
//     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^

$host = $_POST['host'];
// ruleid: php-command-built-from-request
$answer = shell_exec("dig +short $host");
// ruleid: php-command-built-from-request
exec("convert {$_FILES['photo']['name']} out.png", $lines);
// ruleid: php-command-built-from-request
echo `nslookup $host`;
// ruleid: php-command-built-from-request
passthru($_REQUEST['run']);
// ruleid: php-command-built-from-request
$pipe = popen('/usr/bin/grep ' . trim($_COOKIE['q']) . ' log.txt', 'r');
$data = json_decode(file_get_contents('php://input'), true);
// ruleid: php-command-built-from-request
$process = proc_open('tar czf - ' . escapeshellarg($data['folder']), $pipes, $ends);

class Lookup
{
    public function runAny(string $host): ?string
    {
        // ruleid: php-command-built-from-request-parameter
        return shell_exec('host ' . $host);
    }

    private function run(string $name): ?string
    {
        // ruleid: php-command-built-from-request
        return shell_exec('whois ' . escapeshellarg($name));
    }

    public function show(Request $request)
    {
        // ruleid: php-command-built-from-request
        $result = Process::run('host ' . $request->input('name'));
        return $this->run($_GET['name']);
    }
}

// ruleid: php-command-built-from-request-mail-parameters
mail('office@parcel.example', 'Hello', $text, $headers, '-f' . $_POST['from']);
