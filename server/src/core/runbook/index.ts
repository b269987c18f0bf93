export { composeRunbook } from './compose';
export { fillRunbook } from './fill';
export { findWeakness, NO_RUNBOOKS, RUNBOOKS_ASSET, weaknessNamed } from './pack';
export type { Reference, RunbookPack, Weakness } from './pack';
export { linksOf } from './references';
export { SECTIONS, splitRunbook } from './sections';
export type { RunbookParts, Section } from './sections';
