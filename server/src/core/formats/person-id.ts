/** Names of devices are no names of files on Windows. */
const PERSON = /^(?!(?:con|prn|aux|nul|com\d|lpt\d)(?:\.|$))[a-z0-9](?:[a-z0-9._-]{0,62}[a-z0-9_-])?$/;

/** Whether a text may be a person's id or pseudonym: it becomes the name of a file on every platform. */
export function isPersonId(value: unknown): value is string {
  return typeof value === 'string' && PERSON.test(value);
}
