import type { RuleSource } from '../../core';
import type { Catalog } from '../topic';
import { expandCatalog } from './expand-catalog';

/** What the build makes of training/: read and checked, with tokens as templates. @throws with all problems when there are any */
export function packCatalog(catalog: Catalog): string {
  const { problems, ...rest } = catalog;
  if (problems.length > 0) throw new Error(problems.map(({ path, line, message }) => `${path}${line === undefined ? '' : `:${line}`}: ${message}`).join('\n'));
  return JSON.stringify(rest);
}

/**
 * The packaged topics.
 * @param text of the asset `TRAINING_ASSET`
 * @param rules the packaged ones, which say what tokens look like
 * @throws when the package is damaged
 */
export function readPackagedCatalog(text: string, rules: readonly RuleSource[]): Catalog {
  return expandCatalog({ ...(JSON.parse(text) as Omit<Catalog, 'problems'>), problems: [] }, rules);
}
