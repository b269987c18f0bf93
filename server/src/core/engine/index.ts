export { createEngine } from './create-engine';
export type { Analysis, Engine, EngineOptions, OpenDocument } from './engine';
export type { CallOutline, ClassOutline, FunctionOutline, Outline, PartOutline } from './outline';
