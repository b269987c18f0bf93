import type { Stamped } from './event-id';

/**
 * All events of several lists, each once, in the order of their times and, where these are equal, of their ids. So the result is the same in whichever
 * order and division the lists come, and time never runs backwards in it.
 */
export function mergeEvents<Event extends Stamped>(...lists: readonly (readonly Event[])[]): readonly Event[] {
  const byId = new Map<string, Event>();
  for (const list of lists) for (const event of list) byId.set(event.id, event);
  return [...byId.values()].sort(compareEvents);
}

function compareEvents(a: Stamped, b: Stamped): number {
  if (a.at !== b.at) return a.at < b.at ? -1 : 1;
  if (a.id !== b.id) return a.id < b.id ? -1 : 1;
  return 0;
}
