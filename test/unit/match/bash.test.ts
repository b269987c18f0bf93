import { check } from './support';

const sh = (pattern: string, code: string, expected: readonly string[]): void => check('bash', pattern, code, expected);

describe('bash: commands and words', () => {
  sh('curl ...', 'curl -k u\nwget u\ncurl', ['curl -k u', 'curl']);
  sh('curl ... -k ...', 'curl -s -k u\ncurl u', ['curl -s -k u']);
  sh('foo', 'foo a\nbar foo\nbar "foo"\nbaz', ['foo', '"foo"']);
  sh('foo;', 'foo\nfoo a\nbar foo', ['foo']);
  sh('echo hello', `echo hello\necho "hello"\necho 'hello'\necho other`, ['echo hello', 'echo "hello"', "echo 'hello'"]);
  sh('$CMD -rf $DIR', 'rm -rf /tmp\nls -l', ['rm -rf /tmp']);
  sh('cp ... $X ... $X', 'cp a b c b\ncp a b', ['cp a b c b']);
  sh('eval ${$X}', 'eval $a\neval "${b}"\neval c', ['eval $a']);
  sh('echo "$X"', 'echo "$HOME"\necho "${HOME}"\necho $HOME\necho "$a$b"', ['echo "$HOME"', 'echo "${HOME}"']);
  sh('... | sh', 'curl u | sh\ncurl u | cat', ['curl u | sh']);
  sh('... || ...', 'a || b\nc && d', ['a || b']);
  sh('! ...', '! a\nb', ['! a']);
  sh('... $(...) ...', 'echo $(ls)\necho ls', ['echo $(ls)']);
});

describe('bash: statements', () => {
  sh('$X=42', 'a=42\nb=1\na+=42', ['a=42']);
  sh('ar=(...)', 'ar=(a b)\nar=c', ['ar=(a b)']);
  sh('$V=$(cat)\n...\neval ${$V}', 'x=$(cat)\necho y\neval $x', ['x=$(cat)\necho y\neval $x']);
  sh('if ...; then\n  ...\nfi', 'if a; then b; fi\nif c; then d; else e; fi', ['if a; then b; fi', 'if c; then d; else e; fi']);
  sh('for $X in ...; do\n  echo\ndone', 'for i in 1 2; do\n  echo\ndone', ['for i in 1 2; do\n  echo\ndone']);
  sh('while ...; do ...; done', 'while true; do a; done', ['while true; do a; done']);
  sh('function $F() { ... }', 'f() { a; }\nfunction g { b; }', ['f() { a; }', 'function g { b; }']);
  sh('echo ...', 'case $1 in\n  a) echo 1;;\n  *) echo 2;;\nesac\n(echo 3)\nx=$(echo 4)', ['echo 1', 'echo 2', 'echo 3', 'echo 4']);
  sh('a; ...; b', 'a\nx\nb', ['a\nx\nb']);
});
