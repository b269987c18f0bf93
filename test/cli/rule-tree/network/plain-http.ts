// ruleid: plain-http-call, no-deadline
ask('http://example.test/typed' as string);
