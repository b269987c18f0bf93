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
  inside('*$P', 'char *a = *b;', ['*b']);
  inside('$A[$I]', 'char a[3];\nb[1] = c;', ['b[1]']);
  inside('char $B[];', 'char a[];\nchar c[3];', ['char a[];']);
  c('#include <stdio.h>', '#include <stdio.h>\n#include "b.h"\n', ['#include <stdio.h>\n']);
});

describe('c: types of pointers and arrays', () => {
  inside('f((char *$X));', 'char *a, **b, c[3];\nconst char *d;\nint *e;\nf(a); f(b); f(c); f(d); f(e); f("g");', ['f(a)', 'f(d)', 'f("g")']);
  inside('f((int *$X));', 'int a, *b;\nf(a); f(b); f(&a);', ['f(b)']);
  inside('f((char $X));', 'char *a, c[3], d[N], e;\nf(*a); f(a[0]); f(c[1]); f(c); f(d); f(e);', ['f(*a)', 'f(a[0])', 'f(c[1])', 'f(e)']);
  c('f(($T *$X), ($T *$Y));', 'void m(int *a, int *b, char *c, int d) { f(a, b); f(a, c); f(a, d); }', ['f(a, b)']);
  c('($T $X) == $Y;', 'void m(int a, int *b, char c[3]) { a == 1; b == 1; c == 1; }', ['a == 1', 'b == 1']);
  check('c', { patterns: [{ pattern: 'f($X)' }, { 'metavariable-type': { metavariable: '$X', type: 'char[100]' } }] }, 'void m() { char a[100]; char b[200]; f(a); f(b); }', ['f(a)']);
});

describe('c: constants', () => {
  inside('char $B[42];', 'int n = 42;\nchar a[n];\nchar b[m];', ['char a[n];']);
  inside('f("a");', 'char *p = "a";\nf(p);\np = "b";\nf(p);', ['f(p)']);
  // What an array held at first says nothing once it was passed on.
  inside('f("a");', 'char b[9] = "a";\nstrcpy(b, c);\nf(b);', []);
  inside('f(8);', 'f(010); f(0x8); f(10); f(8L);', ['f(010)', 'f(0x8)', 'f(8L)']);
});
