export { expandCatalog, packCatalog, PACKAGED_FOLDER, readCatalog, readPackagedCatalog, TEAM_FOLDER, type CatalogOptions } from './catalog';
export { checkTopic, isProved, topicsWithoutTrack, type CheckedExercise, type CheckedTopic, type CheckTools, type Proof } from './check';
export * from './assets';
export * from './topic';
export * from './grade';
export * from './progress/event';
export { newTopic } from './scaffold';
export * from './sandbox';
export * from './grading';
