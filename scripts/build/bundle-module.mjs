import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';

/**
 * Bundles parts of the TypeScript sources for a script and imports them.
 * @param {string} root
 * @param {string} name of the bundle in out/build
 * @param {string} contents the exports, as TypeScript relative to the root
 * @param {import('esbuild').Plugin[]} [plugins]
 */
export async function importSources(root, name, contents, plugins = []) {
  const outfile = join(root, 'out/build', `${name}.mjs`);
  await build({
    absWorkingDir: root,
    stdin: { contents, resolveDir: root, loader: 'ts' },
    outfile,
    bundle: true,
    platform: 'node',
    format: 'esm',
    logLevel: 'warning',
    plugins,
    banner: { js: "import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);" },
  });
  return import(`${pathToFileURL(outfile).href}?${Date.now()}`);
}
