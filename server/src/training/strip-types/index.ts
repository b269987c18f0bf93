export { stripTypes, type Stripped } from './strip-types';
