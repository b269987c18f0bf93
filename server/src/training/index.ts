export * from './assets';
export * from './topic';
export * from './grade';
export * from './progress/event';
