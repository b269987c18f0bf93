export * from './event';
export { createEvent } from './create-event';
export type { LaterEvent, Stamped } from './event-id';
export { mergeEvents } from './merge-events';
export { progressOf, type Progress, type TopicProgress, type TrackProgress } from './progress-of';
export { readProgress, type ReadProgress } from './read-progress';
export { eventsToShare } from './share';
export type { Status } from './standing';
export { textToAppend, writeEvent } from './write-progress';
