import type { Expr, Program, Sink, Stmt } from '../ast';

export type ExprOf<K extends Expr['kind']> = Extract<Expr, { readonly kind: K }>;
export type StmtOf<K extends Stmt['kind']> = Extract<Stmt, { readonly kind: K }>;

const COMPOUND = new Set<Expr['kind']>(['concat', 'choose', 'or-else', 'and-then', 'await', 'lambda', 'joined-lists']);

/** Writes a program in the way of C: braces, semicolons, `f(x)`. Languages override what they write otherwise. */
export abstract class Printer {
  private readonly lines: string[] = [];
  private level = 0;
  /** Numbers of the sinks in the order of their lines, each on a line of its own. */
  readonly sinks: number[] = [];
  protected readonly unit: string = '  ';
  protected readonly end: string = ';';
  protected readonly true: string = 'true';

  /** @param numbered each sink is told its number, for a program that is run */
  constructor(protected readonly program: Program, protected readonly numbered: boolean) {}

  abstract print(): string;

  protected text(): string {
    return `${this.lines.join('\n')}\n`;
  }

  protected line(text = ''): void {
    this.lines.push(text === '' ? '' : this.unit.repeat(this.level) + text);
  }

  protected indented(write: () => void): void {
    this.level++;
    write();
    this.level--;
  }

  protected braces(head: string, write: () => void, tail = '}'): void {
    this.line(`${head} {`);
    this.indented(write);
    this.line(tail);
  }

  protected stmts(body: readonly Stmt[]): void {
    for (const stmt of body) this.stmt(stmt);
  }

  /** One of several ways to write a node: always the same one for the same node. */
  protected vary<T>(node: object, ways: readonly T[]): T {
    const text = JSON.stringify(node);
    let hash = this.program.seed;
    for (let index = 0; index < text.length; index++) hash = (Math.imul(hash, 31) + text.charCodeAt(index)) >>> 0;
    const way = ways[(hash >>> 7) % ways.length];
    if (way === undefined) throw new Error('no way to write it');
    return way;
  }

  protected missing(what: string): never {
    throw new Error(`${this.program.language} cannot write ${what}`);
  }

  protected quote(text: string): string {
    return `"${text}"`;
  }

  protected name(name: string): string {
    return name;
  }

  protected list(items: readonly Expr[]): string {
    return items.map((item) => this.expr(item)).join(', ');
  }

  /** As something can follow it, such as `.name`. */
  protected atom(expr: Expr): string {
    const text = this.expr(expr);
    return COMPOUND.has(expr.kind) || text.startsWith('new ') ? `(${text})` : text;
  }

  protected test(test: Extract<Stmt, { kind: 'if' }>['test']): string {
    return test.kind === 'flag' ? 'flag()' : this.equals(test.of, test.text);
  }

  protected equals(of: Expr, text: string): string {
    return `${this.expr(of)} == ${this.quote(text)}`;
  }

  /** The text of a constant without quotes, else undefined. */
  protected plain(expr: Expr): string | undefined {
    return expr.kind === 'const' ? expr.text : undefined;
  }

  protected sink({ id, value, label }: Sink): string {
    this.sinks.push(id);
    const number = this.numbered ? `, ${String(id)}` : '';
    return label ? `sinkAt(${this.expr(label)}, ${this.expr(value)}${number})` : `sink(${this.expr(value)}${number})`;
  }

  expr(expr: Expr): string {
    switch (expr.kind) {
      case 'const': return this.quote(expr.text);
      case 'source': return 'source()';
      case 'nothing': return 'nothing()';
      case 'var': return this.name(expr.name);
      case 'clean': return `clean(${this.expr(expr.of)})`;
      case 'concat': return expr.parts.map((part) => this.expr(part)).join(' + ');
      case 'choose': return `${this.test(expr.test)} ? ${this.expr(expr.then)} : ${this.expr(expr.otherwise)}`;
      case 'field':
      case 'member': return `${this.atom(expr.of)}.${expr.name}`;
      case 'item': return `${this.expr(expr.of)}[${String(expr.index)}]`;
      case 'entry': return `${this.expr(expr.of)}[${this.quote(expr.key)}]`;
      case 'call': return `${expr.name}(${this.list(expr.args)})`;
      case 'invoke': return `${this.atom(expr.of)}(${this.list(expr.args)})`;
      case 'function': return expr.name;
      case 'await': return `await ${this.expr(expr.of)}`;
      case 'new': return `new ${expr.cls}(${this.list(expr.args)})`;
      case 'this': return 'this';
      case 'method': return `${this.atom(expr.of)}.${expr.name}(${this.list(expr.args)})`;
      case 'super-method': return `super.${expr.name}(${this.list(expr.args)})`;
      case 'static': return `${expr.cls}.${expr.name}`;
      case 'static-method': return `${expr.cls}.${expr.name}(${this.list(expr.args)})`;
      case 'global': return expr.name;
      default: return this.missing(expr.kind);
    }
  }

  stmt(stmt: Stmt): void {
    const say = (text: string): void => this.line(text + this.end);
    switch (stmt.kind) {
      case 'assign': say(`${this.name(stmt.name)} = ${this.expr(stmt.value)}`); return;
      case 'append': say(`${this.name(stmt.name)} += ${this.expr(stmt.value)}`); return;
      case 'set-field':
      case 'set-member': say(`${this.atom(stmt.of)}.${stmt.name} = ${this.expr(stmt.value)}`); return;
      case 'set-static': say(`${stmt.cls}.${stmt.name} = ${this.expr(stmt.value)}`); return;
      case 'set-global': say(`${stmt.name} = ${this.expr(stmt.value)}`); return;
      case 'set-item': say(`${this.name(stmt.list)}[${String(stmt.index)}] = ${this.expr(stmt.value)}`); return;
      case 'put': say(`${this.name(stmt.map)}[${this.quote(stmt.key)}] = ${this.expr(stmt.value)}`); return;
      case 'if': this.branch(stmt); return;
      case 'switch': this.choice(stmt); return;
      case 'while': this.loop(stmt); return;
      case 'return': say(`return ${this.expr(stmt.value)}`); return;
      case 'return-this': say(`return ${this.expr({ kind: 'this' })}`); return;
      case 'yield': say(`yield ${this.expr(stmt.value)}`); return;
      case 'break':
      case 'continue': say(stmt.kind); return;
      case 'expr': say(this.expr(stmt.value)); return;
      case 'sink': say(this.sink(stmt)); return;
      case 'block': this.line('{'); this.indented(() => this.stmts(stmt.body)); this.line('}'); return;
      default: this.missing(stmt.kind);
    }
  }

  protected branch({ test, then, otherwise }: StmtOf<'if'>): void {
    this.braces(`if (${this.test(test)})`, () => this.stmts(then), otherwise ? '} else {' : '}');
    if (!otherwise) return;
    this.indented(() => this.stmts(otherwise));
    this.line('}');
  }

  protected choice({ cases }: StmtOf<'switch'>): void {
    this.braces('switch (mode())', () => {
      cases.forEach((body, index) => {
        this.line(index === 2 ? 'default:' : `case ${this.quote(`m${String(index)}`)}:`);
        this.indented(() => {
          this.stmts(body);
          this.line('break;');
        });
      });
    });
  }

  protected loop({ test, body, style }: StmtOf<'while'>): void {
    if (style === 'do') this.braces('do', () => this.stmts(body), `} while (${this.test(test)});`);
    else this.braces(`while (${this.test(test)})`, () => this.stmts(body));
  }

  /** The whole of a `try`, where `caught` writes the line that opens the handler. */
  protected tryBlocks({ body, caught, last }: StmtOf<'try'>, openHandler: (name: string) => void): void {
    this.line('try {');
    this.indented(() => this.stmts(body));
    if (caught) {
      openHandler(caught.name);
      this.indented(() => this.stmts(caught.body));
    }
    if (last) {
      this.line('} finally {');
      this.indented(() => this.stmts(last));
    }
    this.line('}');
  }
}

/** Whether some statement assigns the variable: some languages do not allow it for parameters and variables of loops. */
export function writesVariable(body: readonly Stmt[], name: string): boolean {
  return new RegExp(`"kind":"(?:assign|append)","name":"${name}"`).test(JSON.stringify(body));
}
