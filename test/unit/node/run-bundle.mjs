// Runs a bundle as the language server's start does: node --import=tsx run-bundle.mjs BUNDLE
import { runCached } from '../../../server/src/node/run-cached';

runCached(process.argv[2] ?? '');
