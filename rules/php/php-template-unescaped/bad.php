<?php
// ruleid: php-template-unescaped-everywhere
$twig = new \Twig\Environment($loader, ['cache' => '/var/cache', 'autoescape' => false]);
