import assert from 'node:assert/strict';
import fc from 'fast-check';
import { describe, it } from 'mocha';
import picomatch from 'picomatch';
import { compileGlobs, compileRulePaths, isIgnored, parseIgnoreFile } from '../../../server/src/core/formats';

describe('globs', () => {
  const check = (globs: readonly string[], covered: readonly string[], free: readonly string[]) =>
    it(globs.join(' '), () => {
      const covers = compileGlobs(globs);
      assert.deepEqual(covered.filter((path) => !covers(path)), [], 'must be covered');
      assert.deepEqual(free.filter(covers), [], 'must not be covered');
    });
  check([], [], ['a']);
  check(['build/'], ['build/a', 'x/build/a/b'], ['build', 'rebuild/a', 'build.ts']);
  check(['build'], ['build', 'build/a', 'x/build'], ['rebuild', 'build.ts']);
  check(['*.gen.ts'], ['a.gen.ts', 'x/y/b.gen.ts', '.a.gen.ts'], ['gen.ts', 'a.gen.tsx']);
  check(['/only'], ['only', 'only/a'], ['x/only']);
  check(['src/*.js'], ['src/a.js'], ['a/src/a.js', 'src/b/a.js']);
  check(['src/**'], ['src/a', 'src/b/c', 'src/.hidden'], ['a/src/b']);
  check(['./src/a'], ['src/a'], ['b/src/a']);
  check(['*.{spec,test}.ts'], ['a.spec.ts', 'b/a.test.ts'], ['a.ts']);
  check(['gen/', '!gen/keep.ts'], ['gen/a.ts'], ['gen/keep.ts']);
  check(['!a'], [], ['a', 'b']);
  check(['a+(b|c)'], [], ['ab', 'abc']);
  check(['/'], [], ['a', '/']);
  check(['[!a-c].js'], ['d.js'], ['b.js', 'dd.js']);
  check(['a{b,c{d,e}}'], ['ab', 'ace'], ['ac', 'abcd']);
  check(['{a}'], ['{a}'], ['a']);

  const anyOf = (parts: readonly string[]) => fc.array(fc.constantFrom(...parts), { minLength: 1, maxLength: 7 })
    .map((all) => all.join('').replace(/^\/+|\/+$/g, '').replace(/\/+/g, '/')).filter((text) => text !== '' && !/(?:^|\/)\.{1,2}(?:\/|$)/.test(text));

  /** `**` beside other characters means `*` to us, and much to picomatch. */
  const isPlain = (glob: string): boolean => !/[^/]\*\*|\*\*[^/]/.test(glob);

  it('say what picomatch says', () => {
    fc.assert(fc.property(anyOf(['a', 'b', '*', '?', '/', '**/', '[ab]', '{a,b}', '.', '/**', '{a,{b,ab}}', '*.js']).filter(isPlain), anyOf(['a', 'b', '/', '.', 'ab', 'x.js']), (glob, path) => {
      const expected = picomatch([glob, `${glob}/**/*`], { dot: true, noextglob: true, nonegate: true, strictSlashes: true });
      assert.equal(compileGlobs([`/${glob}`])(path), expected(path));
    }), { numRuns: 2_000 });
  });

  it('holds for a rule where it is included and not excluded', () => {
    const runs = compileRulePaths({ include: ['*.py'], exclude: ['tests/'] });
    assert.deepEqual(['a.py', 'x/a.py', 'tests/a.py', 'a.js'].map(runs), [true, true, false, false]);
    assert.equal(compileRulePaths({})('anything'), true);
  });
});

describe('ignore files', () => {
  const check = (what: string, files: Record<string, string>, expected: Record<string, boolean>) =>
    it(what, () => {
      const chain = Object.entries(files).map(([folder, text]) => ({ folder, file: parseIgnoreFile(text) }));
      const said = Object.fromEntries(Object.keys(expected).map((path) => [path, isIgnored(chain, path.replace(/\/$/, ''), path.endsWith('/'))]));
      assert.deepEqual(said, expected);
    });
  check('patterns', { '': '*.log\n/dist/\n!keep.log\n# note\n\\#real\n' }, {
    'a.log': true, 'x/b.log': true, 'keep.log': false, 'dist/': true, dist: false, 'x/dist/': false, '#real': true, 'a.ts': false,
  });
  check('windows line ends and a byte order mark', { '': '\ufeff*.log\r\nout/\r\n' }, { 'a.log': true, 'out/': true });
  check('an inner file decides before an outer one', { '': '*.txt\n', docs: '!*.txt\n' }, { 'a.txt': true, 'docs/a.txt': false });
  check('an inner file ignores more', { '': '', src: '/gen/\n' }, { 'src/gen/': true, 'gen/': false });
  check("Semgrep's directives are no patterns", { '': ':include .gitignore\nx\n' }, { x: true, ':include .gitignore': false });
  check('case counts', { '': 'Build\n' }, { Build: true, build: false });
});
