export { createConstants, type ConstantOf } from './constants';
export { compileImports, literalsOfImports, readImports, type CompiledImports, type Imports } from './imports';
