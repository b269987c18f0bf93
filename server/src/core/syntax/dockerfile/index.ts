export { DOCKERFILE_FIELDS, DOCKERFILE_KINDS } from './kinds';
export { scanDockerfile } from './scan';
