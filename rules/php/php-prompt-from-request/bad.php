<?php
$topic = $_POST['topic'];
$messages = [
    // ruleid: php-prompt-from-request
    ['role' => 'system', 'content' => "You write about $topic and nothing else."],
    ['role' => 'user', 'content' => $_POST['question']],
];
$answer = $client->chat()->create(['model' => 'small', 'messages' => $messages]);
// ruleid: php-prompt-from-request-answer-run
eval($answer->choices[0]->message->content);
