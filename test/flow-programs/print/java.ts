import type { Class, Expr, Func, Param, Stmt, Type } from '../ast';
import { Printer, type ExprOf, type StmtOf } from './printer';

const OPERATIONS: Readonly<Record<string, (of: string) => string>> = {
  trim: (of) => `${of}.trim()`,
  upper: (of) => `${of}.toUpperCase()`,
  lower: (of) => `${of}.toLowerCase()`,
  replace: (of) => `${of}.replace("x", "y")`,
  substring: (of) => `${of}.substring(0)`,
  split: (of) => `${of}.split(";")[0]`,
  string: (of) => `String.valueOf(${of})`,
};

const TYPES: Readonly<Record<string, string>> = {
  str: 'String', list: 'List<String>', map: 'Map<String, String>', rec: 'Rec', fn: 'Function<String, String>', thunk: 'Supplier<String>', void: 'void',
};

export class JavaPrinter extends Printer {
  protected override readonly unit = '    ';
  /** Whether what is returned now is a promise of it. */
  private promises = false;

  /** Classes of several programs can be compiled together. */
  static className(seed: number): string {
    return `P${String(seed)}`;
  }

  print(): string {
    const { program } = this;
    const body = JSON.stringify(program);
    for (const name of ['java.util.*', 'java.util.concurrent.*', 'java.util.function.*', 'java.util.stream.*']) this.line(`import ${name};`);
    this.line('import static prelude.Prelude.*;');
    this.line();
    this.braces(`public class ${JavaPrinter.className(program.seed)}`, () => {
      for (const { name, text } of program.globals) this.line(`static String ${name} = ${this.quote(text)};`);
      if (body.includes('"kind":"record"') || body.includes('"type":"rec"')) this.recordClass();
      if (body.includes('"kind":"with"')) this.heldClass();
      for (const cls of program.classes) this.cls(cls);
      for (const func of program.functions) this.func(func, 'static ');
      this.braces('public static void main(String[] args)', () => this.stmts(program.body));
    });
    return this.text();
  }

  private type(type: Type): string {
    return typeof type === 'object' ? type.obj : (TYPES[type] ?? this.missing(type));
  }

  private recordClass(): void {
    this.braces('static class Rec', () => {
      ['String a', 'String b', 'Rec next'].forEach((field) => this.line(`${field};`));
      this.braces('Rec(String a, String b, Rec next)', () => ['a', 'b', 'next'].forEach((name) => this.line(`this.${name} = ${name};`)));
    });
  }

  private heldClass(): void {
    this.braces('static class Held implements AutoCloseable', () => {
      this.line('final String value;');
      this.braces('Held(String value)', () => this.line('this.value = value;'));
      this.line('public void close() {}');
    });
  }

  private params(params: readonly Param[]): string {
    return params.map(({ name, type, rest }) => `${rest ? 'String...' : this.type(type)} ${name}`).join(', ');
  }

  private func({ name, params, returns, body, style }: Func, prefix: string): void {
    const type = style === 'async' ? `CompletableFuture<${this.type(returns)}>` : this.type(returns);
    this.promises = style === 'async';
    this.braces(`${style === 'static' ? 'static ' : prefix}${type} ${name}(${this.params(params)})`, () => this.stmts(body));
    this.promises = false;
  }

  private cls(cls: Class): void {
    this.braces(`static class ${cls.name}${cls.base === undefined ? '' : ` extends ${cls.base}`}`, () => {
      for (const { name, text } of cls.statics) this.line(`static String ${name} = ${this.quote(text)};`);
      for (const name of cls.fields) this.line(`protected String ${name}${cls.initials?.[name] ? ` = ${this.expr(cls.initials[name])}` : ''};`);
      this.braces(`${cls.name}(${this.params(cls.params)})`, () => {
        if (cls.superArgs) this.line(`super(${this.list(cls.superArgs)});`);
        this.stmts(cls.constructorBody);
      });
      for (const method of cls.methods) this.func(method, '');
    });
  }

  protected override equals(of: Expr, text: string): string {
    return `${this.atom(of)}.equals(${this.quote(text)})`;
  }

  override expr(expr: Expr): string {
    switch (expr.kind) {
      case 'concat': return this.concat(expr);
      case 'string-op': return OPERATIONS[expr.op]?.(this.atom(expr.of)) ?? this.missing(expr.op);
      case 'choose': return expr.style === 'match' ? `switch (${this.test(expr.test)} ? 1 : 0) { case 1 -> ${this.expr(expr.then)}; default -> ${this.expr(expr.otherwise)}; }` : super.expr(expr);
      case 'or-else': return `Optional.ofNullable(${this.expr(expr.left)}).orElse(${this.expr(expr.right)})`;
      case 'record': return `new Rec(${this.expr(expr.a)}, ${this.expr(expr.b)}, ${expr.next ? this.expr(expr.next) : 'null'})`;
      case 'list': return `new ArrayList<>(${this.vary(expr, ['List.of', 'Arrays.asList'])}(${this.list(expr.items)}))`;
      case 'item': return this.isArray(expr.of) ? super.expr(expr) : `${this.expr(expr.of)}.get(${String(expr.index)})`;
      case 'join': return `String.join(",", ${this.expr(expr.of)})`;
      case 'list-map': return `${this.atom(expr.of)}.stream().map(${expr.param} -> ${this.expr(expr.body)}).collect(Collectors.toList())`;
      case 'list-filter': return `${this.atom(expr.of)}.stream().filter(${expr.param} -> !${expr.param}.equals("none")).collect(Collectors.toList())`;
      case 'list-fold': return `${this.atom(expr.of)}.stream().reduce(${this.expr(expr.first)}, (${expr.params.join(', ')}) -> ${this.expr(expr.body)})`;
      case 'map': return `new HashMap<>(Map.of(${expr.entries.map(({ key, value }) => `"${key}", ${this.expr(value)}`).join(', ')}))`;
      case 'entry': return `${this.expr(expr.of)}.get("${expr.key}")`;
      case 'invoke': return `${this.atom(expr.of)}.${expr.args.length > 0 ? 'apply' : 'get'}(${this.list(expr.args)})`;
      case 'function': return `${JavaPrinter.className(this.program.seed)}::${expr.name}`;
      case 'await': return `${this.atom(expr.of)}.join()`;
      case 'await-all': return `new ArrayList<>(List.of(${expr.items.map((item) => `${this.expr(item)}.join()`).join(', ')}))`;
      case 'then': return `${this.expr(expr.of)}.thenApply(${expr.param} -> ${this.expr(expr.body)})`;
      case 'lambda': return `${expr.params.length === 1 ? expr.params.join('') : `(${expr.params.join(', ')})`} -> ${this.expr(expr.body)}`;
      default: return super.expr(expr);
    }
  }

  /** Arguments without end arrive as an array. */
  private isArray(of: Expr): boolean {
    return of.kind === 'var' && of.name === 'others';
  }

  private concat({ style, parts }: ExprOf<'concat'>): string {
    const [first, ...rest] = parts;
    if (style === 'builder') return `new StringBuilder()${parts.map((part) => `.append(${this.expr(part)})`).join('')}.toString()`;
    if (style === 'format') return `String.format("${parts.map(() => '%s').join('')}", ${this.list(parts)})`;
    if (style === 'join') return `String.join("", ${this.list(parts)})`;
    if (style === 'concat' && first) return rest.reduce((text, part) => `${text}.concat(${this.expr(part)})`, this.atom(first));
    return parts.map((part) => this.expr(part)).join(' + ');
  }

  override stmt(stmt: Stmt): void {
    switch (stmt.kind) {
      case 'let': this.line(`${this.vary(stmt, [this.type(stmt.type), this.type(stmt.type), inferable(stmt) ? 'var' : this.type(stmt.type)])} ${stmt.name} = ${this.expr(stmt.value)};`); return;
      case 'set-item': this.line(`${stmt.list}.set(${String(stmt.index)}, ${this.expr(stmt.value)});`); return;
      case 'push': this.line(`${stmt.list}.add(${this.expr(stmt.value)});`); return;
      case 'put': this.line(`${stmt.map}.put("${stmt.key}", ${this.expr(stmt.value)});`); return;
      case 'for-count': this.braces(`for (int ${stmt.name} = 0; ${stmt.name} < ${String(stmt.times)}; ${stmt.name}++)`, () => this.stmts(stmt.body)); return;
      case 'for-each': this.each(stmt); return;
      case 'for-each-entry': this.eachEntry(stmt); return;
      case 'try': this.tryCatch(stmt); return;
      case 'throw': this.line(`throw new RuntimeException(${this.expr(stmt.value)});`); return;
      case 'return': this.line(this.promises ? `return CompletableFuture.completedFuture(${this.expr(stmt.value)});` : `return ${this.expr(stmt.value)};`); return;
      case 'match': this.braces(`if ((Object) ${this.atom(stmt.value)} instanceof String ${stmt.names.join('')})`, () => this.stmts(stmt.body)); return;
      case 'with': this.resource(stmt); return;
      case 'local-function': this.localFunction(stmt); return;
      default: super.stmt(stmt);
    }
  }

  protected override choice(stmt: StmtOf<'switch'>): void {
    if (this.vary(stmt, [true, false])) super.choice(stmt);
    else
      this.braces('switch (mode())', () => {
        stmt.cases.forEach((body, index) => this.braces(index === 2 ? 'default ->' : `case "m${String(index)}" ->`, () => this.stmts(body)));
      });
  }

  private each({ name, of, body, style }: StmtOf<'for-each'>): void {
    if (style === 'method') this.braces(`${this.expr(of)}.forEach(${name} ->`, () => this.stmts(body), '});');
    else if (style === 'index')
      this.braces(`for (int i_${name} = 0; i_${name} < ${this.expr(of)}.size(); i_${name}++)`, () => {
        this.line(`String ${name} = ${this.expr(of)}.get(i_${name});`);
        this.stmts(body);
      });
    else this.braces(`for (String ${name} : ${this.expr(of)})`, () => this.stmts(body));
  }

  private eachEntry({ key, name, of, body }: StmtOf<'for-each-entry'>): void {
    this.braces(`for (Map.Entry<String, String> ${key} : ${this.expr(of)}.entrySet())`, () => {
      this.line(`String ${name} = ${key}.getValue();`);
      this.stmts(body);
    });
  }

  private tryCatch(stmt: StmtOf<'try'>): void {
    this.tryBlocks(stmt, (name) => {
      this.line(`} catch (RuntimeException e_${name}) {`);
      this.indented(() => this.line(`String ${name} = e_${name}.getMessage();`));
    });
  }

  private resource({ name, value, body }: StmtOf<'with'>): void {
    this.braces(`try (Held h_${name} = new Held(${this.expr(value)}))`, () => {
      this.line(`String ${name} = h_${name}.value;`);
      this.stmts(body);
    });
  }

  private localFunction({ name, params, body }: StmtOf<'local-function'>): void {
    const [only] = body;
    const head = `${params.length > 0 ? TYPES['fn'] : TYPES['thunk']} ${name} = ${params.length === 1 ? params.join('') : '()'} ->`;
    if (body.length === 1 && only?.kind === 'return') this.line(`${head} ${this.expr(only.value)};`);
    else this.braces(head, () => this.stmts(body), '};');
  }
}

/** Whether the value tells the type. */
function inferable({ type, value }: StmtOf<'let'>): boolean {
  return type === 'rec' || typeof type === 'object' || (type === 'str' && value.kind !== 'nothing');
}
