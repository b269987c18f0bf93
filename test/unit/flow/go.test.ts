import { ACROSS, checkFlow } from './support';

const inMain = (code: string): string => `package main\n\nfunc main() {\n${code}\n}\n`;

describe('Data in Go blocks', () => {
  it('is in the variable of the block that declares it', () => checkFlow('go', inMain(`
  x, y, z := source(), "k", "k"
  {
    x := "k"
    y := source()
    z = source()
    sink(x)
    sink(y) //!
  }
  sink(x) //!
  sink(y)
  sink(z) //!
`)));

  it('is in the names that the header of a branch declares', () => checkFlow('go', inMain(`
  v := "k"
  if v := source(); v != "" {
    sink(v) //!
    v := "k"
    sink(v)
  } else {
    sink(v) //!
  }
  switch v := clean(v); v {
  case "a":
    v := source()
    sink(v) //!
  default:
    sink(v)
  }
  sink(v)
`)));

  it('is in the names of a loop only where it declares them', () => checkFlow('go', inMain(`
  w, u := "k", "k"
  for _, w := range []string{source()} {
    sink(w) //!
  }
  sink(w)
  for w := range source() {
    sink(w) //!
    w := "k"
    sink(w)
  }
  sink(w)
  for _, u = range []string{source()} {
  }
  sink(u) //!
`)));

  it('is in the name that a switch over types declares', () => checkFlow('go', inMain(`
  t, u := clean(), source()
  switch s := t.(type) {
  case string:
    sink(s)
  }
  switch s := u.(type) {
  case string:
    sink(s) //!
  default:
    s = "k"
    sink(s)
  }
  switch v := clean(); u.(type) {
  case string:
    sink(v)
    sink(u) //!
  }
`)));

  it('is in the variable further out until the block declares its own', () => checkFlow('go', inMain(`
  o, p := source(), "k"
  {
    sink(o) //!
    o := o + "a"
    sink(o) //!
    o = "k"
    sink(p)
    var p = source()
    sink(p) //!
  }
  sink(o) //!
  sink(p)
`)));

  it('stays in a name that is declared anew together with others', () => checkFlow('go', inMain(`
  a, err := clean(), source()
  b, err := clean(), "k"
  sink(err)
  if b {
    b, a := source(), "k"
    sink(a)
    a, b = b, "k"
    sink(a) //!
    sink(b)
  }
  sink(a)
  sink(b)
`)));
});

describe('Data behind Go pointers', () => {
  it('is in what they point to', () => checkFlow('go', inMain(`
  q := "k"
  r := &q
  *r = source()
  sink(q) //!
  *r = "k"
  sink(q)
  n := Rec{}
  m := &n.a
  *m = source()
  sink(n.a) //!
  sink(n.b)
`)));

  it('is in any element of a list whose elements are pointed to', () => checkFlow('go', inMain(`
  xs, ys := []string{"k", "k"}, []string{"k", source()}
  for i := range xs {
    p := &xs[i]
    *p = source()
    q := &ys[i]
    *q = "k"
  }
  sink(xs[1]) //!
  sink(ys[1]) //!
`)));

  it('is in the records of a list that a loop changes', () => checkFlow('go', inMain(`
  recs := []*Rec{{}, {}}
  for _, one := range recs {
    one.a = source()
  }
  sink(recs[0].a) //!
  sink(recs[0].b)
`)));
});

describe('Data in deferred calls', () => {
  it('is what variables hold when the function is left, and arguments when it is deferred', () => checkFlow('go', `package main
func late(c bool) string {
  line := "k"
  defer sink(line)
  defer func() {
    sink(line) //!
  }()
  defer func(text string) {
    sink(text)
  }(line)
  if c {
    return "a"
  }
  line = source()
  defer sink(line) //!
  return "b"
}
func early(c bool) string {
  line := source()
  if c {
    return "a"
  }
  defer func() {
    sink(line)
  }()
  line = "k"
  return "b"
}
func out(rec *Rec) {
  defer func() { rec.a = source() }()
}
func last() {
  rec := &Rec{}
  out(rec)
  sink(rec.a) //!
  sink(rec.b)
}
`, ACROSS));

  it('is looked at where functions are not followed', () => checkFlow('go', inMain(`
  defer func() {
    sink(source()) //!
  }()
  defer sink(source()) //!
`)));
});

describe('Data in Go literals', () => {
  const SAFE = { options: 'taint_assume_safe_functions: true', sinks: '[{patterns: [{pattern: "sink($X)"}, {focus-metavariable: $X}]}]' };

  it('is in what they make, whose type has no code that runs', () => checkFlow('go', inMain(`
  sink(struct{ Name string }{source()}) //!
  sink(&T{source()}) //!
  sink(lib.T{U{source()}}) //!
  sink([]string{"k", source()}) //!
  sink(f(source()))
  sink(struct{ Name string }{f(source())})
`), SAFE));

  it('is in the field that stands at the same place of a type that is written out', () => checkFlow('go', inMain(`
  a := struct{ A, B string; C int }{"k", source(), 1}
  sink(a.A)
  sink(a.B) //!
  sink(a.C)
  b := []struct{ A string }{{source()}}
  sink(b[0]) //!
`), SAFE));
});

describe('Data in Go channels', () => {
  it('is handed on to whoever receives it', () => checkFlow('go', `package main
func direct(jobs, other chan string) {
  jobs <- "k"
  other <- source()
  sink(<-jobs)
  sink(<-other) //!
  job := <-other
  sink(job) //!
}
func loop(jobs chan string) {
  jobs <- source()
  for job := range jobs {
    sink(job) //!
  }
}
func chosen(jobs chan string, done chan bool) {
  jobs <- source()
  select {
  case job := <-jobs:
    sink(job) //!
  case <-done:
  }
}
func fields(s *S) {
  s.jobs <- T{A: source(), B: "k"}
  t := <-s.jobs
  sink(t.A) //!
  sink(t.B)
}
`));

  it('is handed on to functions that are given them', () => checkFlow('go', `package main
func worker(jobs <-chan string) {
  for job := range jobs {
    sink(job) //!
  }
}
func main() {
  jobs := make(chan string, 1)
  go func() { jobs <- source() }()
  sink(<-jobs) //!
  jobs <- source()
  go worker(jobs)
}
`, ACROSS));
});

describe('Data in fields of Go that have a type of a package', () => {
  it('is not taken for that of a method of the file of the same name', () => checkFlow('go', `package a
type query struct { text strings.Builder }
func (q *query) where(s string) *query { q.text.WriteString(s); return q }
func (q *query) String() string { return q.text.String() }
func run() {
  q := &query{}
  q.where(source())
  sink(q.String()) //!
  other := &query{}
  other.where("a")
  sink(other.String())
  sink(new(query).where(source()).String()) //!
}
`, ACROSS));
});

describe('What is checked in Go and then read once more', () => {
  it('is checked under its key', () => checkFlow('go', `package a
func run(r *http.Request, c *gin.Context) {
  if !clean(r.FormValue("a")) { return }
  sink(r.FormValue("a"))
  sink(r.FormValue("b")) //!
  if !clean(c.Query("a")) { return }
  sink(c.Query("a"))
  sink(c.Query("b")) //!
}
`, { sources: '[{pattern: $R.FormValue(...)}, {pattern: $C.Query(...)}]', sanitizers: '[{pattern: clean($X), guards: $X}]' }));
});

describe('What is started beside a function in Go', () => {
  it('sees what the function sends later', () => checkFlow('go', `package a
func run() {
  jobs := make(chan string)
  go work(jobs)
  go func() {
    for job := range jobs { sink(job) } //!
  }()
  jobs <- source()
}
func work(jobs chan string) {
  for job := range jobs { sink(job) } //!
}
func other() {
  jobs := make(chan string)
  go idle(jobs)
  jobs <- "a"
}
func idle(jobs chan string) {
  for job := range jobs { sink(job) }
}
`, ACROSS));
});
