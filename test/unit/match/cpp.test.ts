import { check } from './support';

const cpp = (pattern: string, code: string, expected: readonly string[]): void => check('cpp', pattern, code, expected);
const inside = (pattern: string, statements: string, expected: readonly string[]): void => cpp(pattern, `int main() {\n${statements}\n}`, expected);

describe('cpp: expressions', () => {
  inside('f(...)', 'f(1);\nn::f(2);', ['f(1)']);
  inside('std::system(...)', 'std::system(a);\nstd::exit(1);', ['std::system(a)']);
  inside('$X.c_str()', 'a.c_str();\nb.size();', ['a.c_str()']);
  inside('$P->$F(...)', 'a->b(1);\nc.d(2);', ['a->b(1)']);
  inside('static_cast<$T>($X)', 'a = static_cast<int>(b);\nc = d(e);', ['static_cast<int>(b)']);
  inside('new ($S) $T', 'a = new (b) int;\nc = new int;', ['new (b) int']);
  inside('delete $X;', 'delete a;\ndelete b;', ['delete a', 'delete b']);
  inside('$A[$I]', 'a = b[c];', ['b[c]']);
  inside('std::cout << $X', 'std::cout << a;\nb << c;', ['std::cout << a']);
  inside('"=~/^http:/"', 'f("http://a");\nf("ftp://b");', ['"http://a"']);
});

describe('cpp: statements', () => {
  inside('auto $X = $F(...);', 'auto a = b(1);\nint c = d;', ['auto a = b(1);']);
  inside('try { ... } catch (...) { ... }', 'try { a(); } catch (const E &e) { b(); }', ['try { a(); } catch (const E &e) { b(); }']);
  inside('for ($T $X : $Y) { ... }', 'for (auto a : b) { c(a); }\nfor (;;) { }', ['for (auto a : b) { c(a); }']);
  inside('delete $X;\n...\n$X->$F(...);', 'delete a;\nb();\na->c();', ['delete a;\nb();\na->c()']);
  inside('throw $E;', 'throw a;\nthrow;', ['throw a;']);
});

describe('cpp: statements that could be constructors', () => {
  check('cpp', 'for (...) { ... }', 'int main() { for (int i = 0; i < 3; i++) { a(); } while (b) { } }', ['for (int i = 0; i < 3; i++) { a(); }']);
  check('cpp', 'while (...) { ... }', 'int main() { for (int i = 0; i < 3; i++) { a(); } while (b) { } }', ['while (b) { }']);
  check('cpp', 'f((std::string &$X));', 'void m(std::string &a, char *b) { f(a); f(b); }', ['f(a)']);
  check('cpp', 'f((std::string $X));', 'void m(const std::string &a, std::string *b) { f(a); f(b); }', ['f(a)']);
});

describe('cpp: declarations', () => {
  cpp('class $C : public Base { ... };', 'class A : public Base { int a; };\nclass B { };', ['class A : public Base { int a; }']);
  cpp('namespace $N { ... }', 'namespace n { int a; }\nint b;', ['namespace n { int a; }']);
  cpp('$T $F(..., const std::string &$P, ...) { ... }', 'int f(int a, const std::string &b) { return 1; }\nint g() { return 1; }', ['int f(int a, const std::string &b) { return 1; }']);
  cpp('#include <vector>', '#include <vector>\n#include <map>\n', ['#include <vector>\n']);
});

describe('cpp: what stands beside a name', () => {
  inside('delete $X', 'delete a;\ndelete[] b;', ['delete a']);
  inside('delete[] $X', 'delete a;\ndelete[] b;', ['delete[] b']);
  inside('$X++', 'a++;\n++b;', ['a++']);
  inside('++$X', 'a++;\n++b;', ['++b']);
  // A pointer to an object has the object's members, and not the other way round.
  inside('$X.run(...)', 'a.run();\nb->run(1);', ['a.run()', 'b->run(1)']);
  inside('$X->run(...)', 'a.run();\nb->run(1);', ['b->run(1)']);
});
