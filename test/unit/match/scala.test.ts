import { check } from './support';

const scala = (pattern: string, code: string, expected: readonly string[]): void => check('scala', pattern, code, expected);
const inside = (pattern: string, statements: string, expected: readonly string[]): void => scala(pattern, `object O {\n  def main() = {\n${statements}\n  }\n}`, expected);

describe('scala: expressions', () => {
  inside('f(...)', 'f(1)\no.f(2)\ng(3)', ['f(1)']);
  inside('Source.fromURL(...)', 'Source.fromURL(a)\nSource.fromFile(b)', ['Source.fromURL(a)']);
  inside('$XS.map($F)', 'a.map(b)\nc map d', ['a.map(b)', 'c map d']);
  inside('$A -> $B', 'Map(a -> b)', ['a -> b']);
  inside('new $C(...)', 'val a = new D(1)\nval b = e(2)', ['new D(1)']);
  inside('"=~/^http:/"', 'f("http://a")\nf("ftp://b")', ['"http://a"']);
  inside('"a" + $X', 'f("a" + b)\nf("c" + d)', ['"a" + b']);
  inside('f(..., $K = true, ...)', 'f(1, secure = true)\nf(1)', ['f(1, secure = true)']);
  inside('s"...${$X}..."', 'f(s"a ${b} c")\nf(s"a")', ['s"a ${b} c"']);
  inside('f(s"...$X...")', 'f(s"a $b c")\nf(s"a ${b}")\nf(s"a")\nf("a")', ['f(s"a $b c")', 'f(s"a ${b}")']);
  inside('f(s"...")', 'f(s"a $b c")\nf(s"a")\nf("a")\nf(sql"a")', ['f(s"a $b c")', 'f(s"a")']);
  inside('f(s"$A${$B}...")', 'f(s"a ${b} c")\nf(s"$a$b")', ['f(s"a ${b} c")']);
});

describe('scala: functions in braces', () => {
  const code = 'val a = Action { implicit request: Request[AnyContent] => Ok(b) }\nval c = d { e: Int =>\n f(e) }\ng()';
  inside('Action { implicit $R: $T => ... }', code, ['Action { implicit request: Request[AnyContent] => Ok(b) }']);
  inside('Action { ... }', code, ['Action { implicit request: Request[AnyContent] => Ok(b) }']);
  inside('f($X)', code, ['f(e)']);
  inside('g()', code, ['g()']);
});

describe('scala: statements', () => {
  inside('val $X = get(...)', 'val a: Int = get(1)\nvar b = put(2)', ['val a: Int = get(1)']);
  inside('if ($C) { ... } else { d() }', 'if (a) { b() } else { d() }', ['if (a) { b() } else { d() }']);
  inside('$X match { case Some($Y) => ... }', 'a match { case Some(b) => c(b); case _ => d }', ['a match { case Some(b) => c(b); case _ => d }']);
  inside('try { ... } catch { ... }', 'try { a() } catch { case e: E => b() }', ['try { a() } catch { case e: E => b() }']);
  inside('val $X = get()\n...\nuse($X)', 'val a = get()\nb()\nuse(a)', ['val a = get()\nb()\nuse(a)']);
});

describe('scala: declarations', () => {
  scala('def $F(..., $P: String, ...) = ...', 'object O { def f(a: Int, b: String) = { c }\ndef g(a: Int) = 1 }', ['def f(a: Int, b: String) = { c }']);
  scala('def $F(...): $T = ...', 'object O { def f(a: Int): Int = 1\ndef g(a: Int): Int = { 1 } }', ['def f(a: Int): Int = 1', 'def g(a: Int): Int = { 1 }']);
  scala('class $C extends Base { ... }', 'class A extends Base { val b = 1 }\nclass C { }', ['class A extends Base { val b = 1 }']);
  scala('import scala.io.$X', 'import scala.io.Source\nimport java.io.File', ['import scala.io.Source']);
  scala('scala.io.Source.fromURL(...)', 'import scala.io.Source\nobject O { val a = Source.fromURL(b) }', ['Source.fromURL(b)']);
});
