<?php
$actions = ['list' => 'listParcels', 'show' => 'showParcel'];
$action = $actions[$_GET['action']] ?? 'listParcels';
// ok: php-function-chosen-by-request
call_user_func($action, $_GET['value']);
// ok: php-function-chosen-by-request
$controller->$action();
$format = $_GET['format'];
if (!in_array($format, ['csv', 'json'], true)) {
    exit;
}
// ok: php-function-chosen-by-request
$exporter->$format();
// ok: php-function-chosen-by-request
usort($list, fn($a, $b) => $a <=> $b);
// ok: php-function-chosen-by-request
$trimmed = array_map('trim', $_POST['names']);
// ok: php-function-chosen-by-request-variables
extract($_POST, EXTR_SKIP);
// ok: php-function-chosen-by-request-variables
extract($settings);
// ok: php-function-chosen-by-request-variables
parse_str($_SERVER['QUERY_STRING'], $fields);
foreach (['a', 'b'] as $key) {
    // ok: php-function-chosen-by-request-variable-name
    $$key = $_POST[$key] ?? '';
}
