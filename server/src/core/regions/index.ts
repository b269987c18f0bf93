export { embeddedAt, languagesWithin, regionsOf, toDocument } from './regions';
export type { Region } from './region';
