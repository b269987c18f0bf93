export { CODE_HASH } from './code-hash';
export { readCompiledRules, reviveFormula, splitCompiledRules, writeCompiledRules, type CompiledRule, type CompiledRules, type StoredFormula } from './compiled-rules';
export { apartKey, textsApart } from './kept-apart';
export { packCompiledRules, type LanguageToPack } from './pack-rules';
export { readPackedRules } from './packed-rules';
export { NotPlainError, toPlain } from './plain';
export { read, readData, UnreadableError, type Makers } from './read';
export { stampFor, TEXT_GRAMMAR } from './stamp';
export { keptApartOf, write } from './write';
