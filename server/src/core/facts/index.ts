export { compileImports, readImports, type CompiledImports, type Imports } from './imports';
