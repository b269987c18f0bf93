import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '../support/assets';

/** The built product: parity is a promise about what is shipped, not about the sources. */
export const DIST = join(ROOT, 'dist');

/** @throws when it is not built: a missing bundle is a failure, never a skip */
export function bundle(name: string): string {
  const file = join(DIST, name);
  if (!existsSync(file)) throw new Error(`There is no dist/${name}; run \`npm run build\` first.`);
  return file;
}
