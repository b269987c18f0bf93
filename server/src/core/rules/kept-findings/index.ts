export type { FindTexts } from './code-change';
export type { SearchedCode } from './code-part';
export { FindingsMemory, type KeptFindings } from './kept-findings';
export { TouchedCode } from './touched-code';
