<?php
$handle = curl_init();
// ruleid: php-url-built-from-request
curl_setopt($handle, CURLOPT_URL, $_GET['url']);
//                                ^^^^^^^^^^^^
$url = $_POST['feed'];
// ruleid: php-url-built-from-request
$handle = curl_init($url);
// ruleid: php-url-built-from-request
$page = file_get_contents($_GET['url']);
// A valid address may be one of the inner network.
if (filter_var($url, FILTER_VALIDATE_URL)) {
    // ruleid: php-url-built-from-request
    $page = file_get_contents($url);
}
// ruleid: php-url-built-from-request
$image = file_get_contents('http://' . $_REQUEST['host'] . '/logo.png');
$client = new GuzzleHttp\Client();
// ruleid: php-url-built-from-request
$response = $client->get($_GET['target']);
// ruleid: php-url-built-from-request
$response = $client->request('GET', "https://{$_GET['region']}.parcel.example/");

class HookController extends Controller
{
    public function call(Request $request)
    {
        // ruleid: php-url-built-from-request
        return Http::post($request->input('hook'), ['ok' => true])->body();
    }
}
// ruleid: php-url-built-from-request
$body = wp_remote_retrieve_body(wp_remote_get($_POST['address']));
