import { PackedRules, RULES_ASSET, type Host } from '../core';

/** The packaged rules and libraries. @throws when the package is damaged */
export async function openRules(host: Host): Promise<PackedRules> {
  try {
    return new PackedRules(new TextDecoder().decode(await host.asset(RULES_ASSET)));
  } catch (error) {
    throw new Error(`${RULES_ASSET} is damaged or missing; reinstall Wardlight`, { cause: error });
  }
}
