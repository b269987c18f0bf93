<?php
$link = mysqli_connect(getenv('DB_HOST'), getenv('DB_USER'), getenv('DB_PASSWORD'), 'parcels');

// ruleid: php-sql-built-from-request
$found = mysqli_query($link, "SELECT * FROM parcels WHERE id = " . $_GET['id']);
//                           ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^

$name = $_POST['name'];
// ruleid: php-sql-built-from-request
$found = $link->query("SELECT * FROM parcels WHERE receiver = '$name'");
//                    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^

$sql = "SELECT * FROM parcels WHERE city = '{$_REQUEST['city']}'";
$sql .= " ORDER BY sent";
// ruleid: php-sql-built-from-request
pg_query($pg, $sql);

// Escaped for HTML is not escaped for SQL.
$mail = htmlspecialchars(trim($_POST['mail']));
// ruleid: php-sql-built-from-request
mysql_query("DELETE FROM readers WHERE mail = '" . $mail . "'");

class ParcelStore
{
    public function __construct(private PDO $pdo, private $em)
    {
    }

    public function bySender(): array
    {
        $sender = $_COOKIE['sender'] ?? '';
        // Prepared, but the data is in the text already.
        // ruleid: php-sql-built-from-request
        $statement = $this->pdo->prepare("SELECT * FROM parcels WHERE sender = '" . $sender . "'");
        $statement->execute();
        return $statement->fetchAll();
    }

    public function sorted(string $column): array
    {
        // ruleid: php-sql-built-from-request
        return $this->pdo->query(sprintf('SELECT * FROM parcels ORDER BY %s', $column))->fetchAll();
    }

    public function byName(string $name): array
    {
        // ruleid: php-sql-built-from-request-parameter
        return $this->pdo->query("SELECT * FROM parcels WHERE name = '$name'")->fetchAll();
    }

    public function list(): array
    {
        return $this->sorted($_GET['sort']);
    }

    public function doctrine($request): array
    {
        // ruleid: php-sql-built-from-request
        $query = $this->em->createQuery('SELECT p FROM Parcel p WHERE p.city = \'' . $request->query->get('city') . "'");
        return $query->getResult();
    }
}

class ParcelController extends Controller
{
    public function index(Request $request)
    {
        // ruleid: php-sql-built-from-request
        $a = DB::select("select * from parcels where city = '" . $request->input('city') . "'");
        // ruleid: php-sql-built-from-request
        $b = Parcel::whereRaw("weight > {$request->weight}")->get();
        // ruleid: php-sql-built-from-request
        $c = DB::table('parcels')->orderByRaw($request->get('sort'))->get();
        // ruleid: php-sql-built-from-request
        return Parcel::where('open', 1)->select(DB::raw('count(*) as ' . request('as')))->get();
    }
}

function show_orders()
{
    global $wpdb;
    $state = sanitize_text_field($_GET['state']);
    // ruleid: php-sql-built-from-request
    $rows = $wpdb->get_results("SELECT * FROM {$wpdb->prefix}orders WHERE state = '$state'");
    // ruleid: php-sql-built-from-request
    return $wpdb->get_var($wpdb->prepare("SELECT count(*) FROM orders WHERE state = '" . $_GET['state'] . "' AND id > %d", 3));
}

// ruleid: php-sql-built-from-request-escaped-without-quotes
mysqli_query($link, 'SELECT * FROM parcels WHERE id = ' . mysqli_real_escape_string($link, $_GET['id']));
//                                                        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^

// What is decoded again is as it came.
$note = base64_decode(base64_encode($_GET['note']));
// ruleid: php-sql-built-from-request
mysqli_query($link, "SELECT * FROM notes WHERE text = '$note'");
