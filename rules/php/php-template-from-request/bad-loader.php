<?php
// ruleid: php-template-from-request
$twig = new \Twig\Environment(new \Twig\Loader\ArrayLoader(['page' => $_POST['page']]));
// ok: php-template-from-request
$fixed = new \Twig\Environment(new \Twig\Loader\ArrayLoader(['page' => '<b>{{ title }}</b>']));
