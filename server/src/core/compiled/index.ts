export { CODE_HASH } from './code-hash';
export { readCompiledRules, splitCompiledRules, writeCompiledRules, type CompiledRule, type CompiledRules } from './compiled-rules';
export { NotPlainError, toPlain } from './plain';
export { read, readData, UnreadableError, type Makers } from './read';
export { stampFor } from './stamp';
export { keptApartOf, write } from './write';
