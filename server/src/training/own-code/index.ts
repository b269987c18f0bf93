export { applyAnswer, type Applied } from './apply-answer';
export { buildOwnExercise, ownExerciseId, type OwnBuilt } from './build-exercise';
export type { Excerpt } from './excerpt';
export type { OwnFinding } from './own-finding';
