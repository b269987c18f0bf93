export { checkTopic } from './check-topic';
export { isProved } from './proof';
export type { CheckedExercise, CheckedTopic, CheckTools, Proof } from './proof';
export { topicsWithoutTrack } from './tracks';
