export * from './topic';
export * from './grade';
export * from './progress/event';
export * from './sandbox';
export * from './grading';
