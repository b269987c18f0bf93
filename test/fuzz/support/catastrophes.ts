import fc from 'fast-check';

const ATOMS = ['a', 'a', 'b', '.', '[ab]', '\\w', '[^b]', 'aa', '\\s', '\\S', '(?:a|a)', '(a|aa)', '(?:)', '^', '$', '\\b'];
const QUANTIFIERS = ['', '*', '+', '?', '*?', '+?', '{2,5}', '{1,}', '{0,30}', '*', '+'];

/** Expressions of the kinds that a backtracking engine hangs on: repetitions in repetitions, alternatives that overlap. */
export const anyExpression: fc.Arbitrary<string> = fc.letrec<{ all: string; part: string }>((tie) => ({
  all: fc.array(tie('part'), { minLength: 1, maxLength: 4 }).map((parts) => parts.join('')),
  part: fc.oneof(
    { maxDepth: 4, depthSize: 'small' },
    { weight: 8, arbitrary: fc.tuple(fc.constantFrom(...ATOMS), fc.constantFrom(...QUANTIFIERS)).map(([atom, times]) => repeat(atom, times)) },
    { weight: 4, arbitrary: fc.tuple(tie('all'), fc.constantFrom(...QUANTIFIERS)).map(([inner, times]) => repeat(`(${inner})`, times)) },
    { weight: 4, arbitrary: fc.tuple(tie('all'), tie('all'), fc.constantFrom(...QUANTIFIERS)).map(([a, b, times]) => repeat(`(?:${a}|${b})`, times)) },
    { weight: 1, arbitrary: fc.tuple(fc.constantFrom('=', '!', '<=', '<!'), tie('all')).map(([kind, inner]) => `(?${kind}${inner})`) },
  ),
})).all;

function repeat(atom: string, times: string): string {
  if (times === '') return atom;
  return /^(?:\^|\$|\\b)$/.test(atom) ? atom : `${/^(?:.|\\.|\[[^\]]*\]|\(.*\))$/s.test(atom) ? atom : `(?:${atom})`}${times}`;
}

/** Globs whose parts overlap: `*` by `*`, a folder at any depth under another. */
export const anyGlob: fc.Arbitrary<string> = fc.array(
  fc.constantFrom('**/', '*', '?', 'a', 'a/', '*/', '**', '[a-z]', '{a,aa}', '{a,*}', '{a,{a,*}}', '(a|aa)+', '(a+)+', '!', 'b', '.', '[!b]', '{1..9}', '***', '//'),
  { minLength: 1, maxLength: 40 },
).map((parts) => parts.join(''));

/** Paths that nearly fit such globs. */
export const anyPath: fc.Arbitrary<string> = fc.tuple(fc.constantFrom('a/', 'aaaa/', 'a', 'aa/a', 'ab/'), fc.integer({ min: 1, max: 120 }), fc.constantFrom('c', 'b', 'a.js', ''))
  .map(([part, count, end]) => part.repeat(count).slice(0, 250) + end);
