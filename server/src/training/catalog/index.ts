export { expandCatalog } from './expand-catalog';
export { splitFences } from './markdown';
export { packCatalog, readPackagedCatalog } from './packaged';
export { PACKAGED_FOLDER, readCatalog } from './read-catalog';
export type { CatalogOptions } from './read-catalog';
export type { Weaknesses } from './topic';
export { NAME } from './words';
