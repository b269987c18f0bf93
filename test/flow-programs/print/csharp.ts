import type { Class, Expr, Func, Param, Stmt, Type } from '../ast';
import { Printer, writesVariable, type ExprOf, type StmtOf } from './printer';

const OPERATIONS: Readonly<Record<string, (of: string) => string>> = {
  trim: (of) => `${of}.Trim()`,
  upper: (of) => `${of}.ToUpper()`,
  lower: (of) => `${of}.ToLower()`,
  replace: (of) => `${of}.Replace("x", "y")`,
  substring: (of) => `${of}.Substring(0)`,
  split: (of) => `${of}.Split(';')[0]`,
  string: (of) => `${of}.ToString()`,
  pad: (of) => `${of}.PadRight(3)`,
};

const TYPES: Readonly<Record<string, string>> = {
  str: 'string', list: 'List<string>', map: 'Dictionary<string, string>', rec: 'Rec', fn: 'Func<string, string>', thunk: 'Func<string>', pair: '(string, string)', void: 'void',
};

export class CSharpPrinter extends Printer {
  protected override readonly unit = '    ';

  print(): string {
    const { program } = this;
    const body = JSON.stringify(program);
    const names = ['System', 'System.Collections.Generic', 'System.Linq', 'System.Text', 'System.Threading.Tasks', 'static Prelude'];
    for (const name of names) this.line(`using ${name};`);
    this.line();
    this.opened(`public static class P${String(program.seed)}`, () => {
      for (const { name, text } of program.globals) this.line(`static string ${name} = ${this.quote(text)};`);
      if (body.includes('"kind":"record"') || body.includes('"type":"rec"')) this.recordClass();
      if (body.includes('"kind":"with"')) this.heldClass();
      for (const cls of program.classes) this.cls(cls);
      for (const func of program.functions) this.func(func, 'static ');
      this.opened(`public static ${program.isAsync ? 'async Task' : 'void'} Main()`, () => this.stmts(program.body));
    });
    return this.text();
  }

  private opened(head: string, write: () => void): void {
    this.line(head);
    this.line('{');
    this.indented(write);
    this.line('}');
  }

  private type(type: Type): string {
    return typeof type === 'object' ? type.obj : (TYPES[type] ?? this.missing(type));
  }

  private recordClass(): void {
    this.opened('public class Rec', () => {
      ['string a', 'string b', 'Rec next'].forEach((field) => this.line(`public ${field} { get; set; }`));
    });
  }

  private heldClass(): void {
    this.opened('public class Held : IDisposable', () => {
      this.line('public string value;');
      this.line('public Held(string value) { this.value = value; }');
      this.line('public void Dispose() { }');
    });
  }

  private params(params: readonly Param[]): string {
    const write = ({ name, type, rest, byRef, fallback }: Param): string => `${byRef ? 'ref ' : ''}${rest ? 'params string[]' : this.type(type)} ${name}${fallback === undefined ? '' : ` = "${fallback}"`}`;
    return params.map(write).join(', ');
  }

  private result({ returns, style }: Func): string {
    if (style === 'async') return 'async Task<string>';
    return style === 'generator' ? 'IEnumerable<string>' : this.type(returns);
  }

  private func(func: Func, prefix: string): void {
    const { name, params, body, style } = func;
    const [only] = body;
    const head = `public ${style === 'static' ? 'static ' : prefix}${this.result(func)} ${name}(${this.params(params)})`;
    if (style === 'expression' && only?.kind === 'return') this.line(`${head} => ${this.expr(only.value)};`);
    else this.opened(head, () => this.stmts(body));
  }

  private cls(cls: Class): void {
    this.opened(`public class ${cls.name}${cls.base === undefined ? '' : ` : ${cls.base}`}`, () => {
      for (const { name, text } of cls.statics) this.line(`public static string ${name} = ${this.quote(text)};`);
      for (const name of cls.fields) this.line(`public string ${name};`);
      this.opened(`public ${cls.name}(${this.params(cls.params)})${cls.superArgs ? ` : base(${this.list(cls.superArgs)})` : ''}`, () => this.stmts(cls.constructorBody));
      for (const method of cls.methods) this.func(method, cls.base === undefined ? 'virtual ' : 'override ');
      for (const { name, field, get, set } of cls.accessors)
        this.opened(`public string ${name}`, () => {
          this.line(this.vary(get, [`get { return ${this.expr(get)}; }`, `get => ${this.expr(get)};`]));
          this.line(this.vary(set, [`set { this.${field} = ${this.expr(set)}; }`, `set => this.${field} = ${this.expr(set)};`]));
        });
    });
  }

  override expr(expr: Expr): string {
    switch (expr.kind) {
      case 'concat': return this.concat(expr);
      case 'string-op': return OPERATIONS[expr.op]?.(this.atom(expr.of)) ?? this.missing(expr.op);
      case 'choose': return this.choose(expr);
      case 'or-else': return `${this.expr(expr.left)} ?? ${this.expr(expr.right)}`;
      case 'record': return `new Rec { a = ${this.expr(expr.a)}, b = ${this.expr(expr.b)}${expr.next ? `, next = ${this.expr(expr.next)}` : ''} }`;
      case 'list': return `new List<string> { ${this.list(expr.items)} }`;
      case 'join': return `string.Join(",", ${this.expr(expr.of)})`;
      case 'list-map': return expr.style === 'query' ? `(from ${expr.param} in ${this.expr(expr.of)} select ${this.expr(expr.body)}).ToList()` : `${this.expr(expr.of)}.Select(${expr.param} => ${this.expr(expr.body)}).ToList()`;
      case 'list-filter': return expr.style === 'query' ? `(from ${expr.param} in ${this.expr(expr.of)} where ${expr.param} != "none" select ${expr.param}).ToList()` : `${this.expr(expr.of)}.Where(${expr.param} => ${expr.param} != "none").ToList()`;
      case 'list-fold': return `${this.expr(expr.of)}.Aggregate(${this.expr(expr.first)}, (${expr.params.join(', ')}) => ${this.expr(expr.body)})`;
      case 'spread': return `${this.expr(expr.of)}.ToArray()`;
      case 'await-all': return `await Task.WhenAll(${this.list(expr.items)})`;
      case 'field': return `${this.atom(expr.of)}${expr.optional ? '?' : ''}.${expr.name}`;
      case 'map': return this.map(expr);
      case 'call': return expr.named ? `${expr.name}(second: ${this.list(expr.args.slice(1))}, first: ${this.list(expr.args.slice(0, 1))})` : super.expr(expr);
      case 'lambda': return `${expr.params.length === 1 ? expr.params.join('') : `(${expr.params.join(', ')})`} => ${this.expr(expr.body)}`;
      case 'super-method': return `base.${expr.name}(${this.list(expr.args)})`;
      case 'ref': return `ref ${expr.name}`;
      default: return super.expr(expr);
    }
  }

  private concat({ style, parts }: ExprOf<'concat'>): string {
    const holes = parts.map((_part, index) => `{${String(index)}}`).join('');
    if (style === 'template') return `$"${parts.map((part) => this.plain(part) ?? `{${this.expr(part)}}`).join('')}"`;
    if (style === 'format') return `string.Format("${holes}", ${this.list(parts)})`;
    if (style === 'builder') return `new StringBuilder()${parts.map((part) => `.Append(${this.expr(part)})`).join('')}.ToString()`;
    if (style === 'concat') return `string.Concat(${this.list(parts)})`;
    if (style === 'join') return `string.Join("", ${this.list(parts)})`;
    return parts.map((part) => this.expr(part)).join(' + ');
  }

  /** The compiler that runs the programs does not know the newer form. */
  private choose(expr: ExprOf<'choose'>): string {
    if (expr.style !== 'match' || this.numbered) return super.expr(expr);
    return `${this.test(expr.test)} switch { true => ${this.expr(expr.then)}, _ => ${this.expr(expr.otherwise)} }`;
  }

  private map(expr: ExprOf<'map'>): string {
    const braces = expr.entries.map(({ key, value }) => `{ "${key}", ${this.expr(value)} }`).join(', ');
    const brackets = expr.entries.map(({ key, value }) => `["${key}"] = ${this.expr(value)}`).join(', ');
    return `new Dictionary<string, string> { ${this.vary(expr, [braces, brackets])} }`;
  }

  override stmt(stmt: Stmt): void {
    switch (stmt.kind) {
      case 'let': this.line(`${stmt.value.kind === 'await-all' ? 'var' : stmt.type === 'fn' || stmt.type === 'thunk' ? this.type(stmt.type) : this.vary(stmt, [this.type(stmt.type), 'var'])} ${stmt.name} = ${this.expr(stmt.value)};`); return;
      case 'push': this.line(`${stmt.list}.Add(${this.expr(stmt.value)});`); return;
      case 'parallel': this.line(`var (${stmt.names.join(', ')}) = (${this.list(stmt.values)});`); return;
      case 'swap': this.line(`(${stmt.names.join(', ')}) = (${stmt.names[1]}, ${stmt.names[0]});`); return;
      case 'let-pair': this.line(`var (${stmt.names.join(', ')}) = ${this.expr(stmt.call)};`); return;
      case 'return-pair': this.line(`return (${this.list(stmt.values)});`); return;
      case 'yield': this.line(`yield return ${this.expr(stmt.value)};`); return;
      case 'for-count': this.braces(`for (int ${stmt.name} = 0; ${stmt.name} < ${String(stmt.times)}; ${stmt.name}++)`, () => this.stmts(stmt.body)); return;
      case 'for-each': this.each(stmt); return;
      case 'for-each-entry': this.eachEntry(stmt); return;
      case 'try': this.tryCatch(stmt); return;
      case 'throw': this.line(`throw new Exception(${this.expr(stmt.value)});`); return;
      case 'with': this.resource(stmt); return;
      case 'local-function': this.localFunction(stmt); return;
      default: super.stmt(stmt);
    }
  }

  private each({ name, of, body, style }: StmtOf<'for-each'>): void {
    if (style === 'method') this.braces(`${this.expr(of)}.ForEach(${name} =>`, () => this.stmts(body), '});');
    else if (style === 'index')
      this.braces(`for (int i_${name} = 0; i_${name} < ${this.expr(of)}.Count; i_${name}++)`, () => {
        this.line(`var ${name} = ${this.expr(of)}[i_${name}];`);
        this.stmts(body);
      });
    else if (writesVariable(body, name))
      this.braces(`foreach (var each_${name} in ${this.expr(of)})`, () => {
        this.line(`var ${name} = each_${name};`);
        this.stmts(body);
      });
    else this.braces(`foreach (var ${name} in ${this.expr(of)})`, () => this.stmts(body));
  }

  private eachEntry({ key, name, of, body }: StmtOf<'for-each-entry'>): void {
    this.braces(`foreach (var ${key} in ${this.expr(of)})`, () => {
      this.line(`var ${name} = ${key}.Value;`);
      this.stmts(body);
    });
  }

  private tryCatch(stmt: StmtOf<'try'>): void {
    this.tryBlocks(stmt, (name) => {
      this.line(`} catch (Exception e_${name}) {`);
      this.indented(() => this.line(`string ${name} = e_${name}.Message;`));
    });
  }

  private resource({ name, value, body }: StmtOf<'with'>): void {
    this.braces(`using (var h_${name} = new Held(${this.expr(value)}))`, () => {
      this.line(`string ${name} = h_${name}.value;`);
      this.stmts(body);
    });
  }

  private localFunction({ name, params, body, style, returns }: StmtOf<'local-function'>): void {
    // The compiler that runs the programs does not know local functions.
    if (style === 'function' && !this.numbered) {
      this.opened(`${this.type(returns)} ${name}(${params.map((param) => `string ${param}`).join(', ')})`, () => this.stmts(body));
      return;
    }
    const type = returns === 'void' ? 'Action<string>' : `Func<${'string, '.repeat(params.length)}string>`;
    this.braces(`${type} ${name} = (${params.join(', ')}) =>`, () => this.stmts(body), '};');
  }
}
