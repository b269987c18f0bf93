export { regionsOf, toDocument, type Region } from './regions';
