export * from './assets';
export * from './topic';
export * from './grade';
export * from './progress';
export * from './schedule';
export * from './session';
export * from './team';
export { suggest, topicFor, type About, type Suggestion, type WeaknessCount } from './suggest';
