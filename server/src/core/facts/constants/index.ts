export { createConstants, type Constants } from './constants';
