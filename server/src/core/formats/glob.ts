import { compileGlob, hasTooManyAlternatives } from './glob-match';

/** True for the paths that a list of globs covers. Paths are relative, with `/`. */
export type PathTest = (path: string) => boolean;

const MAX_GLOB = 256;

/** Why a glob cannot be used, or undefined. */
export function globMistake(glob: string): string | undefined {
  if (glob.length > MAX_GLOB) return `this glob is longer than ${MAX_GLOB} characters; split it.`;
  if (hasTooManyAlternatives(glob)) return 'this glob has too many alternatives in `{}`; split it.';
  if (glob.replace(/^!/, '').replace(/^\/+|\/+$/g, '') === '') return 'this glob names nothing; write a path such as `build/` or `*.gen.ts`.';
  return glob.includes('\\') ? 'write paths with `/`, not with `\\`.' : undefined;
}

/**
 * Globs as in `.gitignore`: one without an inner slash holds at any depth, a folder covers what is below it, `!` takes back,
 * the last glob that fits decides. `{a,b}` works too. Globs that `globMistake` refuses cover nothing.
 */
export function compileGlobs(globs: readonly string[]): PathTest {
  const tests = globs.filter((glob) => globMistake(glob) === undefined).map((glob) => ({ takesBack: glob.startsWith('!'), test: compile(glob) }));
  const lastFirst = tests.reverse();
  return (path) => {
    const decisive = lastFirst.find(({ test }) => test(path));
    return decisive !== undefined && !decisive.takesBack;
  };
}

/** Semgrep's `paths:` of a rule. No include means everywhere; an exclude wins. */
export function compileRulePaths(paths: { readonly include?: readonly string[]; readonly exclude?: readonly string[] }): PathTest {
  if (!paths.include?.length && !paths.exclude?.length) return ANY_PATH;
  const isIncluded = paths.include === undefined || paths.include.length === 0 ? () => true : compileGlobs(paths.include);
  const isExcluded = compileGlobs(paths.exclude ?? []);
  return (path) => isIncluded(path) && !isExcluded(path);
}

const ANY_PATH: PathTest = () => true;

function compile(glob: string): PathTest {
  const bare = glob.replace(/^!/, '').replace(/^(?:\.\/)+/, '');
  const onlyFolders = bare.endsWith('/');
  const body = bare.replace(/^\/+|\/+$/g, '');
  const anchored = bare.startsWith('/') || body.includes('/');
  const base = anchored ? body : `**/${body}`;
  const [itself, below] = [compileGlob(base), compileGlob(`${base}/**`)];
  return onlyFolders ? below : (path) => itself(path) || below(path);
}
