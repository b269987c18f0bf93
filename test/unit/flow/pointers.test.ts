import { ACROSS, checkFlow } from './support';

describe('data flow through pointers and arrays', () => {
  for (const language of ['c', 'cpp']) {
    it(`${language}: a name declared as a pointer or an array holds what it is given`, () =>
      checkFlow(language, 'void f() {\n  char *a = source();\n  sink(a); //!\n  char *b = "b";\n  sink(b);\n  char **c;\n  c = source();\n  sink(c); //!\n}\n'));

    it(`${language}: parameters that are pointers carry data into functions`, () =>
      checkFlow(language, 'void g(char *p, int n[]) {\n  sink(p); //!\n  sink(n);\n}\nvoid f() {\n  g(source(), 0);\n}\n', ACROSS));

    it(`${language}: functions that are given to others are called by their parameter's name`, () =>
      checkFlow(language, 'void each(char **list, void (*callback)(char *)) {\n  callback(list[0]);\n}\nvoid given(char *p) {\n  sink(p); //!\n}\nvoid clean(char *p) {\n  sink(p);\n}\nvoid f() {\n  char *list[] = {source()};\n  char *others[] = {"a"};\n  each(list, &given);\n  each(others, &clean);\n}\n', ACROSS));

    it(`${language}: a new declaration of the name hides the one further out`, () =>
      checkFlow(language, 'void f() {\n  char *a = source();\n  { char *a = "a"; sink(a); }\n  sink(a); //!\n}\n'));
  }
});
