import { check } from './support';

const go = (pattern: string, code: string, expected: readonly string[]): void => check('go', pattern, `package p\n\n${code}`, expected);
const inside = (pattern: string, statements: string, expected: readonly string[]): void => go(pattern, `func main() {\n${statements}\n}`, expected);

describe('go: expressions', () => {
  inside('f(...)', 'f()\nf(1)\no.f(2)', ['f()', 'f(1)']);
  inside('md5.New()', 'h := md5.New()\nh2 := sha1.New()', ['md5.New()']);
  inside('$X.Query($Q)', 'db.Query(q)\ndb.Exec(q)', ['db.Query(q)']);
  inside('f("...")', 'f("a")\nf(`b`)\nf(c)', ['f("a")', 'f(`b`)']);
  inside('"=~/^https?:/"', 'f("http://a")\nf("ftp://a")', ['"http://a"']);
  inside('f(..., 3)', 'f(1, 2, 3)\nf(3, 1)', ['f(1, 2, 3)']);
  inside('$X == nil', 'if err == nil {\n}\nif nil == err {\n}', ['err == nil']);
  inside('&T{..., A: 1, ...}', 'x := &T{B: 2, A: 1}\ny := T{A: 1}', ['&T{B: 2, A: 1}']);
  inside('T{..., A: $V, ...}', 'x := T{A: 1}\ny := T{B: 2}', ['T{A: 1}']);
  inside('A: true', 'x := T{A: true}\ny := T{A: false}', ['A: true']);
  inside('{..., A: $V, ...}', 'x := []T{{A: 1}, {B: 2}}', ['{{A: 1}, {B: 2}}', '{A: 1}'].slice(1));
  inside('[]byte($X)', 'x := []byte("a")\ny := []int(b)', ['[]byte("a")']);
  inside('make(map[$K]$V, ...)', 'x := make(map[string]int)\ny := make([]int, 3)', ['make(map[string]int)']);
  inside('$X.(T)', 'y := x.(T)\nz := x.(U)', ['x.(T)']);
  inside('$X[0]', 'y := x[0]\nz := x[1]', ['x[0]']);
  inside('<-c', 'x := <-c\ny := <-d', ['<-c']);
});

describe('go: statements', () => {
  inside('$X = get()', 'var a = get()\nb := get()\nc = get()', ['a = get()', 'b := get()', 'c = get()']);
  inside('$X := get()\n...\nuse($X)', 'a := get()\nif b {\n  use(a)\n}', ['a := get()\nif b {\n  use(a)']);
  inside('$X := $Y', 'var a = 1\nb := 2\nc = 3\nd, e := 4, 5', ['b := 2', 'd, e := 4, 5']);
  inside('$X := <-$C', 'select {\ncase a := <-b:\n  f()\n}', ['a := <-b']);
  inside('$X, $ERR := f()', 'a, err := f()\nb := f()', ['a, err := f()']);
  inside('if $X != nil { ... }', 'if err := f(); err != nil {\n  return\n}', ['if err := f(); err != nil {\n  return\n}']);
  inside('if $E := f(); $E != nil { ... }', 'if err := f(); err != nil {\n}\nif err != nil {\n}', ['if err := f(); err != nil {\n}']);
  inside('for ... { ... }', 'for i := 0; i < 3; i++ {\n}\nfor x {\n}\nfor k := range m {\n}', ['for i := 0; i < 3; i++ {\n}', 'for x {\n}', 'for k := range m {\n}']);
  inside('for $K := range $M { ... }', 'for k := range m {\n}\nfor {\n}', ['for k := range m {\n}']);
  inside('if $E {\n}', 'if a {\n  f()\n}\nif b {\n}', ['if b {\n}']);
  inside('go f(...)', 'go f(1)\ndefer f(2)', ['go f(1)']);
  inside('defer $X.Close()', 'defer a.Close()\na.Close()', ['defer a.Close()']);
  inside('switch $X { case ... }', 'switch a {\ncase 1:\n  f()\ndefault:\n}', ['switch a {\ncase 1:\n  f()\ndefault:\n}']);
  inside('return nil, $E', 'return nil, err', ['return nil, err']);
});

describe('go: declarations', () => {
  go('func $F(...) { ... }', 'func f(a int) {\n}\nfunc (t *T) M() {\n}', ['func f(a int) {\n}', 'func (t *T) M() {\n}']);
  go('func $F($W http.ResponseWriter, $R *http.Request) { ... }', 'func f(w http.ResponseWriter, r *http.Request) {\n}\nfunc g(w io.Writer) {\n}', ['func f(w http.ResponseWriter, r *http.Request) {\n}']);
  go('func $F(..., $R *http.Request, ...) { ... }', 'func f(w http.ResponseWriter, r *http.Request) {\n}\nfunc g(r *http.Request, n int) {\n}\nfunc h(n int) {\n}', ['func f(w http.ResponseWriter, r *http.Request) {\n}', 'func g(r *http.Request, n int) {\n}']);
  go('func $F(..., $G func(...) $T, ...)', 'func f(i int, g func(i int) int, j int) {\n}', ['func f(i int, g func(i int) int, j int) {\n}']);
  go('func $F(...) (..., error) { ... }', 'func f() (int, error) {\n}\nfunc g() int {\n}', ['func f() (int, error) {\n}']);
  go('func f(...)', 'func f() {\n  a()\n}', ['func f() {\n  a()\n}']);
  go('type $T struct { ... $F string ... }', 'type A struct {\n  n int\n  s string\n}', ['type A struct {\n  n int\n  s string\n}']);
  go('func $F(...) $T { ... return $X }', 'func f() int {\n  a()\n  return 1\n}', ['func f() int {\n  a()\n  return 1\n}']);
  go('type $T struct { ... }', 'type A struct {\n  b int\n}\ntype C interface {\n}', ['type A struct {\n  b int\n}']);
  go('$F(...) bool', 'type I interface {\n  Good() bool\n  Bad()\n}', ['Good() bool']);
  go('import "crypto/md5"', 'import "crypto/md5"\nimport "fmt"', ['import "crypto/md5"']);
  go('import "crypto"', 'import (\n  "fmt"\n  "crypto/md5"\n)', ['import (\n  "fmt"\n  "crypto/md5"\n)']);
  go('import "cry"', 'import "crypto/md5"', []);
  go('package p', '', ['package p']);
});

describe('go: names and constants', () => {
  go('jwt.Parse(...)', 'import j "github.com/x/jwt-go/v4"\nfunc f() {\n  j.Parse(t)\n}', ['j.Parse(t)']);
  go('f("...")', 'const key = "k"\nfunc g() {\n  f(key)\n  f(other)\n}', ['f(key)']);
  go('f("k")', 'func g() {\n  key := "k"\n  f(key)\n}', ['f(key)']);
});

describe('go: declarations in groups', () => {
  const CODE = 'const A = "x"\nconst (\n\tB = "y"\n\tC = 1\n)\nvar (\n\tD int = 2\n)\nfunc f() { g(B); g(D) }';
  go('const $X = "..."', CODE, ['const A = "x"', 'B = "y"']);
  go('var $X int = $Y', CODE, ['D int = 2']);
  go('g("...")', CODE, ['g(B)']);
});

describe('go: functions with and without what they belong to', () => {
  go('func ($R $T) $F(...) { ... }', 'func (t T) a() { b() }\nfunc c(d int) { e() }', ['func (t T) a() { b() }']);
  go('func $F(...) { ... }', 'func (t T) a() { b() }\nfunc c(d int) { e() }\ntype I interface { f(x int) string }', ['func (t T) a() { b() }', 'func c(d int) { e() }']);
});
