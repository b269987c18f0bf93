import { pickDeed } from './deed';
import type { Deed, ProgressEvent } from './event';
import { eventId } from './event-id';

/**
 * A new event.
 * @param person an id or pseudonym as `isPersonId` asks for
 * @param at ISO 8601; a text that is no time becomes the first of 1970, which counts for no schedule
 * @param topic its id
 * @param deed what was done; only the fields of its kind are taken
 */
export function createEvent(person: string, at: string, topic: string, deed: Deed): ProgressEvent {
  const content = { at: timeText(at), person, topic, what: pickDeed(deed) };
  return { id: eventId(content), ...content };
}

/** With milliseconds and in years of four digits, so that the order of texts is the order of times. */
const TIME = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/;
const NO_TIME = '1970-01-01T00:00:00.000Z';

function timeText(at: string): string {
  const milliseconds = Date.parse(at);
  const text = Number.isNaN(milliseconds) ? NO_TIME : new Date(milliseconds).toISOString();
  return TIME.test(text) ? text : NO_TIME;
}

/** Whether a text is a time as events have it. */
export function isEventTime(value: unknown): value is string {
  return typeof value === 'string' && TIME.test(value) && !Number.isNaN(Date.parse(value));
}
