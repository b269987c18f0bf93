import type { Class, Expr, Func, Param, Stmt, Type } from '../ast';
import { Printer, type ExprOf, type StmtOf } from './printer';

const OPERATIONS: Readonly<Record<string, (of: string) => string>> = {
  trim: (of) => `strings.TrimSpace(${of})`,
  upper: (of) => `strings.ToUpper(${of})`,
  lower: (of) => `strings.ToLower(${of})`,
  replace: (of) => `strings.ReplaceAll(${of}, "x", "y")`,
  substring: (of) => `${of}[0:]`,
  split: (of) => `strings.Split(${of}, ";")[0]`,
  bytes: (of) => `string([]byte(${of}))`,
};

const TYPES: Readonly<Record<string, string>> = {
  str: 'string', list: '[]string', map: 'map[string]string', rec: '*Rec', fn: 'func(string) string', thunk: 'func() string', pair: '(string, string)', void: '',
};

export class GoPrinter extends Printer {
  protected override readonly unit = '\t';
  protected override readonly end: string = '';
  private references: ReadonlySet<string> = new Set();

  print(): string {
    const { program } = this;
    this.line(this.numbered ? `package p${String(program.seed)}` : 'package main');
    this.line();
    this.line('// IMPORTS');
    for (const { name, text } of program.globals) this.line(`var ${name} = ${this.quote(text)}`);
    this.braces('type Rec struct', () => ['a string', 'b string', 'next *Rec'].forEach((field) => this.line(field)));
    for (const cls of program.classes) this.cls(cls);
    for (const func of program.functions) this.func(func);
    this.braces(`func ${this.numbered ? 'Main' : 'main'}()`, () => this.stmts(program.body));
    return this.withImports(this.text());
  }

  private withImports(text: string): string {
    const used = ['fmt', 'strings'].filter((name) => text.includes(`${name}.`));
    return text.replace('// IMPORTS\n', used.map((name) => `import "${name}"\n`).join(''));
  }

  private type(type: Type): string {
    return typeof type === 'object' ? `*${type.obj}` : (TYPES[type] ?? this.missing(type));
  }

  private params(params: readonly Param[]): string {
    return params.map(({ name, type, rest, byRef }) => `${name} ${rest ? '...string' : (byRef ? '*' : '') + this.type(type)}`).join(', ');
  }

  private func({ name, params, returns, body }: Func, receiver = ''): void {
    const result = this.type(returns);
    this.references = new Set(params.flatMap((param) => (param.byRef ? [param.name] : [])));
    this.braces(`func ${receiver}${name}(${this.params(params)})${result === '' ? '' : ` ${result}`}`, () => this.stmts(body));
    this.references = new Set();
  }

  private cls(cls: Class): void {
    for (const { name, text } of cls.statics) this.line(`var ${staticName(cls.name, name)} = ${this.quote(text)}`);
    if (cls.statics.length > 0) return;
    this.braces(`type ${cls.name} struct`, () => cls.fields.forEach((name) => this.line(`${name} string`)));
    this.braces(`func New${cls.name}(${this.params(cls.params)}) *${cls.name}`, () => {
      this.line(`self := &${cls.name}{}`);
      this.stmts(cls.constructorBody);
      this.line('return self');
    });
    for (const method of cls.methods) this.func(method, `(self *${cls.name}) `);
  }

  protected override name(name: string): string {
    return this.references.has(name) ? `*${name}` : name;
  }

  override expr(expr: Expr): string {
    switch (expr.kind) {
      case 'concat': return this.concat(expr);
      case 'string-op': return OPERATIONS[expr.op]?.(this.atom(expr.of)) ?? this.missing(expr.op);
      case 'record': return `&Rec{a: ${this.expr(expr.a)}, b: ${this.expr(expr.b)}${expr.next ? `, next: ${this.expr(expr.next)}` : ''}}`;
      case 'list': return `[]string{${this.list(expr.items)}}`;
      case 'joined-lists': return `append(append([]string{}, ${this.expr(expr.left)}...), ${this.expr(expr.right)}...)`;
      case 'join': return `strings.Join(${this.expr(expr.of)}, ",")`;
      case 'spread': return `${this.expr(expr.of)}...`;
      case 'map': return `map[string]string{${expr.entries.map(({ key, value }) => `"${key}": ${this.expr(value)}`).join(', ')}}`;
      case 'lambda': return `func(${expr.params.map((name) => `${name} string`).join(', ')}) string { return ${this.expr(expr.body)} }`;
      case 'new': return `New${expr.cls}(${this.list(expr.args)})`;
      case 'this': return 'self';
      case 'static': return staticName(expr.cls, expr.name);
      case 'ref': return `&${expr.name}`;
      default: return super.expr(expr);
    }
  }

  private concat({ style, parts }: ExprOf<'concat'>): string {
    if (style === 'format') return `fmt.Sprintf("${parts.map(() => this.vary(parts, ['%s', '%v'])).join('')}", ${this.list(parts)})`;
    if (style === 'join') return `strings.Join([]string{${this.list(parts)}}, "")`;
    if (style === 'builder') return this.builder(parts);
    return parts.map((part) => this.expr(part)).join(' + ');
  }

  /** Needs statements before the one that uses it. */
  private builder(parts: readonly Expr[]): string {
    const name = `b${this.fresh()}`;
    this.line(`var ${name} strings.Builder`);
    for (const part of parts) this.line(`${name}.WriteString(${this.expr(part)})`);
    return `${name}.String()`;
  }

  private used = 0;

  private fresh(): string {
    return String(++this.used);
  }

  /** Go refuses variables that nobody uses. */
  private declare(names: readonly string[], value: string): void {
    this.line(`${names.join(', ')} := ${value}`);
    this.line(`${names.map(() => '_').join(', ')} = ${names.join(', ')}`);
  }

  override stmt(stmt: Stmt): void {
    switch (stmt.kind) {
      case 'let': this.declare([stmt.name], this.expr(stmt.value)); return;
      case 'set-static': this.line(`${staticName(stmt.cls, stmt.name)} = ${this.expr(stmt.value)}`); return;
      case 'push': this.line(`${stmt.list} = append(${stmt.list}, ${this.expr(stmt.value)})`); return;
      case 'parallel': this.declare(stmt.names, this.list(stmt.values)); return;
      case 'swap': this.line(`${stmt.names.join(', ')} = ${stmt.names[1]}, ${stmt.names[0]}`); return;
      case 'let-pair': this.declare(stmt.names, this.expr(stmt.call)); return;
      case 'return-pair': this.line(`return ${this.list(stmt.values)}`); return;
      case 'for-count': this.braces(`for ${stmt.name} := 0; ${stmt.name} < ${String(stmt.times)}; ${stmt.name}++`, () => this.stmts(stmt.body)); return;
      case 'for-each': this.each(stmt); return;
      case 'for-each-entry': this.eachEntry(stmt); return;
      case 'for-each-ref': this.eachReference(stmt); return;
      case 'sink': this.line(`${stmt.style === 'defer' ? 'defer ' : ''}${this.sink(stmt)}`); return;
      case 'defer': this.braces('defer func()', () => this.stmts(stmt.body), '}()'); return;
      case 'local-function': this.localFunction(stmt); return;
      default: super.stmt(stmt);
    }
  }

  protected override branch({ test, then, otherwise }: StmtOf<'if'>): void {
    this.braces(`if ${this.test(test)}`, () => this.stmts(then), otherwise ? '} else {' : '}');
    if (!otherwise) return;
    this.indented(() => this.stmts(otherwise));
    this.line('}');
  }

  protected override choice({ cases }: StmtOf<'switch'>): void {
    this.braces('switch mode()', () => {
      cases.forEach((body, index) => {
        this.line(index === 2 ? 'default:' : `case "m${String(index)}":`);
        this.indented(() => this.stmts(body));
      });
    });
  }

  protected override loop({ test, body }: StmtOf<'while'>): void {
    this.braces(`for ${this.test(test)}`, () => this.stmts(body));
  }

  private each({ name, of, body, style }: StmtOf<'for-each'>): void {
    const list = this.expr(of);
    this.braces(style === 'index' ? `for i := 0; i < len(${list}); i++` : `for _, ${name} := range ${list}`, () => {
      if (style === 'index') this.declare([name], `${list}[i]`);
      else this.line(`_ = ${name}`);
      this.stmts(body);
    });
  }

  private eachEntry({ key, name, of, body }: StmtOf<'for-each-entry'>): void {
    this.braces(`for ${key}, ${name} := range ${this.expr(of)}`, () => {
      this.line(`_, _ = ${key}, ${name}`);
      this.stmts(body);
    });
  }

  private eachReference({ name, list, value }: StmtOf<'for-each-ref'>): void {
    this.braces(`for i := range ${list}`, () => {
      this.line(`${name} := &${list}[i]`);
      this.line(`*${name} = ${this.expr(value)}`);
    });
  }

  private localFunction({ name, params, body, returns }: StmtOf<'local-function'>): void {
    this.braces(`${name} := func(${params.map((param) => `${param} string`).join(', ')})${returns === 'str' ? ' string' : ''}`, () => this.stmts(body));
    this.line(`_ = ${name}`);
  }
}

/** A static field is a variable of the package. */
export function staticName(cls: string, name: string): string {
  return `${cls.toLowerCase()}${name[0]?.toUpperCase() ?? ''}${name.slice(1)}`;
}
