export { createConstants, type Constants } from './constants';
export { branchesOf, isElse } from './branches';
export { firstIn, kindsOf, OP, type Kinds, type Op } from './kinds';
export { namesGiven, writesOutside } from './writes-outside';
export { GivenNames } from './given-names';
