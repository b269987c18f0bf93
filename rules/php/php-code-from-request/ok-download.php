<?php
$text = file_get_contents('http://plugins.example.com/p.txt');
echo strlen($text);
