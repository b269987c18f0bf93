export * from './assets';
export { expandCatalog, packCatalog, PACKAGED_FOLDER, readCatalog, readPackagedCatalog, TEAM_FOLDER, type CatalogOptions } from './catalog';
export { checkTopic, isProved, topicsWithoutTrack, type CheckedExercise, type CheckedTopic, type CheckTools, type Examiner as TopicExaminer, type Proof } from './check';
export * from './grade';
export * from './grading';
export * from './progress/event';
export * from './sandbox';
export { newTopic } from './scaffold';
export * from './topic';
