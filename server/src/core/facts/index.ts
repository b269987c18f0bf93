export { createConstants, type Constants } from './constants';
export { compileImports, literalsOfImports, readImports, type CompiledImports, type Imports } from './imports';
