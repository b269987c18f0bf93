<?php
// ruleid: php-path-built-from-request
readfile('/srv/reports/' . $_GET['name']);
//       ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
$file = $_POST['file'];
// ruleid: php-path-built-from-request
unlink("/srv/uploads/$file");
// ruleid: php-path-built-from-request
echo file_get_contents(__DIR__ . '/docs/' . $_REQUEST['doc'] . '.txt');
$name = str_replace('../', '', $_GET['name']);
// ruleid: php-path-built-from-request
$handle = fopen("/srv/notes/$name", 'r');
// ruleid: php-path-built-from-request
file_put_contents('/srv/notes/' . $_COOKIE['user'], $text);
// ruleid: php-path-built-from-request
foreach (scandir('/srv/' . $_GET['folder']) as $entry) {
    echo htmlspecialchars($entry);
}

class ReportController extends Controller
{
    public function show(Request $request)
    {
        // ruleid: php-path-built-from-request
        return response()->download(storage_path('reports/' . $request->input('name')));
    }

    public function drop($request)
    {
        $path = realpath('/srv/reports/' . $request->query->get('name'));
        // ruleid: php-path-built-from-request
        unlink($path);
    }
}

for ($i = 0; $i < $zip->numFiles; $i++) {
    $entry = $zip->getNameIndex($i);
    // ruleid: php-path-built-from-request-archive-entry
    file_put_contents("/srv/plugins/$entry", $zip->getFromIndex($i));
}

// That there is such a file says nothing of where it is.
$leaflet = '/srv/leaflets/' . $_GET['name'];
if (!is_file($leaflet)) {
    exit;
}
// ruleid: php-path-built-from-request
readfile($leaflet);
// ruleid: php-path-built-from-request
Yii::$app->response->sendFile('/srv/leaflets/' . Yii::$app->request->get('name'));
