import type { Fields } from '../../core';
import { isWhole } from '../shape';
import type { Deed } from './event';
import { isFingerprint, isName } from './ids';

type Check = (value: unknown) => boolean;
type Kind = Deed['kind'];

const STEPS: readonly unknown[] = ['predict', 'find', 'attack', 'fix', 'decide'];
const isTruth: Check = (value) => typeof value === 'boolean';
const orAbsent = (check: Check): Check => (value) => value === undefined || check(value);

/** Each kind with its fields, and what may stand in them: names and counts, nothing that a person wrote. */
const FIELDS: Readonly<Record<Kind, Readonly<Record<string, Check>>>> = {
  read: {},
  solved: {
    exercise: isName, step: (value) => STEPS.includes(value), tries: (value) => isWhole(value, 1, 100_000), hints: (value) => isWhole(value, 0, 1000),
    sawSolution: orAbsent((value) => value === true),
  },
  answered: { question: isName, right: isTruth, sure: orAbsent(isTruth) },
  'fixed-own': { fingerprint: isFingerprint },
  'wrote-own': { fingerprint: isFingerprint },
};

export function isKnownKind(kind: string): kind is Kind {
  return Object.hasOwn(FIELDS, kind);
}

/** The name of the first field of a deed of a known kind that does not hold what it must. */
export function wrongField(kind: Kind, deed: Fields): string | undefined {
  return Object.entries(FIELDS[kind]).find(([name, isGood]) => !isGood(deed[name]))?.[0];
}

/** The deed with its own fields alone: whatever else an object had never gets into a file. */
export function pickDeed(deed: Deed): Deed {
  const fields: Fields = { ...deed };
  const own = Object.keys(FIELDS[deed.kind]).filter((name) => fields[name] !== undefined);
  return Object.fromEntries(['kind', ...own].map((name) => [name, fields[name]])) as unknown as Deed;
}
