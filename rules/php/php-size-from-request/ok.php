<?php
$count = min(100, (int) $_GET['count']);
$text = str_repeat('x', $count);
for ($i = 0; $i < $count; $i++) {
    work($i);
}
$token = JWT::encode(['sub' => $user->id, 'exp' => time() + 900], $key, 'HS256');
$insert = $pdo->prepare('INSERT INTO users (name, password) VALUES (?, ?)');
$insert->execute([$name, password_hash($_POST['password'], PASSWORD_DEFAULT)]);
