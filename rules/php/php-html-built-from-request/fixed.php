<?php
// ruleid: php-html-built-from-request
echo 'Hello ' . htmlspecialchars($_GET['name'], ENT_QUOTES);
//   ^^^^^^^^^^^^^^^^^^^^^^^^
$name = $_POST['name'];
// ruleid: php-html-built-from-request
echo "<p>$name</p>";
// ruleid: php-html-built-from-request
print htmlspecialchars($_REQUEST['text'], ENT_QUOTES);
// ruleid: php-html-built-from-request
printf('<b>%s</b>', htmlspecialchars($_GET['title'], ENT_QUOTES));
// ruleid: php-html-built-from-request
echo '<form action="' . $_SERVER['PHP_SELF'] . '" method="post">';
if ($missing) {
    // ruleid: php-html-built-from-request
    die('Not found: ' . htmlspecialchars($_GET['page'], ENT_QUOTES));
}
// ruleid: php-html-built-from-request
echo <<<PAGE
<h1>{$_GET['title']}</h1>
PAGE;
function show_error($text)
{
    // ruleid: php-html-built-from-request
    echo "<div class='error'>" . strtoupper($text) . '</div>';
}
show_error($_GET['error']);
// ruleid: php-html-built-from-request
echo 'Agent: ', $_SERVER['HTTP_USER_AGENT'];
?>
<!-- ruleid: php-html-built-from-request -->
<p>Results for <?= htmlspecialchars($_GET['q'], ENT_QUOTES) ?></p>
<!-- ruleid: php-html-built-from-request -->
<input name="q" value="<?php echo htmlspecialchars($_GET['q'], ENT_QUOTES); ?>">
<!-- ruleid: php-html-built-from-request -->
<p><?= $name ?></p>
<?php

class PageController extends Controller
{
    public function show(Request $request)
    {
        // ruleid: php-html-built-from-request
        return response('<h1>' . $request->input('title') . '</h1>');
    }
}
