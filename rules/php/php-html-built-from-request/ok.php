<?php
// ok: php-html-built-from-request
echo 'Hello ' . htmlspecialchars($_GET['name'], ENT_QUOTES, 'UTF-8');
$name = htmlentities($_POST['name']);
// ok: php-html-built-from-request
echo "<p>$name</p>";
// ok: php-html-built-from-request
echo (int) $_GET['page'] + 1;
$id = intval($_GET['id']);
// ok: php-html-built-from-request
echo "Parcel $id";
// ok: php-html-built-from-request
echo json_encode(['name' => $_GET['name']]);
// ok: php-html-built-from-request
printf('%d parcels', $_GET['count']);
// ok: php-html-built-from-request
echo isset($_GET['q']) ? 'found' : 'nothing';
// ok: php-html-built-from-request
echo esc_html($_GET['title']);
$sort = $_GET['sort'] === 'name' ? 'name' : 'date';
// ok: php-html-built-from-request
echo "<a href='?sort=$sort'>";
if (in_array($_GET['tab'], ['a', 'b'], true)) {
    // ok: php-html-built-from-request
    echo '<div id="' . $_GET['tab'] . '">';
}
// ok: php-html-built-from-request
echo count($_POST['items']);
// ok: php-html-built-from-request
echo find_parcel($_GET['id']);
?>
<!-- ok: php-html-built-from-request -->
<p>Results for <?= htmlspecialchars($_GET['q']) ?></p>
<!-- ok: php-html-built-from-request -->
<input value="<?php echo e($_GET['q']); ?>">
<!-- ok: php-html-built-from-request -->
<p><?= $name ?></p>
<?php
function plain()
{
    header('Content-Type: text/plain; charset=utf-8');
    // ok: php-html-built-from-request
    echo $_GET['text'];
}
$names = array_map('htmlspecialchars', $_GET['names']);
// ok: php-html-built-from-request
echo implode(', ', $names);
