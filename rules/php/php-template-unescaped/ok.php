<?php
// ok: php-template-unescaped-everywhere
$twig = new \Twig\Environment($loader, ['cache' => '/var/cache', 'autoescape' => 'html']);
