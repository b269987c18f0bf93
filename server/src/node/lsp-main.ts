import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import * as engine from '../core';
import { mergeRules, type Host, type SourceFiles } from '../core';
import { startServer, type LoadedRules } from '../lsp';
import { connectToClient } from './create-connection';
import { DiskFiles } from './disk-files';
import { limitHeapGrowth } from './limit-heap-growth';
import { limitYoungMemory } from './limit-young-memory';
import { knownRuleFiles, loadBuiltinRules, loadRulePaths, withLibraries } from './load-rules';
import { createNodeHost, today } from './node-host';
import { createNodeScanner } from './node-scanner';
import { runCached } from './run-cached';
import { runbookLink } from './runbooks';
import { SeenFiles } from './seen-files';

/** `dist/`, seen from `dist/server/`. */
const ASSET_ROOT = dirname(__dirname);
const WORKER = join(__dirname, 'scan-worker.js');

function main(): void {
  limitYoungMemory();
  const growth = limitHeapGrowth();
  const connection = connectToClient();
  const host = createNodeHost({ assetRoot: ASSET_ROOT, log: (level, message) => connection.console[level](message) });
  startServer(connection, {
    host,
    today: () => today(),
    time: () => new Date().toISOString(),
    letMessagesIn: () => new Promise((resolve) => setImmediate(resolve)),
    wait: (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds)),
    loadRules: async () => loadBuiltinRules(ASSET_ROOT),
    loadRuleFiles: async (folderUri, paths) => loadRuleFiles(host, fileURLToPath(folderUri), paths),
    loadTraining: async () => loadTraining(),
    createScanner: () => {
      const scanner = createNodeScanner({ assetRoot: ASSET_ROOT, host, workerFile: WORKER });
      return { scan: (...asked) => growth.freeDuring(() => scanner.scan(...asked)), dispose: () => scanner.dispose() };
    },
    scanRoot: (folderUri) => fileURLToPath(folderUri),
    filesBelow,
    runbookLink: (rule, written) => runbookLink(ASSET_ROOT, rule, written),
  });
}

let training: typeof import('../training') | undefined;

/** With the engine that the server has: another one would have a state of its own. */
function loadTraining(): typeof import('../training') {
  training ??= runCached(join(ASSET_ROOT, 'training.js'), { './engine.js': engine }) as typeof import('../training');
  return training;
}

function loadRuleFiles({ compiled }: Host, folder: string, paths: readonly string[]): LoadedRules {
  const known = knownRuleFiles(compiled, folder, paths);
  const loaded = mergeRules(withLibraries(ASSET_ROOT, loadRulePaths(folder, paths, known)));
  known.keep();
  return { ...loaded, ownRules: known.place };
}

/** Closed files are looked at now and then, and the process stays. UTF-16 code units for each folder. */
const UNITS_AT_HAND = 2 * 1024 * 1024;

/** One for each folder, so that what was read stays at hand. */
const disks = new Map<string, DiskFiles>();

function filesBelow(folderUri: string, includes: (path: string) => boolean): SourceFiles {
  const disk = disks.get(folderUri) ?? new DiskFiles(fileURLToPath(folderUri), UNITS_AT_HAND);
  disks.set(folderUri, disk);
  return new SeenFiles(disk, includes);
}

main();
