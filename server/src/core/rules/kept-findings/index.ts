export type { FindTexts } from './code-change';
export type { CodePart } from './code-part';
export { FindingsMemory, type KeptFindings } from './kept-findings';
