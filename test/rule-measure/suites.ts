import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { adapterFor } from './adapters';
import { extract, findGitDirectory, headOf } from './repositories';
import type { Sample, SuiteFiles } from './samples';

/**
 * The suites of a folder, each a folder of its own: a checkout, or a Git directory `owner+name/` without one, of which the newest commit is
 * read.
 * @param wanted their names; empty: all
 */
export function readSuites(folder: string, wanted: readonly string[]): ReadonlyMap<string, readonly Sample[]> {
  const suites = new Map<string, readonly Sample[]>();
  for (const name of readdirSync(folder).sort()) {
    const place = join(folder, name);
    const adapter = statSync(place).isDirectory() ? adapterFor(name, (file) => existsSync(join(place, file))) : undefined;
    const suite = adapter?.name === 'generic' ? name : adapter?.name;
    if (!adapter || suite === undefined || (wanted.length > 0 && !wanted.includes(suite))) continue;
    suites.set(suite, adapter.read(filesOf(folder, name)).map((sample) => ({ ...sample, suite })));
  }
  return suites;
}

function filesOf(folder: string, name: string): SuiteFiles {
  const git = findGitDirectory(folder, name);
  const place = git === undefined ? join(folder, name) : extract({ repository: name.replace('+', '/'), commit: headOf(git) }, folder);
  const paths = readdirSync(place, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(place.length + 1).replaceAll('\\', '/'))
    .filter((path) => !path.startsWith('.git/'));
  return { paths: paths.sort(), read: (path) => readFileSync(join(place, path), 'utf8') };
}
