import { canonicalText, type Stamped } from './event-id';

/** An event as one line of a progress file, with its end of line. */
export function writeEvent(event: Stamped): string {
  return `{"id":${JSON.stringify(event.id)},${canonicalText(event).slice(1)}\n`;
}

/**
 * What to add to the end of a progress file. Where its last line was cut short, as by a crash, the new ones begin on a line of their own.
 * @param end the file's last character; empty for a new or empty file
 */
export function textToAppend(end: string, events: readonly Stamped[]): string {
  const lines = events.map(writeEvent).join('');
  return end === '' || end === '\n' || lines === '' ? lines : `\n${lines}`;
}
