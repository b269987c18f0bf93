import type { Stamped } from './event-id';

/**
 * What of a person's events may go into the file that others read. Which findings came up in whose code is nobody else's matter: those events stay on
 * the person's own machine, where the schedule asks for them.
 */
export function eventsToShare<Event extends Stamped>(events: readonly Event[]): readonly Event[] {
  return events.filter(({ what }) => what.kind !== 'wrote-own');
}
