import type { Class, Expr, Func, Param, Stmt, Type } from '../ast';
import { Printer, type ExprOf, type StmtOf } from './printer';

const OPERATIONS: Readonly<Record<string, (of: string) => string>> = {
  trim: (of) => `${of}.trim()`,
  upper: (of) => `${of}.toUpperCase()`,
  lower: (of) => `${of}.toLowerCase()`,
  replace: (of) => `${of}.replace("x", "y")`,
  substring: (of) => `${of}.substring(0, 200)`,
  slice: (of) => `${of}.slice(0)`,
  pad: (of) => `${of}.padEnd(3)`,
  split: (of) => `${of}.split(";")[0]`,
  string: (of) => `String(${of})`,
};

export class JavaScriptPrinter extends Printer {
  print(): string {
    const { program } = this;
    this.line(this.prelude());
    this.line();
    for (const { name, text } of program.globals) this.line(`let ${name} = ${this.quote(text)};`);
    if (program.recordStyle === 'class') this.recordClass();
    for (const cls of program.classes) this.cls(cls);
    for (const func of program.functions) this.func(func);
    if (program.main === 'top') this.stmts(program.body);
    else {
      this.braces(`${program.isAsync ? 'async ' : ''}function main()`, () => this.stmts(program.body));
      this.line('main();');
    }
    return this.text();
  }

  protected prelude(): string {
    return 'const { source, sink, sinkAt, clean, flag, mode, nothing } = require("./prelude");';
  }

  /** What stands behind a name to tell its type. */
  protected typed(_type: Type): string {
    return '';
  }

  protected recordClass(): void {
    this.braces('class Rec', () => {
      this.braces('constructor(a, b, next)', () => ['a', 'b', 'next'].forEach((name) => this.line(`this.${name} = ${name};`)));
    });
  }

  protected params(params: readonly Param[]): string {
    const write = ({ name, type, fallback, rest, unpack }: Param): string => unpack ? `{ ${this.key('a')}: ${unpack[0]}, ${this.key('b')}: ${unpack[1]} }${this.typed(type)}` : `${rest ? '...' : ''}${name}${this.typed(type)}${fallback === undefined ? '' : ` = ${this.quote(fallback)}`}`;
    return params.map(write).join(', ');
  }

  private func(func: Func): void {
    const { name, params, returns, body, style } = func;
    const [only] = body;
    if (style === 'expression' && only?.kind === 'return') this.line(`const ${name} = (${this.params(params)})${this.typed(returns)} => ${this.expr(only.value)};`);
    else this.braces(`${style === 'async' ? 'async ' : ''}function${style === 'generator' ? '*' : ''} ${name}(${this.params(params)})${this.result(func)}`, () => this.stmts(body));
  }

  protected result({ returns }: Func): string {
    return this.typed(returns);
  }

  private cls(cls: Class): void {
    this.braces(`class ${cls.name}${cls.base === undefined ? '' : ` extends ${cls.base}`}`, () => {
      for (const { name, text } of cls.statics) this.line(`static ${name} = ${this.quote(text)};`);
      this.fields(cls);
      if (cls.params.length > 0 || cls.constructorBody.length > 0) this.constructorOf(cls);
      for (const method of cls.methods) this.braces(`${method.style === 'static' ? 'static ' : ''}${method.name}(${this.params(method.params)})${this.result(method)}`, () => this.stmts(method.body));
      for (const { name, field, get, set } of cls.accessors) {
        this.braces(`get ${name}()${this.typed('str')}`, () => this.line(`return ${this.expr(get)};`));
        this.braces(`set ${name}(value${this.typed('str')})`, () => this.line(`this.${field} = ${this.expr(set)};`));
      }
    });
  }

  /** Only classes with types name fields that hold nothing at first. */
  protected fields({ initials = {} }: Class): void {
    for (const [name, value] of Object.entries(initials)) this.line(`${name} = ${this.expr(value)};`);
  }

  /** The type of what a promise is for. */
  protected promised(): string {
    return '';
  }

  private constructorOf({ params, superArgs, constructorBody }: Class): void {
    this.braces(`constructor(${this.params(params)})`, () => {
      if (superArgs) this.line(`super(${this.list(superArgs)});`);
      this.stmts(constructorBody);
    });
  }

  protected override equals(of: Expr, text: string): string {
    return `${this.expr(of)} === ${this.quote(text)}`;
  }

  override expr(expr: Expr): string {
    switch (expr.kind) {
      case 'concat': return this.concat(expr);
      case 'string-op': return OPERATIONS[expr.op]?.(this.atom(expr.of)) ?? this.missing(expr.op);
      case 'or-else': return `${this.expr(expr.left)} ${expr.style === 'or' ? '||' : '??'} ${this.expr(expr.right)}`;
      case 'and-then': return `${this.expr(expr.left)} && ${this.expr(expr.right)}`;
      case 'record': return this.record(expr);
      case 'spread-record': return `{ ...${this.expr(expr.of)}, ${this.key(expr.field)}: ${this.expr(expr.value)} }`;
      case 'field': return this.program.recordStyle === 'computed' ? `${this.atom(expr.of)}${expr.optional ? '?.' : ''}["${expr.name}"]` : `${this.atom(expr.of)}${expr.optional ? '?' : ''}.${expr.name}`;
      case 'list': return `[${this.list(expr.items)}]`;
      case 'joined-lists': return this.vary(expr, [`[...${this.expr(expr.left)}, ...${this.expr(expr.right)}]`, `${this.expr(expr.left)}.concat(${this.expr(expr.right)})`]);
      case 'join': return `${this.atom(expr.of)}.join(",")`;
      case 'list-map': return `${this.atom(expr.of)}.map(${this.mapper(expr.style, expr.param, this.expr(expr.body))})`;
      case 'list-filter': return `${this.atom(expr.of)}.filter(${this.mapper(expr.style, expr.param, `${expr.param} !== "none"`)})`;
      case 'list-fold': return `${this.atom(expr.of)}.reduce((${expr.params.join(', ')}) => ${this.expr(expr.body)}, ${this.expr(expr.first)})`;
      case 'spread': return `...${this.expr(expr.of)}`;
      case 'await-all': return `await Promise.all([${this.list(expr.items)}])`;
      case 'map': return `{ ${expr.entries.map(({ key, value }) => `${this.vary(expr, [key, `"${key}"`])}: ${this.expr(value)}`).join(', ')} }`;
      case 'entry': return this.vary(expr, [`${this.expr(expr.of)}.${expr.key}`, `${this.expr(expr.of)}["${expr.key}"]`]);
      case 'lambda': return `(${expr.params.map((name) => name + this.typed('str')).join(', ')}) => ${this.expr(expr.body)}`;
      case 'resolved': return this.vary(expr, [`new Promise${this.promised()}((resolve) => resolve(${this.expr(expr.of)}))`, `new Promise${this.promised()}((resolve) => { Promise.resolve("k").then(() => resolve(${this.expr(expr.of)})); })`]);
      case 'then': return `${this.expr(expr.of)}.then((${expr.param}) => ${this.expr(expr.body)})`;
      default: return super.expr(expr);
    }
  }

  private concat({ style, parts }: ExprOf<'concat'>): string {
    if (style === 'template') return `\`${parts.map((part) => this.plain(part) ?? `\${${this.expr(part)}}`).join('')}\``;
    if (style === 'join') return `[${this.list(parts)}].join("")`;
    const [first, ...rest] = parts;
    if (style === 'concat' && first) return `${this.atom(first)}.concat(${this.list(rest)})`;
    return parts.map((part) => this.expr(part)).join(' + ');
  }

  private key(name: string): string {
    return this.program.recordStyle === 'computed' ? `"${name}"` : name;
  }

  private record({ a, b, next }: ExprOf<'record'>): string {
    const last = next ? this.expr(next) : 'null';
    if (this.program.recordStyle === 'class') return `new Rec(${this.expr(a)}, ${this.expr(b)}, ${last})`;
    return `{ ${this.key('a')}: ${this.expr(a)}, ${this.key('b')}: ${this.expr(b)}, ${this.key('next')}: ${last} }`;
  }

  private mapper(style: string, param: string, body: string): string {
    return style === 'block' ? `function (${param}) { return ${body}; }` : `(${param}) => ${body}`;
  }

  override stmt(stmt: Stmt): void {
    switch (stmt.kind) {
      case 'let': this.line(`${stmt.fixed ? 'const' : 'let'} ${stmt.name}${this.typed(stmt.type)} = ${this.expr(stmt.value)};`); return;
      case 'set-field': this.line(`${this.expr({ kind: 'field', of: stmt.of, name: stmt.name })} = ${this.expr(stmt.value)};`); return;
      case 'push': this.line(`${stmt.list}.push(${this.expr(stmt.value)});`); return;
      case 'put': this.line(this.vary(stmt, [`${stmt.map}.${stmt.key}`, `${stmt.map}["${stmt.key}"]`]) + ` = ${this.expr(stmt.value)};`); return;
      case 'unpack-list': this.line(`let [${[...stmt.names, ...(stmt.rest === undefined ? [] : [`...${stmt.rest}`])].join(', ')}] = ${this.expr(stmt.value)};`); return;
      case 'unpack-record': this.unpackRecord(stmt); return;
      case 'swap': this.line(`[${stmt.names.join(', ')}] = [${stmt.names[1]}, ${stmt.names[0]}];`); return;
      case 'let-pair': this.line(`let [${stmt.names.join(', ')}] = ${this.expr(stmt.call)};`); return;
      case 'return-pair': this.line(`return [${this.list(stmt.values)}];`); return;
      case 'for-count': this.braces(`for (let ${stmt.name} = 0; ${stmt.name} < ${String(stmt.times)}; ${stmt.name}++)`, () => this.stmts(stmt.body)); return;
      case 'for-each': this.each(stmt); return;
      case 'for-each-entry': this.eachEntry(stmt); return;
      case 'try': this.tryCatch(stmt); return;
      case 'throw': this.line(this.throwsText ? `throw ${this.expr(stmt.value)};` : `throw new Error(${this.expr(stmt.value)});`); return;
      case 'local-function': this.localFunction(stmt); return;
      default: super.stmt(stmt);
    }
  }

  private get throwsText(): boolean {
    return this.program.seed % 3 === 0;
  }

  private unpackRecord({ fields, fallback, rest, value }: StmtOf<'unpack-record'>): void {
    const wanted = fields.map(({ field, name }) => `${this.key(field)}: ${name}${fallback === undefined ? '' : ` = "${fallback}"`}`);
    this.line(`let { ${[...wanted, ...(rest === undefined ? [] : [`...${rest}`])].join(', ')} } = ${this.expr(value)};`);
  }

  private each({ name, of, body, style }: StmtOf<'for-each'>): void {
    if (style === 'method') this.braces(`${this.expr(of)}.forEach((${name}) =>`, () => this.stmts(body), '});');
    else if (style === 'index')
      this.braces(`for (let i = 0; i < ${this.expr(of)}.length; i++)`, () => {
        this.line(`let ${name} = ${this.expr(of)}[i];`);
        this.stmts(body);
      });
    else this.braces(`for (let ${name} of ${this.expr(of)})`, () => this.stmts(body));
  }

  private eachEntry(stmt: StmtOf<'for-each-entry'>): void {
    const { key, name, of, body } = stmt;
    if (this.vary(stmt, [true, false])) this.braces(`for (const [${key}, ${name}] of Object.entries(${this.expr(of)}))`, () => this.stmts(body));
    else
      this.braces(`for (const ${key} in ${this.expr(of)})`, () => {
        this.line(`let ${name} = ${this.expr(of)}[${key}];`);
        this.stmts(body);
      });
  }

  private tryCatch(stmt: StmtOf<'try'>): void {
    this.tryBlocks(stmt, (name) => {
      this.line('} catch (error) {');
      this.indented(() => this.line(`let ${name}${this.typed('str')} = ${this.throwsText ? 'error' : this.errorText()};`));
    });
  }

  protected errorText(): string {
    return 'error.message';
  }

  private localFunction({ name, params, body, style, returns }: StmtOf<'local-function'>): void {
    const list = this.params(params.map((param) => ({ name: param, type: 'str' })));
    if (style === 'lambda') this.braces(`const ${name} = (${list})${this.typed(returns)} =>`, () => this.stmts(body), '};');
    else this.braces(`function ${name}(${list})${this.typed(returns)}`, () => this.stmts(body));
  }
}

const TYPES: Readonly<Record<string, string>> = {
  str: 'string', list: 'string[]', map: 'Record<string, string>', rec: 'Rec', fn: '(value: string) => string', thunk: '() => string', pair: '[string, string]', void: 'void',
};

export class TypeScriptPrinter extends JavaScriptPrinter {
  protected override prelude(): string {
    const names = 'import { source, sink, sinkAt, clean, flag, mode, nothing } from "./prelude";';
    return this.program.recordStyle === 'class' ? names : `${names}\n\ninterface Rec { a: string; b: string; next: Rec | null }`;
  }

  protected override typed(type: Type): string {
    return `: ${typeof type === 'object' ? type.obj : (TYPES[type] ?? this.missing(type))}`;
  }

  protected override result({ returns, style }: Func): string {
    if (style === 'async') return ': Promise<string>';
    return style === 'generator' ? ': Generator<string>' : this.typed(returns);
  }

  protected override recordClass(): void {
    this.braces('class Rec', () => this.line('constructor(public a: string, public b: string, public next: Rec | null) {}'));
  }

  protected override fields({ fields, initials }: Class): void {
    for (const name of fields) this.line(`public ${name}: string${initials?.[name] ? ` = ${this.expr(initials[name])}` : ''};`);
  }

  protected override promised(): string {
    return '<string>';
  }

  protected override errorText(): string {
    return '(error as Error).message';
  }

  override expr(expr: Expr): string {
    // A record that a deep path goes through is never null.
    if (expr.kind === 'field' && expr.of.kind === 'field') return super.expr(expr).replace(/(\.next|\["next"\])(?=[.[])/g, '$1!');
    return super.expr(expr);
  }
}
