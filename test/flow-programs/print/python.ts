import type { Class, Expr, Func, Param, Stmt } from '../ast';
import { Printer, type ExprOf, type StmtOf } from './printer';

const OPERATIONS: Readonly<Record<string, (of: string) => string>> = {
  trim: (of) => `${of}.strip()`,
  upper: (of) => `${of}.upper()`,
  lower: (of) => `${of}.lower()`,
  replace: (of) => `${of}.replace("x", "y")`,
  substring: (of) => `${of}[0:200]`,
  pad: (of) => `${of}.ljust(3)`,
  split: (of) => `${of}.split(";")[0]`,
  string: (of) => `str(${of})`,
};

export class PythonPrinter extends Printer {
  protected override readonly unit = '    ';
  protected override readonly end = '';

  print(): string {
    const { program } = this;
    const body = JSON.stringify(program);
    if (program.isAsync) this.line('import asyncio');
    if (program.recordStyle === 'dataclass') this.line('from dataclasses import dataclass');
    this.line('from prelude import source, sink, sink_at, clean, flag, mode, nothing');
    this.line();
    for (const { name, text } of program.globals) this.line(`${name} = ${this.quote(text)}`);
    this.recordClass();
    if (body.includes('"kind":"with"')) this.heldClass();
    for (const cls of program.classes) this.cls(cls);
    for (const func of program.functions) this.func(func);
    if (program.main === 'top') this.stmts(program.body);
    else {
      this.block(`${program.isAsync ? 'async ' : ''}def main()`, program.body);
      this.line(program.isAsync ? 'asyncio.run(main())' : 'main()');
    }
    return this.text();
  }

  private block(head: string, body: readonly Stmt[] | (() => void)): void {
    this.line(`${head}:`);
    this.indented(() => {
      if (typeof body === 'function') body();
      else if (body.length === 0) this.line('pass');
      else this.stmts(body);
    });
  }

  private recordClass(): void {
    const { recordStyle } = this.program;
    if (recordStyle === 'dictionary') return;
    if (recordStyle === 'dataclass') {
      this.line('@dataclass');
      this.block('class Rec', () => ['a: str', 'b: str', 'next: "Rec" = None'].forEach((text) => this.line(text)));
    } else this.block('class Rec', () => this.block('def __init__(self, a, b, next=None)', () => ['a', 'b', 'next'].forEach((name) => this.line(`self.${name} = ${name}`))));
    this.line();
  }

  private heldClass(): void {
    this.block('class Held', () => {
      this.block('def __init__(self, value)', () => this.line('self.value = value'));
      this.block('def __enter__(self)', () => this.line('return self.value'));
      this.block('def __exit__(self, *details)', () => this.line('return False'));
    });
    this.line();
  }

  private params(params: readonly Param[]): string[] {
    return params.map(({ name, fallback, rest }) => `${rest ? '*' : ''}${name}${fallback === undefined ? '' : `="${fallback}"`}`);
  }

  private func({ name, params, body, style }: Func, self: readonly string[] = []): void {
    if (style === 'static') this.line('@staticmethod');
    const own = style === 'static' ? [] : self;
    this.block(`${style === 'async' ? 'async ' : ''}def ${name}(${[...own, ...this.params(params)].join(', ')})`, () => {
      const written = new Set(body.flatMap((stmt) => (stmt.kind === 'set-global' ? [stmt.name] : [])));
      for (const global of written) this.line(`global ${global}`);
      if (body.length === 0) this.line('pass');
      this.stmts(body);
    });
    this.line();
  }

  private cls(cls: Class): void {
    this.block(`class ${cls.name}${cls.base === undefined ? '' : `(${cls.base})`}`, () => {
      for (const { name, text } of cls.statics) this.line(`${name} = ${this.quote(text)}`);
      if (cls.params.length > 0 || cls.constructorBody.length > 0)
        this.block(`def __init__(${['self', ...this.params(cls.params)].join(', ')})`, () => {
          if (cls.superArgs) this.line(`super().__init__(${this.list(cls.superArgs)})`);
          this.stmts(cls.constructorBody);
        });
      this.line();
      for (const method of cls.methods) this.func(method, ['self']);
      for (const { name, field, get, set } of cls.accessors) {
        this.line('@property');
        this.block(`def ${name}(self)`, () => this.line(`return ${this.expr(get)}`));
        this.line(`@${name}.setter`);
        this.block(`def ${name}(self, value)`, () => this.line(`self.${field} = ${this.expr(set)}`));
      }
      if (cls.statics.length + cls.methods.length + cls.params.length + cls.constructorBody.length === 0) this.line('pass');
    });
    this.line();
  }

  protected override sink(sink: StmtOf<'sink'>): string {
    return super.sink(sink).replace(/^sinkAt/, 'sink_at');
  }

  override expr(expr: Expr): string {
    switch (expr.kind) {
      case 'concat': return this.concat(expr);
      case 'string-op': return OPERATIONS[expr.op]?.(this.atom(expr.of)) ?? this.missing(expr.op);
      case 'choose': return `${this.expr(expr.then)} if ${this.test(expr.test)} else ${this.expr(expr.otherwise)}`;
      case 'or-else': return `${this.expr(expr.left)} or ${this.expr(expr.right)}`;
      case 'record': return this.record(expr);
      case 'field': return this.program.recordStyle === 'dictionary' ? `${this.expr(expr.of)}["${expr.name}"]` : super.expr(expr);
      case 'list': return `[${this.list(expr.items)}]`;
      case 'joined-lists': return this.vary(expr, [`${this.expr(expr.left)} + ${this.expr(expr.right)}`, `[*${this.expr(expr.left)}, *${this.expr(expr.right)}]`]);
      case 'join': return `",".join(${this.expr(expr.of)})`;
      case 'list-map': return this.mapped(expr);
      case 'list-filter': return this.filtered(expr);
      case 'spread': return `*${this.expr(expr.of)}`;
      case 'await-all': return `await asyncio.gather(${this.list(expr.items)})`;
      case 'map': return `{${expr.entries.map(({ key, value }) => `"${key}": ${this.expr(value)}`).join(', ')}}`;
      case 'entry': return this.vary(expr, [super.expr(expr), super.expr(expr), `${this.expr(expr.of)}.get("${expr.key}")`]);
      case 'call': return expr.named ? `${expr.name}(second=${this.list(expr.args.slice(1))}, first=${this.list(expr.args.slice(0, 1))})` : super.expr(expr);
      case 'lambda': return `lambda ${expr.params.join(', ')}: ${this.expr(expr.body)}`;
      case 'new': return `${expr.cls}(${this.list(expr.args)})`;
      case 'this': return 'self';
      case 'super-method': return `super().${expr.name}(${this.list(expr.args)})`;
      default: return super.expr(expr);
    }
  }

  private concat({ style, parts }: ExprOf<'concat'>): string {
    const holes = (hole: string): string => parts.map((part) => this.plain(part) ?? hole).join('');
    const filled = parts.filter((part) => this.plain(part) === undefined);
    if (style === 'template') return `f"${parts.map((part) => this.plain(part) ?? `{${this.expr(part)}}`).join('')}"`;
    if (style === 'join') return `"".join([${this.list(parts)}])`;
    if (filled.length > 0 && style === 'format') return `"${holes('{}')}".format(${this.list(filled)})`;
    if (filled.length > 0 && style === 'percent') return `"${holes('%s')}" % (${this.list(filled)}${filled.length === 1 ? ',' : ''})`;
    return parts.map((part) => this.expr(part)).join(' + ');
  }

  private record({ a, b, next }: ExprOf<'record'>): string {
    if (this.program.recordStyle !== 'dictionary') return `Rec(${this.list(next ? [a, b, next] : [a, b])})`;
    return `{"a": ${this.expr(a)}, "b": ${this.expr(b)}, "next": ${next ? this.expr(next) : 'None'}}`;
  }

  private mapped({ style, of, param, body }: ExprOf<'list-map'>): string {
    if (style === 'method') return `list(map(lambda ${param}: ${this.expr(body)}, ${this.expr(of)}))`;
    const inner = `${this.expr(body)} for ${param} in ${this.expr(of)}`;
    return style === 'generator' ? `list(${inner})` : `[${inner}]`;
  }

  private filtered({ style, of, param }: ExprOf<'list-filter'>): string {
    if (style === 'method') return `list(filter(lambda ${param}: ${param} != "none", ${this.expr(of)}))`;
    return `[${param} for ${param} in ${this.expr(of)} if ${param} != "none"]`;
  }

  override stmt(stmt: Stmt): void {
    switch (stmt.kind) {
      case 'let': this.line(`${stmt.name} = ${this.expr(stmt.value)}`); return;
      case 'set-field': this.line(`${this.expr({ kind: 'field', of: stmt.of, name: stmt.name })} = ${this.expr(stmt.value)}`); return;
      case 'push': this.line(`${stmt.list}.append(${this.expr(stmt.value)})`); return;
      case 'unpack-list': this.line(`${[...stmt.names, ...(stmt.rest === undefined ? [] : [`*${stmt.rest}`])].join(', ')} = ${this.expr(stmt.value)}`); return;
      case 'parallel': this.line(`${stmt.names.join(', ')} = ${this.list(stmt.values)}`); return;
      case 'swap': this.line(`${stmt.names.join(', ')} = ${stmt.names[1]}, ${stmt.names[0]}`); return;
      case 'let-pair': this.line(`${stmt.names.join(', ')} = ${this.expr(stmt.call)}`); return;
      case 'return-pair': this.line(`return ${this.list(stmt.values)}`); return;
      case 'for-count': this.block(`for ${stmt.name} in range(${String(stmt.times)})`, stmt.body); return;
      case 'for-each': this.each(stmt); return;
      case 'for-each-entry': this.block(`for ${stmt.key}, ${stmt.name} in ${this.expr(stmt.of)}.items()`, stmt.body); return;
      case 'try': this.tryExcept(stmt); return;
      case 'throw': this.line(`raise ValueError(${this.expr(stmt.value)})`); return;
      case 'with': this.block(`with Held(${this.expr(stmt.value)}) as ${stmt.name}`, stmt.body); return;
      case 'local-function': this.localFunction(stmt); return;
      default: super.stmt(stmt);
    }
  }

  protected override branch({ test, then, otherwise }: StmtOf<'if'>): void {
    this.block(`if ${this.test(test)}`, then);
    if (otherwise) this.block('else', otherwise);
  }

  protected override choice(stmt: StmtOf<'switch'>): void {
    const [first = [], second = [], last = []] = stmt.cases;
    if (this.vary(stmt, [true, false])) {
      this.block('match mode()', () => {
        this.block('case "m0"', first);
        this.block('case "m1"', second);
        this.block('case _', last);
      });
      return;
    }
    this.line('chosen = mode()');
    this.block('if chosen == "m0"', first);
    this.block('elif chosen == "m1"', second);
    this.block('else', last);
  }

  protected override loop({ test, body }: StmtOf<'while'>): void {
    this.block(`while ${this.test(test)}`, body);
  }

  private each({ name, of, body, style }: StmtOf<'for-each'>): void {
    if (style !== 'index') this.block(`for ${name} in ${this.expr(of)}`, body);
    else
      this.block(`for i in range(len(${this.expr(of)}))`, () => {
        this.line(`${name} = ${this.expr(of)}[i]`);
        this.stmts(body);
      });
  }

  private tryExcept({ body, caught, last }: StmtOf<'try'>): void {
    this.block('try', body);
    if (caught)
      this.block('except ValueError as error', () => {
        this.line(`${caught.name} = str(error)`);
        this.stmts(caught.body);
      });
    if (last) this.block('finally', last);
  }

  private localFunction({ name, params, body, style, writes }: StmtOf<'local-function'>): void {
    const [only] = body;
    if (style === 'lambda' && body.length === 1 && only?.kind === 'return') {
      this.line(`${name} = lambda${params.length > 0 ? ' ' : ''}${params.join(', ')}: ${this.expr(only.value)}`);
      return;
    }
    this.block(`def ${name}(${params.join(', ')})`, () => {
      const outer = this.program.main === 'top' && this.isOfMain(name) ? 'global' : 'nonlocal';
      for (const written of writes) this.line(`${outer} ${written}`);
      this.stmts(body);
    });
  }

  /** Whether a local function stands in the main part, and not in a function. */
  private isOfMain(name: string): boolean {
    return !this.program.functions.some(({ body }) => JSON.stringify(body).includes(`"kind":"local-function","name":"${name}"`));
  }
}
