ask('https://example.test/a');
