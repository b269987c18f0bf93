import { ACROSS, checkFlow } from './support';

describe('Data in C# properties', () => {
  it('goes through the code that reads and assigns them', async () => {
    await checkFlow('csharp', `
class C {
  string name;
  public string Name { get { return name; } set { name = value; } }
  public string Auto { get; set; }
  public string Sunk { set => sink(value); } //!
  public string Quiet { set => sink(value); }
  public string Own { get => field; set => field = value; }
  public string Made { get { return source(); } init { } }
  void Take(string field) { sink(field); } //!
  static void Main() {
    var c = new C();
    c.Name = source();
    sink(c.Name); //!
    c.Name = "a";
    sink(c.Name);
    c.Sunk = source();
    c.Own = source();
    sink(c.Own); //!
    sink(c.Made); //!
    c.Auto = source();
    sink(c.Auto); //!
    c.Take(source());
    c.Quiet = "a";
  }
}
`, ACROSS);
  });

  it('is what a rule says of their code as of a function', async () => {
    await checkFlow('csharp', `
class C {
  public string Name { set { var text = value; sink(text); } } //!
  public string Other { get { sink(value); } }
}
`, { sources: '[{patterns: [{pattern-inside: "[set] $T $F($VALUE) { ... }"}, {focus-metavariable: $VALUE}]}]' });
  });

  it('does not end the file where an indexer or an operator returns', async () => {
    await checkFlow('csharp', `
class A {
  public string this[int at] { get { return "a"; } }
  public static A operator +(A a, A b) { return a; }
  public static implicit operator string(A a) { return "a"; }
  public event Action Changed { add { return; } remove { return; } }
}
class B {
  void Run() {
    sink(source()); //!
  }
}
`, ACROSS);
  });
});

describe('Data in C# queries', () => {
  it('is what they select', () => checkFlow('csharp', `
class P {
  static void Main() {
    var list = new List<string> { source(), "k" };
    var clean = new List<string> { "k" };
    foreach (var a in from x in list select x) { sink(a); } //!
    foreach (var a in from x in list select "k") { sink(a); }
    foreach (var a in from x in list let y = x + "k" where y != "" orderby y select y) { sink(a); } //!
    foreach (var a in from x in clean from y in list select y) { sink(a); } //!
    foreach (var a in from x in clean from y in list select x) { sink(a); }
    foreach (var a in from x in clean join y in list on x equals y select y) { sink(a); } //!
    foreach (var a in from x in list group x by x.Length into g select g) { sink(a); } //!
  }
}`, ACROSS));
});

describe('Data that C# folds', () => {
  it('is what there was at first only where the function hands it on, or the list may be empty', () => checkFlow('csharp', `
class P {
  static void Main(List<string> any) {
    var list = new[] { "k", "k" };
    sink(list.Aggregate(source(), (a, b) => a + b)); //!
    sink(list.Aggregate(source(), (a, b) => "k" + b));
    sink(any.Aggregate(source(), (a, b) => "k" + b)); //!
    sink(list.Aggregate("k", (a, b) => a + source())); //!
  }
}`, ACROSS));
});

describe('Data in C# iterators', () => {
  it('is what they yield', () => checkFlow('csharp', `
class P {
  static IEnumerable<string> Each(string a) { if (a == null) yield break; yield return source(); }
  static IEnumerable<string> None(string a) { yield return "k"; }
  static void Main() {
    foreach (var t in Each("k")) { sink(t); } //!
    foreach (var t in None(source())) { sink(t); }
  }
}`, ACROSS));
});

describe('Data in arguments that C# calls change', () => {
  it('is in the parameter that takes all that is left, at its place', () => checkFlow('csharp', `
class P {
  static string First(string a, params string[] others) { return others[0]; }
  static string Second(string a, params string[] others) { return others[1]; }
  static string Own(string a, params string[] others) { return a; }
  static void Main() {
    sink(First("k", source(), "k")); //!
    sink(First("k", "k", source()));
    sink(Second("k", "k", source())); //!
    sink(Own("k", source()));
    sink(Own(source())); //!
  }
}`, ACROSS));

  it('is given to the variable that is named, and to no other that the call was given too', () => checkFlow('csharp', `
class P {
  static void Write(ref string place, string value) { place = source(); }
  static void Keep(out string place, string value) { place = value; }
  static void Main() {
    string a = "k";
    Write(ref a, a);
    sink(a); //!
    Keep(out a, "k");
    sink(a);
    Keep(out var b, source());
    sink(b); //!
  }
}`, ACROSS));

  it('is what code outside gives them', () => checkFlow('csharp', `
class P {
  static void Main() {
    var d = new Dictionary<string, string> { { "a", source() }, { "b", "k" } };
    if (d.TryGetValue("a", out var v)) sink(v); //!
    d.TryGetValue("b", out v);
    sink(v);
    sink(d["b"]);
    Uri.TryCreate(source(), UriKind.Absolute, out Uri w);
    sink(w); //!
  }
}`, ACROSS));
});

describe('Data in C# properties that are one expression', () => {
  it('is what the field holds that they read', () => checkFlow('csharp', `
class A {
  private string kept; private string Kept => "x" + kept; private string Fixed => "x";
  public void F() { kept = source(); sink(Kept); } //!
  public void G() { kept = source(); sink(Fixed); }
}
`, ACROSS));

  it('is told apart by the types in the header of a record', () => checkFlow('csharp', `
record Query(string Term, int Take) { public string Both => Term + Take; }
class A {
  void F([FromBody] Query q) { sink(q.Take); }
  void G([FromBody] Query q) { sink(q.Term); } //!
  void H([FromBody] Query q) { sink(q.Both); } //!
}
`, { sources: '[{patterns: [{pattern-inside: "$T $F(..., [FromBody] $Q $P, ...) {...}"}, {focus-metavariable: $P}]}]', options: 'taint_intrafile: true, taint_assume_safe_numbers: true' }));
});
