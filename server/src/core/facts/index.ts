export { createConstants, type Constants } from './constants';
export { createNameFacts } from './name-facts';
export { compileImports, literalsOfImports, readImports, type CompiledImports, type Imports } from './imports';
