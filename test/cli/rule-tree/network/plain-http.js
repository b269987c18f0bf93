// ruleid: plain-http-call, no-deadline
ask('http://example.test/a');

// ruleid: team.network.plain-http-call
// ok: no-deadline
ask('http://example.test/b', 500);

/* ok: plain-http-call
   A word that is no comment's end. */
// ruleid:no-deadline
ask('https://example.test/c');

// todoruleid: plain-http-call
ask(where + '/d', 500);

// nosemgrep
// ok: plain-http-call
ask('https://example.test/e', 500); // nosemgrep
