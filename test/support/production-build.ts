import { execFileSync } from 'node:child_process';
import { ROOT } from './assets';

/** Builds `dist/` and `out/` for production, unless `npm test` has just done so: other tiers read them at that time. */
export function ensureProductionBuild(): void {
  if (process.env['WARDLIGHT_BUILT'] === undefined) execFileSync(process.execPath, ['scripts/build.mjs', '--production'], { cwd: ROOT, stdio: 'inherit' });
}
