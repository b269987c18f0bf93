export { checkTopic } from './check-topic';
export { isProved } from './proof';
export type { CheckedExercise, CheckedTopic, CheckTools, Examiner, Proof } from './proof';
export { topicsWithoutTrack } from './tracks';
