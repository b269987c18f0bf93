<?php
$messages = [
    // ok: php-prompt-from-request
    ['role' => 'system', 'content' => 'You write about parcels and nothing else.'],
    // ok: php-prompt-from-request
    ['role' => 'user', 'content' => $_POST['question']],
];
$answer = $client->chat()->create(['model' => 'small', 'messages' => $messages]);
// ok: php-prompt-from-request-answer-run
echo htmlspecialchars($answer->choices[0]->message->content);
