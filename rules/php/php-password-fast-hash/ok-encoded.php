<?php
$header = 'Authorization: Basic ' . base64_encode($user . ':' . $password);
