<?php
$link = mysqli_connect(getenv('DB_HOST'), getenv('DB_USER'), getenv('DB_PASSWORD'), 'parcels');

// ok: php-sql-built-from-request
$found = mysqli_query($link, 'SELECT * FROM parcels WHERE open = 1');
$id = (int) $_GET['id'];
// ok: php-sql-built-from-request
$found = mysqli_query($link, "SELECT * FROM parcels WHERE id = $id");
// ok: php-sql-built-from-request
$found = mysqli_query($link, 'SELECT * FROM parcels WHERE id = ' . intval($_GET['id']));
$name = mysqli_real_escape_string($link, $_POST['name']);
// ok: php-sql-built-from-request, php-sql-built-from-request-escaped-without-quotes
$found = mysqli_query($link, "SELECT * FROM parcels WHERE receiver = '" . $name . "'");
// ok: php-sql-built-from-request-escaped-without-quotes
$found = mysqli_query($link, "SELECT * FROM parcels WHERE receiver = '" . mysqli_real_escape_string($link, $name) . "'");
// ok: php-sql-built-from-request
$statement = $link->prepare('SELECT * FROM parcels WHERE receiver = ?');
$statement->bind_param('s', $_POST['name']);

$sort = $_GET['sort'];
if (!in_array($sort, ['sent', 'weight'], true)) {
    $sort = 'sent';
}
// ok: php-sql-built-from-request
$rows = $pdo->query("SELECT * FROM parcels ORDER BY $sort");

$columns = ['a' => 'sent', 'b' => 'weight'];
// ok: php-sql-built-from-request
$rows = $pdo->query('SELECT * FROM parcels ORDER BY ' . $columns[$_GET['by']]);

switch ($_GET['dir']) {
    case 'asc':
        $dir = 'ASC';
        break;
    default:
        $dir = 'DESC';
}
// ok: php-sql-built-from-request
$rows = $pdo->query("SELECT * FROM parcels ORDER BY sent $dir");

$numbers = array_map('intval', $_GET['ids']);
// ok: php-sql-built-from-request
$rows = $pdo->query('SELECT * FROM parcels WHERE id IN (' . implode(',', $numbers) . ')');
$page = $_GET['page'];
if (!ctype_digit($page)) {
    exit('no page');
}
// ok: php-sql-built-from-request
$rows = $pdo->query("SELECT * FROM parcels LIMIT 10 OFFSET $page");

function find_by_id($pdo, int $id)
{
    // ok: php-sql-built-from-request-parameter
    return $pdo->query("SELECT * FROM parcels WHERE id = $id");
}

function find_by_name($pdo, string $name)
{
    // ok: php-sql-built-from-request-parameter
    return $pdo->query('SELECT * FROM parcels WHERE name = ' . $pdo->quote($name));
}

class ParcelController extends Controller
{
    public function index(Request $request)
    {
        // ok: php-sql-built-from-request
        $a = DB::select('select * from parcels where city = ?', [$request->input('city')]);
        // ok: php-sql-built-from-request
        $b = Parcel::whereRaw('weight > ?', [$request->weight])->get();
        // ok: php-sql-built-from-request
        $c = Parcel::where('city', $request->input('city'))->orderBy('sent')->get();
        // ok: php-sql-built-from-request
        $found = $this->search->query($request->input('q'));
        // ok: php-sql-built-from-request
        return DB::table('parcels')->where('city', '=', $request->city)->get();
    }
}

function show_orders()
{
    global $wpdb;
    // ok: php-sql-built-from-request
    $rows = $wpdb->get_results($wpdb->prepare("SELECT * FROM {$wpdb->prefix}orders WHERE state = %s", $_GET['state']));
    $number = absint($_GET['number']);
    // ok: php-sql-built-from-request
    return $wpdb->get_var("SELECT total FROM orders WHERE id = $number");
}

$count = $_GET['count'];
settype($count, 'integer');
// ok: php-sql-built-from-request
mysqli_query($link, 'SELECT * FROM parcels LIMIT ' . $count);
