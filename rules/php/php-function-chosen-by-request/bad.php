<?php
// ruleid: php-function-chosen-by-request
call_user_func($_GET['action'], $_GET['value']);
//             ^^^^^^^^^^^^^^^
$class = $_POST['type'];
// ruleid: php-function-chosen-by-request
$exporter = new $class($data);
$method = $_GET['do'];
// ruleid: php-function-chosen-by-request
$controller->$method();
$function = $_REQUEST['f'];
// ruleid: php-function-chosen-by-request
echo $function('x');
// ruleid: php-function-chosen-by-request
$list = array_map($_GET['filter'], $list);

// ruleid: php-function-chosen-by-request-variables
extract($_POST);
// ruleid: php-function-chosen-by-request-variables
extract($_REQUEST, EXTR_OVERWRITE);
// ruleid: php-function-chosen-by-request-variables
parse_str($_SERVER['QUERY_STRING']);

foreach ($_POST as $key => $value) {
    // ruleid: php-function-chosen-by-request-variable-name
    $$key = $value;
}
// ruleid: php-function-chosen-by-request-variable-name
$$_GET['name'] = $_GET['value'];

class Report
{
    public function show(): void
    {
        // ruleid: php-function-chosen-by-request
        $this->{$_GET['part']}();
    }
}
