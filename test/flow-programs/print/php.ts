import type { Class, Expr, Func, Param, Stmt } from '../ast';
import { Printer, type ExprOf, type StmtOf } from './printer';

const OPERATIONS: Readonly<Record<string, (of: string) => string>> = {
  trim: (of) => `trim(${of})`,
  upper: (of) => `strtoupper(${of})`,
  lower: (of) => `strtolower(${of})`,
  replace: (of) => `str_replace("x", "y", ${of})`,
  substring: (of) => `substr(${of}, 0)`,
  split: (of) => `explode(";", ${of})[0]`,
  string: (of) => `(string) ${of}`,
  pad: (of) => `str_pad(${of}, 3)`,
};

export class PhpPrinter extends Printer {
  protected override readonly unit = '    ';

  print(): string {
    const { program } = this;
    this.line('<?php');
    this.line('require_once "prelude.php";');
    this.line();
    for (const { name, text } of program.globals) this.line(`$${name} = ${this.quote(text)};`);
    if (program.recordStyle === 'class') this.recordClass();
    for (const cls of program.classes) this.cls(cls);
    for (const func of program.functions) this.func(func, '');
    if (program.main === 'top') this.stmts(program.body);
    else {
      this.opened('function main()', () => this.stmts(program.body));
      this.line('main();');
    }
    return this.text();
  }

  private opened(head: string, write: () => void): void {
    this.line(head);
    this.line('{');
    this.indented(write);
    this.line('}');
  }

  private recordClass(): void {
    this.opened('class Rec', () => {
      ['a', 'b', 'next'].forEach((name) => this.line(`public $${name};`));
      this.opened('public function __construct($a, $b, $next = null)', () => ['a', 'b', 'next'].forEach((name) => this.line(`$this->${name} = $${name};`)));
    });
  }

  private params(params: readonly Param[]): string {
    return params.map(({ name, fallback, rest, byRef }) => `${byRef ? '&' : ''}${rest ? '...' : ''}$${name}${fallback === undefined ? '' : ` = "${fallback}"`}`).join(', ');
  }

  private func({ name, params, body, style }: Func, prefix: string): void {
    this.opened(`${prefix}${style === 'static' ? 'static ' : ''}function ${name}(${this.params(params)})`, () => {
      for (const global of globalsOf(body)) this.line(`global $${global};`);
      this.stmts(body);
    });
  }

  private cls(cls: Class): void {
    this.opened(`class ${cls.name}${cls.base === undefined ? '' : ` extends ${cls.base}`}`, () => {
      for (const { name, text } of cls.statics) this.line(`public static $${name} = ${this.quote(text)};`);
      for (const name of cls.fields) this.line(`public $${name};`);
      if (cls.params.length > 0 || cls.constructorBody.length > 0)
        this.opened(`public function __construct(${this.params(cls.params)})`, () => {
          if (cls.superArgs) this.line(`parent::__construct(${this.list(cls.superArgs)});`);
          this.stmts(cls.constructorBody);
        });
      for (const method of cls.methods) this.func(method, 'public ');
    });
  }

  protected override name(name: string): string {
    return `$${name}`;
  }

  protected override equals(of: Expr, text: string): string {
    return `${this.expr(of)} === ${this.quote(text)}`;
  }

  override expr(expr: Expr): string {
    switch (expr.kind) {
      case 'concat': return this.concat(expr);
      case 'string-op': return OPERATIONS[expr.op]?.(this.atom(expr.of)) ?? this.missing(expr.op);
      case 'choose': return expr.style === 'match' ? `match (true) { ${this.test(expr.test)} => ${this.expr(expr.then)}, default => ${this.expr(expr.otherwise)} }` : super.expr(expr);
      case 'or-else': return `${this.expr(expr.left)} ${expr.style === 'elvis' ? '?:' : '??'} ${this.expr(expr.right)}`;
      case 'record': return this.record(expr);
      case 'spread-record': return this.vary(expr, [`array_merge(${this.expr(expr.of)}, ["${expr.field}" => ${this.expr(expr.value)}])`, `[...${this.expr(expr.of)}, "${expr.field}" => ${this.expr(expr.value)}]`]);
      case 'field': return this.program.recordStyle === 'array' ? `${this.expr(expr.of)}["${expr.name}"]${expr.optional ? ' ?? ""' : ''}` : `${this.expr(expr.of)}${expr.optional ? '?' : ''}->${expr.name}`;
      case 'member': return `${this.expr(expr.of)}->${expr.name}`;
      case 'list': return this.vary(expr, [`[${this.list(expr.items)}]`, `array(${this.list(expr.items)})`]);
      case 'joined-lists': return this.vary(expr, [`array_merge(${this.expr(expr.left)}, ${this.expr(expr.right)})`, `[...${this.expr(expr.left)}, ...${this.expr(expr.right)}]`]);
      case 'join': return `implode(",", ${this.expr(expr.of)})`;
      case 'list-map': return `array_map(${this.mapper(expr.style, expr.param, this.expr(expr.body))}, ${this.expr(expr.of)})`;
      case 'list-filter': return `array_filter(${this.expr(expr.of)}, ${this.mapper(expr.style, expr.param, `$${expr.param} !== "none"`)})`;
      case 'list-fold': return `array_reduce(${this.expr(expr.of)}, ${this.vary(expr, [`fn($${expr.params[0]}, $${expr.params[1]}) => ${this.expr(expr.body)}`, `function ($${expr.params[0]}, $${expr.params[1]}) { return ${this.expr(expr.body)}; }`])}, ${this.expr(expr.first)})`;
      case 'spread': return `...${this.expr(expr.of)}`;
      case 'map': return `[${expr.entries.map(({ key, value }) => `"${key}" => ${this.expr(value)}`).join(', ')}]`;
      case 'call': return expr.named ? `${expr.name}(second: ${this.list(expr.args.slice(1))}, first: ${this.list(expr.args.slice(0, 1))})` : super.expr(expr);
      case 'function': return this.vary(expr, [`"${expr.name}"`, `${expr.name}(...)`]);
      case 'lambda': return this.lambda(expr);
      case 'this': return '$this';
      case 'method': return `${this.atom(expr.of)}->${expr.name}(${this.list(expr.args)})`;
      case 'super-method': return `parent::${expr.name}(${this.list(expr.args)})`;
      case 'static': return `${expr.cls}::$${expr.name}`;
      case 'static-method': return `${expr.cls}::${expr.name}(${this.list(expr.args)})`;
      case 'global': return `$${expr.name}`;
      case 'ref': return `$${expr.name}`;
      default: return super.expr(expr);
    }
  }

  private concat({ style, parts }: ExprOf<'concat'>): string {
    if (style === 'format') return `sprintf("${parts.map(() => '%s').join('')}", ${this.list(parts)})`;
    if (style === 'join') return `implode("", [${this.list(parts)}])`;
    const simple = parts.every(({ kind }) => kind === 'const' || kind === 'var');
    if (simple && style === 'template') return `"${this.filled(parts)}"`;
    if (simple && style === 'heredoc') return `<<<TEXT\n${this.filled(parts)}\nTEXT`;
    return parts.map((part) => this.atom(part)).join(' . ');
  }

  private filled(parts: readonly Expr[]): string {
    return parts.map((part, index) => this.plain(part) ?? this.hole(part, parts[index + 1])).join('');
  }

  /** Without braces only where no letter follows. */
  private hole(part: Expr, next: Expr | undefined): string {
    return next?.kind === 'const' ? `{${this.expr(part)}}` : this.vary(part, [`{${this.expr(part)}}`, this.expr(part)]);
  }

  private record({ a, b, next }: ExprOf<'record'>): string {
    const last = next ? this.expr(next) : 'null';
    if (this.program.recordStyle === 'class') return `new Rec(${this.expr(a)}, ${this.expr(b)}, ${last})`;
    return `["a" => ${this.expr(a)}, "b" => ${this.expr(b)}, "next" => ${last}]`;
  }

  private mapper(style: string, param: string, body: string): string {
    return style === 'arrow' ? `fn($${param}) => ${body}` : `function ($${param}) { return ${body}; }`;
  }

  private lambda(expr: ExprOf<'lambda'>): string {
    const params = expr.params.map((name) => `$${name}`).join(', ');
    const outer = [...new Set(namesIn(expr.body))].filter((name) => !expr.params.includes(name));
    const use = outer.length > 0 ? ` use (${outer.map((name) => `$${name}`).join(', ')})` : '';
    return this.vary(expr, [`fn(${params}) => ${this.expr(expr.body)}`, `function (${params})${use} { return ${this.expr(expr.body)}; }`]);
  }

  override stmt(stmt: Stmt): void {
    switch (stmt.kind) {
      case 'let': this.line(`$${stmt.name} = ${this.expr(stmt.value)};`); return;
      case 'append': this.line(`$${stmt.name} .= ${this.expr(stmt.value)};`); return;
      case 'set-field':
      case 'set-member': this.line(`${this.place(stmt)} = ${this.expr(stmt.value)};`); return;
      case 'set-static': this.line(`${stmt.cls}::$${stmt.name} = ${this.expr(stmt.value)};`); return;
      case 'set-global': this.line(`$${stmt.name} = ${this.expr(stmt.value)};`); return;
      case 'push': this.line(this.vary(stmt, [`$${stmt.list}[] = ${this.expr(stmt.value)};`, `array_push($${stmt.list}, ${this.expr(stmt.value)});`])); return;
      case 'unpack-list': this.line(this.vary(stmt, [`[${this.names(stmt.names)}]`, `list(${this.names(stmt.names)})`]) + ` = ${this.expr(stmt.value)};`); return;
      case 'unpack-record': this.line(`[${stmt.fields.map(({ field, name }) => `"${field}" => $${name}`).join(', ')}] = ${this.expr(stmt.value)};`); return;
      case 'swap': this.line(`[${this.names(stmt.names)}] = [${this.names([stmt.names[1], stmt.names[0]])}];`); return;
      case 'let-pair': this.line(`[${this.names(stmt.names)}] = ${this.expr(stmt.call)};`); return;
      case 'return-pair': this.line(`return [${this.list(stmt.values)}];`); return;
      case 'for-count': this.braces(`for ($${stmt.name} = 0; $${stmt.name} < ${String(stmt.times)}; $${stmt.name}++)`, () => this.stmts(stmt.body)); return;
      case 'for-each': this.each(stmt); return;
      case 'for-each-entry': this.braces(`foreach (${this.expr(stmt.of)} as $${stmt.key} => $${stmt.name})`, () => this.stmts(stmt.body)); return;
      case 'for-each-ref': this.eachReference(stmt); return;
      case 'try': this.tryCatch(stmt); return;
      case 'throw': this.line(`throw new Exception(${this.expr(stmt.value)});`); return;
      case 'local-function': this.localFunction(stmt); return;
      default: super.stmt(stmt);
    }
  }

  private names(names: readonly string[]): string {
    return names.map((name) => `$${name}`).join(', ');
  }

  private place(stmt: StmtOf<'set-field'> | StmtOf<'set-member'>): string {
    return stmt.kind === 'set-field' ? this.expr({ kind: 'field', of: stmt.of, name: stmt.name }) : this.expr({ kind: 'member', of: stmt.of, name: stmt.name });
  }

  private each({ name, of, body, style }: StmtOf<'for-each'>): void {
    if (style !== 'index') this.braces(`foreach (${this.expr(of)} as $${name})`, () => this.stmts(body));
    else
      this.braces(`for ($i_${name} = 0; $i_${name} < count(${this.expr(of)}); $i_${name}++)`, () => {
        this.line(`$${name} = ${this.expr(of)}[$i_${name}];`);
        this.stmts(body);
      });
  }

  private eachReference({ name, list, value }: StmtOf<'for-each-ref'>): void {
    this.braces(`foreach ($${list} as &$${name})`, () => this.line(`$${name} = ${this.expr(value)};`));
    this.line(`unset($${name});`);
  }

  private tryCatch(stmt: StmtOf<'try'>): void {
    this.tryBlocks(stmt, (name) => {
      this.line(`} catch (Exception $e_${name}) {`);
      this.indented(() => this.line(`$${name} = $e_${name}->getMessage();`));
    });
  }

  private localFunction({ name, params, body, reads, writes }: StmtOf<'local-function'>): void {
    const used = [...reads.map((one) => `$${one}`), ...writes.map((one) => `&$${one}`)];
    this.braces(`$${name} = function (${this.names(params)})${used.length > 0 ? ` use (${used.join(', ')})` : ''}`, () => this.stmts(body), '};');
  }
}

function globalsOf(body: readonly Stmt[]): ReadonlySet<string> {
  const text = JSON.stringify(body);
  return new Set([...text.matchAll(/"kind":"(?:global|set-global)","name":"(\w+)"/g)].flatMap(([, name]) => (name === undefined ? [] : [name])));
}

/** Variables that an expression reads. */
function namesIn(expr: Expr): readonly string[] {
  return [...JSON.stringify(expr).matchAll(/"kind":"var","name":"(\w+)"/g)].flatMap(([, name]) => (name === undefined ? [] : [name]));
}
