export { DataReader, readAll, type Reading } from './data-reader';
export { Apart, DamagedError, NamedNumber, type Part } from './layout';
export { packData } from './pack';
export { PackedGraph } from './packed-graph';
