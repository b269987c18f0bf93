import { join } from 'node:path';
import { runCached } from './run-cached';

/** What is started as the language server: all of it is in the bundle beside this file. */
runCached(join(__dirname, 'lsp.js'));
