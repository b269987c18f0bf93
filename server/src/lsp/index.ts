export { startServer } from './start-server';
export type { FileAnalyzer, LoadedRules, Runtime } from './runtime';
