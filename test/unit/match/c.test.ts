import { check } from './support';

const c = (pattern: string, code: string, expected: readonly string[]): void => check('c', pattern, code, expected);
const inside = (pattern: string, statements: string, expected: readonly string[]): void => c(pattern, `int main(void) {\n${statements}\n}`, expected);

describe('c: expressions', () => {
  inside('gets(...)', 'gets(a);\nfgets(a, 1, b);\no->gets(c);', ['gets(a)']);
  inside('strcpy($DST, argv[$I])', 'strcpy(a, argv[1]);\nstrcpy(a, b);', ['strcpy(a, argv[1])']);
  inside('printf("...", ...)', 'printf("a" "b", c);\nprintf(d);', ['printf("a" "b", c)']);
  inside('$P->$F', 'a->b;\na.b;', ['a->b']);
  inside('sizeof(...)', 'a = sizeof(int);\nb = sizeof c;', ['sizeof(int)', 'sizeof c']);
  inside('(char *)$X', 'a = (char *)b;\nc = (int)d;', ['(char *)b']);
  inside('*$P = $V;', '*a = b;\nc = d;', ['*a = b']);
  inside('&$X', 'f(&a, *b);', ['&a']);
  inside('"=~/^http:/"', 'f("http://a");\nf("ftp://b");', ['"http://a"']);
});

describe('c: statements', () => {
  inside('char $B[$N];', 'char a[10];\nint b[10];', ['char a[10];']);
  inside('char *$P = malloc(...);', 'char *a = malloc(1);\nchar b = malloc(1);', ['char *a = malloc(1);']);
  inside('free($X);\n...\nfree($X);', 'free(a);\nb();\nif (c) { free(a); }', ['free(a);\nb();\nif (c) { free(a)']);
  inside('if ($C) { ... } else { d(); }', 'if (a) { b(); } else { d(); }\nif (c) { d(); }', ['if (a) { b(); } else { d(); }']);
  inside('for (...; $I < $N; ...) { ... }', 'for (i = 0; i < 3; i++) { a(); }\nfor (;;) { }', ['for (i = 0; i < 3; i++) { a(); }']);
  inside('switch ($X) { ... }', 'switch (a) { case 1: b(); }', ['switch (a) { case 1: b(); }']);
  inside('if ($C)\n  goto $L;\n  goto $L;', 'if (a)\n  goto b;\n  goto b;\nif (c)\n  goto b;', ['if (a)\n  goto b;\n  goto b;']);
  inside('return $X;', 'return a;', ['return a;']);
});

describe('c: declarations', () => {
  c('int $F(...) { ... }', 'int a(char *b) { return 1; }\nvoid c(void) { }', ['int a(char *b) { return 1; }']);
  c('$T $F(..., char *$P, ...) { ... }', 'int a(int x, char *b) { return 1; }\nint c(int d) { return 1; }', ['int a(int x, char *b) { return 1; }']);
  c('$R *$F(...) { ... }', 'int *a(void) { return b; }', ['int *a(void) { return b; }']);
  c('struct $S { ...; char $F[$N]; ... };', 'struct a { int b; char c[3]; };\nstruct d { int b; };', ['struct a { int b; char c[3]; }']);
  c('#include <stdio.h>', '#include <stdio.h>\n#include "b.h"\n', ['#include <stdio.h>\n']);
});
