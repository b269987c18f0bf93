export type { Card } from './reviews';
export { schedule, type ScheduledCard } from './schedule';
