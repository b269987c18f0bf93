export { createConstants, type Constants } from './constants';
export { createNameFacts } from './name-facts';
export { importsFor as compileImports } from './known-imports';
export { literalsOfImports, readImports, type CompiledImports, type Imports } from './imports';
export { branchesOf, isElse } from './constants';
export { firstIn, kindsOf, OP, type Kinds, type Op } from './constants';
export { readFields } from './fields';
export { Scopes } from './scopes';
export { isName } from './targets';
