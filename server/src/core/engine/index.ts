export { createEngine } from './create-engine';
export type { Analysis, Engine, EngineOptions, OpenDocument } from './engine';
