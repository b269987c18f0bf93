import { join } from 'node:path';
import { runCached } from './run-cached';

/** What is started as the language server: the engine, then the server in the bundle beside this file. */
const engine = runCached(join(__dirname, '../engine.js'));
const server = runCached(join(__dirname, 'lsp.js'), { '../engine.js': engine }) as { onNode(): Promise<unknown> };
void server.onNode();
