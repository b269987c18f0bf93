<?php

declare(strict_types=1);

require __DIR__ . '/catalogue.php';

$title = $_GET['title'] ?? '';
$books = findBooks($title);
?>
<!doctype html>
<title>Catalogue</title>
<form>
  <input name="title" value='<?= htmlspecialchars($title, ENT_QUOTES) ?>'>
</form>
<h1><?= count($books) ?> books for <?= htmlspecialchars($title, ENT_QUOTES) ?></h1>
<ul>
<?php foreach ($books as $book): ?>
  <li><?= htmlspecialchars($book['title'], ENT_QUOTES) ?></li>
<?php endforeach; ?>
</ul>
