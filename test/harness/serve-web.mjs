// node serve-web.mjs JSON : serves VS Code for the web with the options of @vscode/test-web, without opening its browser,
// which would be one that has to be downloaded.

import { open } from '@vscode/test-web';

const options = JSON.parse(process.argv[2] ?? '{}');
await open({ ...options, browserType: 'none', quality: 'stable', commit: 'local' });
