import type { Class, Expr, Func, Param, Stmt } from '../ast';
import { Printer, type ExprOf, type StmtOf } from './printer';

const OPERATIONS: Readonly<Record<string, (of: string) => string>> = {
  trim: (of) => `${of}.strip`,
  upper: (of) => `${of}.upcase`,
  lower: (of) => `${of}.downcase`,
  replace: (of) => `${of}.gsub("x", "y")`,
  substring: (of) => `${of}[0..]`,
  split: (of) => `${of}.split(";")[0]`,
  string: (of) => `${of}.to_s`,
  pad: (of) => `${of}.ljust(3)`,
};

export class RubyPrinter extends Printer {
  protected override readonly end = '';
  private used = 0;

  print(): string {
    const { program } = this;
    this.line('require_relative "prelude"');
    this.line();
    for (const { name, text } of program.globals) this.line(`$${name} = ${this.quote(text)}`);
    this.recordClass();
    if (JSON.stringify(program).includes('"kind":"with"')) this.block('def held(value)', () => this.line('yield value'));
    for (const cls of program.classes) this.cls(cls);
    for (const func of program.functions) this.func(func);
    if (program.main === 'top') this.stmts(program.body);
    else {
      this.block('def main', () => this.stmts(program.body));
      this.line('main');
    }
    return this.text();
  }

  private block(head: string, write: () => void): void {
    this.line(head);
    this.indented(write);
    this.line('end');
  }

  private recordClass(): void {
    const { recordStyle } = this.program;
    if (recordStyle === 'struct') this.line('Rec = Struct.new(:a, :b, :next)');
    if (recordStyle !== 'class') return;
    this.block('class Rec', () => {
      this.line('attr_accessor :a, :b, :next');
      this.block('def initialize(a, b, following = nil)', () => ['@a = a', '@b = b', '@next = following'].forEach((text) => this.line(text)));
    });
  }

  private params({ params, style }: Func): string {
    const write = ({ name, fallback, rest }: Param): string => `${rest ? '*' : ''}${name}${style === 'named' ? ':' : ''}${fallback === undefined ? '' : ` = "${fallback}"`}`;
    return params.length > 0 ? `(${params.map(write).join(', ')})` : '';
  }

  private func(func: Func): void {
    this.block(`def ${func.style === 'static' ? 'self.' : ''}${func.name}${this.params(func)}`, () => {
      if (func.style === 'generator') this.block('Enumerator.new do |yielder|', () => this.functionBody(func.body));
      else this.functionBody(func.body);
    });
  }

  /** The last value of a function is its result, with `return` or without. */
  private functionBody(body: readonly Stmt[]): void {
    const last = body.at(-1);
    if (last?.kind !== 'return' || !this.vary(last, [true, false])) {
      this.stmts(body);
      return;
    }
    this.stmts(body.slice(0, -1));
    this.line(this.expr(last.value));
  }

  private cls(cls: Class): void {
    this.block(`class ${cls.name}${cls.base === undefined ? '' : ` < ${cls.base}`}`, () => {
      if (cls.statics.length > 0) {
        this.block('class << self', () => this.line(`attr_accessor ${cls.statics.map(({ name }) => `:${name}`).join(', ')}`));
        for (const { name, text } of cls.statics) this.line(`@${name} = ${this.quote(text)}`);
      }
      if (cls.fields.length > 0) this.line(`attr_accessor ${cls.fields.map((name) => `:${name}`).join(', ')}`);
      if (cls.params.length > 0 || cls.constructorBody.length > 0)
        this.block(`def initialize${cls.params.length > 0 ? `(${cls.params.map(({ name }) => name).join(', ')})` : ''}`, () => {
          if (cls.superArgs) this.line(`super(${this.list(cls.superArgs)})`);
          this.stmts(cls.constructorBody);
        });
      for (const method of cls.methods) this.func(method);
      for (const { name, field, get, set } of cls.accessors) {
        this.block(`def ${name}`, () => this.line(this.expr(get)));
        this.block(`def ${name}=(value)`, () => this.line(`@${field} = ${this.expr(set)}`));
      }
    });
  }

  protected override sink(sink: StmtOf<'sink'>): string {
    return super.sink(sink).replace(/^sinkAt/, 'sink_at');
  }

  override expr(expr: Expr): string {
    switch (expr.kind) {
      case 'concat': return this.concat(expr);
      case 'string-op': return OPERATIONS[expr.op]?.(this.atom(expr.of)) ?? this.missing(expr.op);
      case 'choose': return this.choose(expr);
      case 'or-else': return `${this.expr(expr.left)} || ${this.expr(expr.right)}`;
      case 'and-then': return `${this.expr(expr.left)} && ${this.expr(expr.right)}`;
      case 'record': return this.record(expr);
      case 'field': return this.program.recordStyle === 'hash' ? `${this.expr(expr.of)}[:${expr.name}]` : `${this.atom(expr.of)}${expr.optional ? '&' : ''}.${expr.name}`;
      case 'member': return expr.of.kind === 'this' ? `@${expr.name}` : super.expr(expr);
      case 'list': return `[${this.list(expr.items)}]`;
      case 'joined-lists': return this.vary(expr, [`${this.expr(expr.left)} + ${this.expr(expr.right)}`, `[*${this.expr(expr.left)}, *${this.expr(expr.right)}]`]);
      case 'join': return `${this.expr(expr.of)}.join(",")`;
      case 'list-map': return `${this.expr(expr.of)}.map ${this.mapper(expr.style, expr.param, this.expr(expr.body))}`;
      case 'list-filter': return `${this.expr(expr.of)}.select ${this.mapper(expr.style, expr.param, `${expr.param} != "none"`)}`;
      case 'list-fold': return `${this.expr(expr.of)}.${this.vary(expr, ['inject', 'reduce'])}(${this.expr(expr.first)}) { |${expr.params.join(', ')}| ${this.expr(expr.body)} }`;
      case 'spread': return `*${this.expr(expr.of)}`;
      case 'map': return `{ ${expr.entries.map(({ key, value }) => `"${key}" => ${this.expr(value)}`).join(', ')} }`;
      case 'entry': return this.vary(expr, [super.expr(expr), super.expr(expr), `${this.expr(expr.of)}.fetch("${expr.key}")`]);
      case 'call': return this.call(expr);
      case 'invoke': return this.vary(expr, [`${this.atom(expr.of)}.call(${this.list(expr.args)})`, `${this.atom(expr.of)}.call(${this.list(expr.args)})`, `${this.atom(expr.of)}.(${this.list(expr.args)})`]);
      case 'function': return `method(:${expr.name})`;
      case 'lambda': return this.vary(expr, [`->(${expr.params.join(', ')}) { ${this.expr(expr.body)} }`, `lambda { |${expr.params.join(', ')}| ${this.expr(expr.body)} }`]);
      case 'new': return `${expr.cls}.new(${this.list(expr.args)})`;
      case 'this': return 'self';
      case 'super-method': return `super(${this.list(expr.args)})`;
      case 'global': return `$${expr.name}`;
      default: return super.expr(expr);
    }
  }

  private concat({ style, parts }: ExprOf<'concat'>): string {
    if (style === 'template') return `"${parts.map((part) => this.plain(part) ?? `#{${this.expr(part)}}`).join('')}"`;
    if (style === 'format') return `format("${parts.map(() => '%s').join('')}", ${this.list(parts)})`;
    if (style === 'percent') return `"${parts.map(() => '%s').join('')}" % [${this.list(parts)}]`;
    if (style === 'join') return `[${this.list(parts)}].join`;
    if (style === 'shovel') return this.shoveled(parts);
    return parts.map((part) => this.expr(part)).join(' + ');
  }

  /** Needs statements before the one that uses it. */
  private shoveled(parts: readonly Expr[]): string {
    const name = `buffer${String(++this.used)}`;
    this.line(`${name} = String.new`);
    for (const part of parts) this.line(`${name} << ${this.expr(part)}`);
    return name;
  }

  private choose({ style, test, then, otherwise }: ExprOf<'choose'>): string {
    const [condition, yes, no] = [this.test(test), this.expr(then), this.expr(otherwise)];
    if (style === 'if') return `if ${condition} then ${yes} else ${no} end`;
    return style === 'match' ? `case ${condition} when true then ${yes} else ${no} end` : `${condition} ? ${yes} : ${no}`;
  }

  private record({ a, b, next }: ExprOf<'record'>): string {
    const last = next ? this.expr(next) : 'nil';
    if (this.program.recordStyle === 'hash') return this.vary({ a, b }, [`{ a: ${this.expr(a)}, b: ${this.expr(b)}, next: ${last} }`, `{ :a => ${this.expr(a)}, :b => ${this.expr(b)}, :next => ${last} }`]);
    return `Rec.new(${this.expr(a)}, ${this.expr(b)}, ${last})`;
  }

  private mapper(style: string, param: string, body: string): string {
    return style === 'block' ? `do |${param}| ${body} end` : `{ |${param}| ${body} }`;
  }

  private call(expr: ExprOf<'call'>): string {
    if (expr.named) return `${expr.name}(second: ${this.list(expr.args.slice(1))}, first: ${this.list(expr.args.slice(0, 1))})`;
    return expr.args.length > 0 ? super.expr(expr) : expr.name;
  }

  override stmt(stmt: Stmt): void {
    switch (stmt.kind) {
      case 'let': this.line(`${stmt.name} = ${this.expr(stmt.value)}`); return;
      case 'set-field': this.line(`${this.expr({ kind: 'field', of: stmt.of, name: stmt.name })} = ${this.expr(stmt.value)}`); return;
      case 'set-member': this.line(`${this.memberPlace(stmt)} = ${this.expr(stmt.value)}`); return;
      case 'set-global': this.line(`$${stmt.name} = ${this.expr(stmt.value)}`); return;
      case 'push': this.line(this.vary(stmt, [`${stmt.list} << ${this.expr(stmt.value)}`, `${stmt.list}.push(${this.expr(stmt.value)})`])); return;
      case 'unpack-list': this.line(`${[...stmt.names, ...(stmt.rest === undefined ? [] : [`*${stmt.rest}`])].join(', ')} = ${this.expr(stmt.value)}`); return;
      case 'parallel': this.line(`${stmt.names.join(', ')} = ${this.list(stmt.values)}`); return;
      case 'swap': this.line(`${stmt.names.join(', ')} = ${stmt.names[1]}, ${stmt.names[0]}`); return;
      case 'let-pair': this.line(`${stmt.names.join(', ')} = ${this.expr(stmt.call)}`); return;
      case 'return-pair': this.line(this.vary(stmt, [`return ${this.list(stmt.values)}`, `[${this.list(stmt.values)}]`])); return;
      case 'for-count': this.block(this.vary(stmt, [`${String(stmt.times)}.times do |${stmt.name}|`, `for ${stmt.name} in 0...${String(stmt.times)}`]), () => this.stmts(stmt.body)); return;
      case 'for-each': this.each(stmt); return;
      case 'for-each-entry': this.block(`${this.expr(stmt.of)}.each do |${stmt.key}, ${stmt.name}|`, () => this.stmts(stmt.body)); return;
      case 'try': this.rescue(stmt); return;
      case 'throw': this.line(this.vary(stmt, [`raise ArgumentError, ${this.expr(stmt.value)}`, `raise ArgumentError.new(${this.expr(stmt.value)})`])); return;
      case 'continue': this.line('next'); return;
      case 'yield': this.line(`yielder << ${this.expr(stmt.value)}`); return;
      case 'match': this.match(stmt); return;
      case 'with': this.block(`held(${this.expr(stmt.value)}) do |${stmt.name}|`, () => this.stmts(stmt.body)); return;
      case 'local-function': this.block(`${stmt.name} = lambda do${stmt.params.length > 0 ? ` |${stmt.params.join(', ')}|` : ''}`, () => this.functionBody(stmt.body)); return;
      default: super.stmt(stmt);
    }
  }

  private match({ shape, names, value, body }: StmtOf<'match'>): void {
    const pattern = shape === 'text' ? `String => ${names.join('')}` : shape === 'list' ? `[${names.join(', ')}]` : `{ ${names.map((name) => `${name}:`).join(', ')} }`;
    this.line(`case ${this.expr(value)}`);
    this.line(`in ${pattern}`);
    this.indented(() => this.stmts(body));
    this.line('end');
  }

  private memberPlace({ of, name }: StmtOf<'set-member'>): string {
    return this.expr({ kind: 'member', of, name });
  }

  protected override branch({ test, then, otherwise }: StmtOf<'if'>): void {
    this.line(`if ${this.test(test)}`);
    this.indented(() => this.stmts(then));
    if (otherwise) {
      this.line('else');
      this.indented(() => this.stmts(otherwise));
    }
    this.line('end');
  }

  protected override choice({ cases }: StmtOf<'switch'>): void {
    this.line('case mode()');
    cases.forEach((body, index) => {
      this.line(index === 2 ? 'else' : `when "m${String(index)}"`);
      this.indented(() => this.stmts(body));
    });
    this.line('end');
  }

  protected override loop({ test, body }: StmtOf<'while'>): void {
    this.block(`while ${this.test(test)}`, () => this.stmts(body));
  }

  private each({ name, of, body, style }: StmtOf<'for-each'>): void {
    if (style === 'for') this.block(`for ${name} in ${this.expr(of)}`, () => this.stmts(body));
    else if (style === 'method') this.block(`${this.expr(of)}.each do |${name}|`, () => this.stmts(body));
    else
      this.block(`${this.expr(of)}.each_index do |i|`, () => {
        this.line(`${name} = ${this.expr(of)}[i]`);
        this.stmts(body);
      });
  }

  private rescue({ body, caught, last }: StmtOf<'try'>): void {
    this.line('begin');
    this.indented(() => this.stmts(body));
    if (caught) {
      this.line('rescue ArgumentError => error');
      this.indented(() => {
        this.line(`${caught.name} = error.message`);
        this.stmts(caught.body);
      });
    }
    if (last) {
      this.line('ensure');
      this.indented(() => this.stmts(last));
    }
    this.line('end');
  }
}
