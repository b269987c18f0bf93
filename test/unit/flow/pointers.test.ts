import { ACROSS, checkFlow } from './support';

describe('data flow through pointers and arrays', () => {
  for (const language of ['c', 'cpp']) {
    it(`${language}: a name declared as a pointer or an array holds what it is given`, () =>
      checkFlow(language, 'void f() {\n  char *a = source();\n  sink(a); //!\n  char *b = "b";\n  sink(b);\n  char **c;\n  c = source();\n  sink(c); //!\n}\n'));

    it(`${language}: parameters that are pointers carry data into functions`, () =>
      checkFlow(language, 'void g(char *p, int n[]) {\n  sink(p); //!\n  sink(n);\n}\nvoid f() {\n  g(source(), 0);\n}\n', ACROSS));

    it(`${language}: a new declaration of the name hides the one further out`, () =>
      checkFlow(language, 'void f() {\n  char *a = source();\n  { char *a = "a"; sink(a); }\n  sink(a); //!\n}\n'));
  }
});
