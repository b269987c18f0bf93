export { HIDDEN } from './hide';
export { embeddedAt, languagesWithin, regionsOf, toDocument } from './regions';
export type { Region } from './region';
