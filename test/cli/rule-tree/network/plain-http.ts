// ruleid: plain-http-call
ask('http://example.test/typed' as string);
