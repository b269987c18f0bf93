import { PackedRules, RULES_ASSET, type Host } from '../core';

/** Rules and libraries are asked for one after the other; what cannot be read is tried again. */
const opened = new WeakMap<Host, Promise<PackedRules>>();

/** The packaged rules and libraries. @throws when the package is damaged */
export function openRules(host: Host): Promise<PackedRules> {
  const known = opened.get(host);
  if (known) return known;
  const opening = readRules(host);
  opened.set(host, opening);
  opening.catch(() => opened.delete(host));
  return opening;
}

async function readRules(host: Host): Promise<PackedRules> {
  try {
    return new PackedRules(new TextDecoder().decode(await host.asset(RULES_ASSET)));
  } catch (error) {
    throw new Error(`${RULES_ASSET} is damaged or missing; reinstall Wardlight`, { cause: error });
  }
}
