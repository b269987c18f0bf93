import { setFlagsFromString } from 'node:v8';

/** The newest V8 of which it is known that it has our flags: an unknown one would be complained about on standard error. */
const NEWEST_KNOWN_V8 = 13;

/** How a flag gets to V8. */
export type SetFlag = (flag: string) => void;

/** Sets a flag of the V8 that runs this process, for all its threads, where it is known that it has it. */
export function setFlag(flag: string, version = process.versions.v8, set: SetFlag = setFlagsFromString): void {
  const major = Number(version.split('.', 1)[0]);
  if (major <= NEWEST_KNOWN_V8) set(flag);
}
