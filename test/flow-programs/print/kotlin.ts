import type { Class, Expr, Func, Param, Stmt, Type } from '../ast';
import { Printer, writesVariable, type ExprOf, type StmtOf } from './printer';

const OPERATIONS: Readonly<Record<string, (of: string) => string>> = {
  trim: (of) => `${of}.trim()`,
  upper: (of) => `${of}.uppercase()`,
  lower: (of) => `${of}.lowercase()`,
  replace: (of) => `${of}.replace("x", "y")`,
  substring: (of) => `${of}.substring(0)`,
  split: (of) => `${of}.split(";")[0]`,
  string: (of) => `${of}.toString()`,
  pad: (of) => `${of}.padEnd(3)`,
};

const TYPES: Readonly<Record<string, string>> = {
  str: 'String', list: 'MutableList<String>', map: 'MutableMap<String, String>', rec: 'Rec', fn: '(String) -> String', thunk: '() -> String', pair: 'Pair<String, String>', void: 'Unit',
};

export class KotlinPrinter extends Printer {
  protected override readonly unit = '    ';
  protected override readonly end = '';

  print(): string {
    const { program } = this;
    const body = JSON.stringify(program);
    if (this.numbered) this.line(`package p${String(program.seed)}`);
    this.line(`import prelude.${this.numbered ? 'Prelude.' : ''}*`);
    this.line();
    for (const { name, text } of program.globals) this.line(`var ${name} = ${this.quote(text)}`);
    if (body.includes('"kind":"record"') || body.includes('"type":"rec"')) this.line(`${program.recordStyle === 'data' ? 'data ' : ''}class Rec(var a: String, var b: String, var next: Rec? = null)`);
    if (body.includes('"kind":"with"')) this.heldClass();
    for (const cls of program.classes) this.cls(cls);
    for (const func of program.functions) this.func(func, '');
    this.braces('fun main()', () => this.stmts(program.body));
    return this.text();
  }

  private heldClass(): void {
    this.braces('class Held(val value: String) : AutoCloseable', () => this.braces('override fun close()', () => this.line('check(true)')));
  }

  private type(type: Type): string {
    return typeof type === 'object' ? type.obj : (TYPES[type] ?? this.missing(type));
  }

  private params(params: readonly Param[]): string {
    return params.map(({ name, type, rest, fallback }) => `${rest ? 'vararg ' : ''}${name}: ${rest ? 'String' : this.type(type)}${fallback === undefined ? '' : ` = "${fallback}"`}`).join(', ');
  }

  private func({ name, params, returns, body, style }: Func, prefix: string): void {
    const head = `${prefix}fun ${name}(${this.params(params)})`;
    const [only] = body;
    if (style === 'generator') {
      this.braces(`${head}: Sequence<String> = sequence`, () => this.stmts(body));
      return;
    }
    if (only?.kind === 'return' && (style === 'expression' || this.vary(only, [true, false, false]))) {
      this.line(`${head}${style === 'expression' ? '' : `: ${this.type(returns)}`} = ${this.expr(only.value)}`);
      return;
    }
    this.braces(returns === 'void' ? head : `${head}: ${this.type(returns)}`, () => {
      // Parameters cannot be assigned.
      for (const param of params) if (writesVariable(body, param.name)) this.line(`var ${param.name} = ${param.name}`);
      this.stmts(body);
    });
  }

  private cls(cls: Class): void {
    if (cls.statics.length > 0) {
      this.braces(`object ${cls.name}`, () => cls.statics.forEach(({ name, text }) => this.line(`var ${name} = ${this.quote(text)}`)));
      return;
    }
    const statics = cls.methods.filter(({ style }) => style === 'static');
    const base = cls.base === undefined ? '' : ` : ${cls.base}(${this.list(cls.superArgs ?? [])})`;
    this.braces(`open class ${cls.name}${cls.params.length > 0 ? `(${this.params(cls.params)})` : ''}${base}`, () => {
      for (const name of cls.fields) this.line(`var ${name}: String${cls.initials?.[name] ? ` = ${this.expr(cls.initials[name])}` : ''}`);
      if (cls.constructorBody.length > 0) this.braces('init', () => this.stmts(cls.constructorBody));
      for (const method of cls.methods) if (method.style !== 'static') this.func(method, cls.base === undefined ? 'open ' : method.name === 'own' ? '' : 'override ');
      for (const { name, field, get, set } of cls.accessors) {
        this.line(`var ${name}: String`);
        this.indented(() => {
          this.line(`get() = ${this.expr(get)}`);
          this.braces('set(value)', () => this.line(`this.${field} = ${this.expr(set)}`));
        });
      }
      if (statics.length > 0) this.braces('companion object', () => statics.forEach((method) => this.func(method, '')));
    });
  }

  override expr(expr: Expr): string {
    switch (expr.kind) {
      case 'concat': return this.concat(expr);
      case 'string-op': return OPERATIONS[expr.op]?.(this.atom(expr.of)) ?? this.missing(expr.op);
      case 'choose': return expr.style === 'match' ? `when { ${this.test(expr.test)} -> ${this.expr(expr.then)}; else -> ${this.expr(expr.otherwise)} }` : `if (${this.test(expr.test)}) ${this.expr(expr.then)} else ${this.expr(expr.otherwise)}`;
      case 'or-else': return `${this.expr(expr.left)} ?: ${this.expr(expr.right)}`;
      case 'record': return `Rec(${this.list(expr.next ? [expr.a, expr.b, expr.next] : [expr.a, expr.b])})`;
      case 'spread-record': return `${this.expr(expr.of)}.copy(${expr.field} = ${this.expr(expr.value)})`;
      case 'field': return `${this.expr(expr.of)}${expr.of.kind === 'field' ? '!!' : ''}.${expr.name}`;
      case 'list': return `mutableListOf(${this.list(expr.items)})`;
      case 'join': return `${this.expr(expr.of)}.joinToString(",")`;
      case 'list-map': return `${this.expr(expr.of)}.map { ${expr.style === 'named' ? `${expr.param} -> ${this.expr(expr.body)}` : this.expr(renamed(expr.body, expr.param))} }.toMutableList()`;
      case 'list-filter': return `${this.expr(expr.of)}.filter { ${expr.style === 'named' ? `${expr.param} -> ${expr.param}` : 'it'} != "none" }.toMutableList()`;
      case 'list-fold': return `${this.expr(expr.of)}.fold(${this.expr(expr.first)}) { ${expr.params.join(', ')} -> ${this.expr(expr.body)} }`;
      case 'spread': return `*${this.expr(expr.of)}.toTypedArray()`;
      case 'map': return `mutableMapOf(${expr.entries.map(({ key, value }) => `"${key}" to ${this.expr(value)}`).join(', ')})`;
      case 'entry': return this.vary(expr, [`${this.expr(expr.of)}["${expr.key}"]!!`, `${this.expr(expr.of)}["${expr.key}"]!!`, `${this.expr(expr.of)}.getValue("${expr.key}")`]);
      case 'call': return expr.named ? `${expr.name}(second = ${this.list(expr.args.slice(1))}, first = ${this.list(expr.args.slice(0, 1))})` : super.expr(expr);
      case 'function': return `::${expr.name}`;
      case 'lambda': return `{ ${expr.params.map((name) => `${name}: String`).join(', ')} -> ${this.expr(expr.body)} }`;
      case 'new': return `${expr.cls}(${this.list(expr.args)})`;
      default: return super.expr(expr);
    }
  }

  private concat({ style, parts }: ExprOf<'concat'>): string {
    if (style === 'template') return `"${parts.map((part, index) => this.plain(part) ?? this.hole(part, parts[index + 1])).join('')}"`;
    if (style === 'format') return this.vary(parts, [`"${parts.map(() => '%s').join('')}".format(${this.list(parts)})`, `String.format("${parts.map(() => '%s').join('')}", ${this.list(parts)})`]);
    if (style === 'join') return `listOf(${this.list(parts)}).joinToString("")`;
    if (style === 'builder') return this.vary(parts, [`StringBuilder()${parts.map((part) => `.append(${this.expr(part)})`).join('')}.toString()`, `buildString { ${parts.map((part) => `append(${this.expr(part)})`).join('; ')} }`]);
    return parts.map((part) => this.expr(part)).join(' + ');
  }

  /** Without braces only where no letter follows. */
  private hole(part: Expr, next: Expr | undefined): string {
    const braced = `\${${this.expr(part)}}`;
    return part.kind === 'var' && next?.kind !== 'const' ? this.vary(part, [braced, `$${part.name}`]) : braced;
  }

  override stmt(stmt: Stmt): void {
    switch (stmt.kind) {
      case 'let': this.line(`${stmt.fixed ? 'val' : 'var'} ${stmt.name}${this.vary(stmt, ['', `: ${this.type(stmt.type)}`])} = ${this.expr(stmt.value)}`); return;
      case 'set-field': this.line(`${this.expr({ kind: 'field', of: stmt.of, name: stmt.name })} = ${this.expr(stmt.value)}`); return;
      case 'push': this.line(this.vary(stmt, [`${stmt.list}.add(${this.expr(stmt.value)})`, `${stmt.list} += ${this.expr(stmt.value)}`])); return;
      case 'unpack-list': this.line(`var (${stmt.names.join(', ')}) = ${this.expr(stmt.value)}`); return;
      case 'unpack-record': this.line(`var (${stmt.fields.map(({ name }) => name).join(', ')}) = ${this.expr(stmt.value)}`); return;
      case 'let-pair': this.line(`var (${stmt.names.join(', ')}) = ${this.expr(stmt.call)}`); return;
      case 'return-pair': this.line(`return Pair(${this.list(stmt.values)})`); return;
      case 'for-count': this.counted(stmt); return;
      case 'for-each': this.each(stmt); return;
      case 'for-each-entry': this.braces(`for ((${stmt.key}, ${stmt.name}) in ${this.expr(stmt.of)})`, () => this.stmts(stmt.body)); return;
      case 'try': this.tryCatch(stmt); return;
      case 'throw': this.line(`throw RuntimeException(${this.expr(stmt.value)})`); return;
      case 'block': this.braces('run', () => this.stmts(stmt.body)); return;
      case 'yield': this.line(`yield(${this.expr(stmt.value)})`); return;
      case 'match': this.braces(`when (val ${stmt.names.join('')} = ${this.expr(stmt.value)})`, () => {
        this.braces('is String ->', () => this.stmts(stmt.body));
      }); return;
      case 'with': this.braces(`Held(${this.expr(stmt.value)}).use`, () => this.heldBody(stmt)); return;
      case 'local-function': this.localFunction(stmt); return;
      default: super.stmt(stmt);
    }
  }

  private heldBody({ name, body }: StmtOf<'with'>): void {
    this.line(`val ${name} = it.value`);
    this.stmts(body);
  }

  private counted({ name, times, body }: StmtOf<'for-count'>): void {
    this.braces(`for (${name} in 0 until ${String(times)})`, () => this.stmts(body));
  }

  protected override choice({ cases }: StmtOf<'switch'>): void {
    this.braces('when (mode())', () => {
      cases.forEach((body, index) => this.braces(index === 2 ? 'else ->' : `"m${String(index)}" ->`, () => this.stmts(body)));
    });
  }

  protected override loop({ test, body, style }: StmtOf<'while'>): void {
    if (style === 'do') this.braces('do', () => this.stmts(body), `} while (${this.test(test)})`);
    else this.braces(`while (${this.test(test)})`, () => this.stmts(body));
  }

  private each({ name, of, body, style }: StmtOf<'for-each'>): void {
    if (style === 'method') {
      this.line(`${this.expr(of)}.forEach { ${name} ->`);
      this.indented(() => this.stmts(body));
      this.line('}');
    } else if (style === 'index')
      this.braces(`for (i in ${this.expr(of)}.indices)`, () => {
        this.line(`var ${name} = ${this.expr(of)}[i]`);
        this.stmts(body);
      });
    else
      this.braces(`for (${name} in ${this.expr(of)})`, () => {
        if (writesVariable(body, name)) this.line(`var ${name} = ${name}`);
        this.stmts(body);
      });
  }

  private tryCatch(stmt: StmtOf<'try'>): void {
    this.tryBlocks(stmt, (name) => {
      this.line('} catch (error: RuntimeException) {');
      this.indented(() => this.line(`var ${name} = error.message ?: ""`));
    });
  }

  private localFunction({ name, params, body, style, returns }: StmtOf<'local-function'>): void {
    const list = params.map((param) => `${param}: String`).join(', ');
    if (style === 'function' || returns === 'void') {
      this.braces(`fun ${name}(${list})${returns === 'void' ? '' : ': String'}`, () => this.stmts(body));
      return;
    }
    this.line(`val ${name} = {${list === '' ? '' : ` ${list} ->`}`);
    this.indented(() => {
      this.stmts(body.slice(0, -1));
      const last = body.at(-1);
      if (last?.kind === 'return') this.line(this.expr(last.value));
    });
    this.line('}');
  }
}

/** The body of a lambda whose parameter has no name of its own. */
function renamed(expr: Expr, name: string): Expr {
  return JSON.parse(JSON.stringify(expr).replaceAll(`"kind":"var","name":"${name}"`, '"kind":"var","name":"it"')) as Expr;
}
