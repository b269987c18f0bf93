<?php
// ruleid: php-unserialize-request-data
$cart = unserialize($_COOKIE['cart']);
//                  ^^^^^^^^^^^^^^^^
$data = base64_decode($_POST['state']);
// ruleid: php-unserialize-request-data
$state = unserialize($data);
// ruleid: php-unserialize-request-data
$body = unserialize(file_get_contents('php://input'));
// ruleid: php-unserialize-request-data
$state = unserialize($_GET['s'], ['allowed_classes' => true]);
// ruleid: php-unserialize-request-data
$options = maybe_unserialize(stripslashes($_POST['options']));
// ruleid: php-unserialize-request-data
$settings = yaml_parse($_POST['yaml']);

class Session
{
    public function read(string $data)
    {
        // ruleid: php-unserialize-request-data-parameter
        return unserialize($data);
    }

    public function load(Request $request)
    {
        // ruleid: php-unserialize-request-data
        return unserialize(urldecode($request->cookie('prefs')));
    }
}
// ruleid: php-unserialize-request-data-fetched
$job = unserialize(socket_read($socket, 2048));
// ruleid: php-unserialize-request-data
$tree = Yaml::parse($_POST['tree'], Yaml::PARSE_OBJECT);
