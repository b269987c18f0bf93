import { ACROSS, checkFlow } from './support';

function inMethod(code: string): string {
  return `class A {\n  void f(String p) {\n    String x = source();\n    String y;\n${code}\n  }\n}\n`;
}

describe('Data in Java', () => {
  it('does not take the way that a constant condition leaves out', async () => {
    await checkFlow('java', inMethod(`
    int n = 106;
    y = (7 * 18) + n > 200 ? "a" : x;
    sink(y);
    if ((500 / 42) + n > 200) y = x; else y = "a";
    sink(y);
    y = (7 * 42) - n > 200 ? "a" : x;
    sink(y); //!
    if ("abc".length() == 3) y = "a"; else y = x;
    sink(y);
    if ("abcdef".substring(2, 4).equals("cd")) y = x;
    sink(y); //!
    y = "a";
    if (Math.max(1, 2) < 2 || "a".equals("b")) y = x;
    sink(y);`), ACROSS);
  });

  it('takes the one case that a constant letter is', async () => {
    await checkFlow('java', inMethod(`
    char c = "ABC".charAt(1);
    switch (c) { case 'A': y = x; break; case 'B': y = "b"; break; default: y = x; }
    sink(y);
    switch ("ABC".charAt(2)) { case 'A': y = "a"; break; case 'C': case 'D': y = x; break; default: y = "b"; }
    sink(y); //!`), ACROSS);
  });

  it('is at its own place in lists and maps', async () => {
    await checkFlow('java', inMethod(`
    java.util.List<String> l = new java.util.ArrayList<>();
    l.add("a");
    l.add(x);
    l.add("b");
    sink(l.get(1)); //!
    sink(l.get(2));
    l.remove(0);
    sink(l.get(0)); //!
    sink(l.get(1));
    l.add(0, "c");
    sink(l.get(0));
    sink(l.get(1)); //!
    if (l.isEmpty()) sink(x);
    l.clear();
    sink(l.get(1));
    Deque<String> d = new ArrayDeque<>();
    d.push("a");
    d.push(x);
    sink(d.pop()); //!
    sink(d.pop());
    Map<String, Object> m = new HashMap<>();
    m.put("a", x);
    m.put("b", "c");
    String key = "b";
    sink((String) m.get(key));
    key = "a";
    sink((String) m.get(key)); //!
    m.put(p, x);
    sink(m.get("b")); //!
    sink(List.of("a", x).get(1)); //!
    sink(List.of("a", x).get(0));
    sink(Map.of("a", x, "b", "c").get("b"));`), { options: 'taint_intrafile: true, taint_assume_safe_functions: true' });
  });

  it('stays in lists that others may have filled', async () => {
    await checkFlow('java', `
class A {
  private final List<String> all = new ArrayList<>();
  void f(boolean is) {
    List<String> l = new ArrayList<>();
    fill(l);
    if (!l.isEmpty()) sink(source()); //!
    if (!all.isEmpty()) sink(source()); //!
    List<String> m = new ArrayList<>();
    for (String s : all) m.add(s);
    if (m.size() > 1) sink(source()); //!
    List<String> n = new ArrayList<>();
    if (is) n.add(source());
    sink(n.get(0)); //!
  }
}
`, ACROSS);
  });

  it('goes into texts that are built, one call on the other', async () => {
    await checkFlow('java', inMethod(`
    StringBuilder b = new StringBuilder();
    b.append("a").append(x).append("b");
    sink(b.toString()); //!
    b.setLength(0);
    sink(b.toString());
    sink(new StringBuilder().append("a").toString());`), ACROSS);
  });

  it('is the constant that it equals', async () => {
    await checkFlow('java', inMethod(`
    if (x.equals("a")) sink(x);
    if ("a".equals(x)) sink(x);
    if (!x.equals("a")) sink(x); //!`), { options: 'taint_intrafile: true, guarded_taint_signatures: true' });
  });

  it('is found by a pattern that names classes without their packages', async () => {
    await checkFlow('java', inMethod(`
    new java.io.File(x); //!
    new File(x); //!
    new other.Files(x);
    java.nio.file.Files.readString(x); //!
    a.files.readString(x);`), { sinks: '[{pattern: new File(...)}, {pattern: Files.readString(...)}]', options: 'taint_intrafile: true' });
  });

  it('is in the fields of what is foreign as a whole, where the file has the one method of the name', async () => {
    await checkFlow('java', `
class A {
  void f() {
    Order o = source();
    sink(o.getName()); //!
    sink(o.kind());
    Order p = new Order();
    sink(p.getName());
  }
}
class Order {
  private String name;
  String getName() { return name; }
  String kind() { return "order"; }
}
`, ACROSS);
  });
});

describe('Data in Java records and beans', () => {
  it('is in the field that an accessor reads which is written nowhere', () => checkFlow('java', `
record Query(String term, int take) { String both() { return term + take; } }
class A {
  void f() { var q = new Query(source(), 1); sink(q.both()); } //!
  void g() { var q = new Query(source(), 1); sink(q.term()); } //!
  void h() { var q = new Query(source(), 1); sink(q.take()); }
}
`, ACROSS));

  it('is no number where a method or field says that it is one', () => checkFlow('java', `
record Query(String term, int take) {}
class Form { private int size; private String name; int getAge() { return 1 + size; } }
class A {
  void f(@Body Query q) { sink(q.take()); }
  void g(@Body Query q) { sink(q.term()); } //!
  void h(@Body Form q) { sink(q.getSize()); sink(q.getAge()); }
  void i(@Body Form q) { sink(q.getName()); } //!
}
`, { sources: '[{patterns: [{pattern-inside: "$T $F(..., @Body $Q $P, ...) {...}"}, {focus-metavariable: $P}]}]', options: 'taint_intrafile: true, taint_assume_safe_numbers: true' }));
});
