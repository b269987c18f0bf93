/** More is no name of a file on every platform. */
const LONGEST = 40;
/** Names of devices, which no file on Windows may have. */
const DEVICE = /^(?:con|prn|aux|nul|com\d|lpt\d)$/;

/** A pseudonym as the name of a file: small letters, digits, `-`, `_` and `.` between them. @returns undefined when nothing is left of it */
export function personOf(name: string): string | undefined {
  const plain = name.trim().toLowerCase().normalize('NFKD').replace(/\p{M}/gu, '').replace(/[^a-z0-9._-]+/g, '-');
  const id = plain.replace(/^[^a-z0-9]+/, '').slice(0, LONGEST).replace(/[^a-z0-9]+$/, '');
  if (id === '') return undefined;
  return DEVICE.test(id.split('.')[0] ?? '') ? `p-${id}` : id;
}

/** An id that says nothing about anybody. */
export function newPerson(random: (bytes: Uint8Array) => Uint8Array): string {
  return `p-${[...random(new Uint8Array(6))].map((byte) => byte.toString(16).padStart(2, '0')).join('')}`;
}
