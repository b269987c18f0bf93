export { applyAnswer, type Applied, type LineEdit } from './apply-answer';
export { buildOwnExercise, ownExerciseId, type OwnBuilt } from './build-exercise';
export type { Excerpt } from './excerpt';
export type { OwnFinding } from './own-finding';
