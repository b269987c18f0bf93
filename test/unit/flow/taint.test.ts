import { strict as assert } from 'node:assert';
import { ACROSS, checkFlow, findFlows } from './support';

describe('data flow inside a function', () => {
  it('follows assignments, operators, calls and templates', () => checkFlow('javascript', `
    function f() {
      const a = source();
      let b = 'x' + a;
      sink(b); //!
      sink(\`y \${b}\`); //!
      sink(unknown(b).trim()); //!
      b = 'clean';
      sink(b);
      sink(clean(a));
    }`));

  it('joins branches and forgets what was overwritten in all of them', () => checkFlow('javascript', `
    let a = source(), b = source();
    if (c) { a = 1; } else { a = 2; }
    if (c) { b = 1; }
    sink(a);
    sink(b); //!`));

  it('tells fields apart, and knows the whole object by its parts', () => checkFlow('javascript', `
    const o = { a: source(), b: 1 };
    sink(o.a); //!
    sink(o.b);
    sink(o); //!
    o.a = 1;
    sink(o.a);
    const { b, ...rest } = { b: source(), c: 1 };
    sink(b); //!
    sink(rest);`));

  it('keeps what lists hold that are put together', () => checkFlow('javascript', `
    const a = [source(), 1], b = [2];
    const c = [...a, ...b]; sink(c[0]); //!
    const d = [...b, ...a]; sink(d[1]); //!
    const e = [...b, ...b]; sink(e[1]);`));

  it('goes round loops', () => checkFlow('javascript', `
    let a = '', b = '';
    for (const x of xs) { sink(b); b = a; a = source(); } //!
    while (true) { break; }
    sink(b); //!`));

  it('does not run what is not reached', () => checkFlow('javascript', `
    function f() { return 1; sink(source()); }
    if (false) { sink(source()); }`));

  it('goes from a throw to its catch', () => checkFlow('javascript', `
    try { throw source(); } catch (e) { sink(e); } //!`));

  it('runs callbacks where they are given away', () => checkFlow('javascript', `
    app.get('/', (req) => { const x = source(); run(() => sink(x)); }); //!`));
});

describe('data flow across functions', () => {
  it('goes through parameters and results', () => checkFlow('javascript', `
    function id(x) { return x; }
    function both(a, b) { sink(b); return a; } //!
    sink(id(source())); //!
    sink(id(1));
    sink(both(1, source()));`, ACROSS));

  it('finds functions that have their name from what they are the value of', () => checkFlow('javascript', `
    const give = () => source();
    const held = { give() { return source(); }, given: () => source() };
    exports.giving = function () { return source(); };
    class Giver { give = () => source(); use() { sink(this.give()); } } //!
    function use() {
      sink(give()); //!
      sink(held.give()); //!
      sink(held.given()); //!
      sink(exports.giving()); //!
      sink(held.other());
    }`, ACROSS));

  it('knows what a function makes that is called with new', () => checkFlow('javascript', `
    function Store(x) { this.kept = x; this.give = () => source(); this.take = (y) => { sink(y); }; } //!
    function use() {
      const store = new Store(source());
      sink(store.kept); //!
      sink(store.give()); //!
      sink(store.other);
      store.take(source());
      sink(new Store(1).kept);
    }`, ACROSS));

  it('does not take a method for a function of its name', () => checkFlow('javascript', `
    class A { give() { return source(); } }
    function use() { sink(give()); }`, ACROSS));

  it('ends where recursion does', () => checkFlow('javascript', `
    function even(n, x) { return n === 0 ? x : odd(n - 1, x); }
    function odd(n, x) { return n === 0 ? clean(x) : even(n - 1, x); }
    sink(even(4, source())); //!`, ACROSS));

  it('keeps what an object is when a method is called that has nothing to do with data', () => checkFlow('javascript', `
    class Query { other() { return 1; } show() { sink(this.name); } } //!
    function use() { const q = new Query(); q.other(); q.name = source(); q.show(); }`, ACROSS));

  it('keeps what is given to functions that call each other', () => checkFlow('javascript', `
    function a(x) { b(x); }
    function b(x) { a(x); sink(x); } //!
    a(source());`, ACROSS));

  it('keeps what objects hold', () => checkFlow('javascript', `
    class A { constructor(x, y) { this.x = x; this.y = y; } getX() { return this.x; } getY() { return this.y; } }
    const a = new A(source(), 1);
    sink(a.getX()); //!
    sink(a.getY());`, ACROSS));

  it('tells the way step by step', async () => {
    const [finding] = await findFlows('javascript', 'function id(x) { return x; }\nconst a = source();\nconst b = id(a);\nsink(b);', ACROSS);
    assert.deepEqual(finding?.flow?.map(({ kind }) => kind), ['source', 'assign', 'argument', 'assign', 'result', 'assign', 'sink']);
  });

  it('says of a way that is too long to be told that steps are left out', async () => {
    const lines = (count: number): string => [...Array.from({ length: count }, (_, at) => `const v${at} = ${at === 0 ? 'source()' : `v${at - 1}`};`), `sink(v${count - 1});`].join('\n');
    const messageOf = async (count: number) => (await findFlows('javascript', lines(count)))[0]?.flow?.at(-1)?.message ?? '';
    assert.equal(await messageOf(10), 'It is used here.');
    assert.match(await messageOf(40), /left out/);
  });
});

describe('what makes data clean', () => {
  const includes = { sanitizers: '[{pattern: $LIST.includes($X), guards: $X}]', sources: '[{pattern: req.query}]' };

  it('is a condition, where it holds', () => checkFlow('javascript', `
    if (ALLOWED.includes(req.query.id)) { sink(req.query.id); sink(req.query.other); } else { sink(req.query.id); } //!
    const x = req.query.x;
    if (!ALLOWED.includes(x)) { sink(x); throw 1; } //!
    sink(x);
    const y = req.query.y;
    const z = ok && ALLOWED.includes(y) ? y : 'name';
    sink(z);
    sink(y); //!`, includes));

  it('is a condition where it does not hold, when the rule says so', () => checkFlow('javascript', `
    const x = source();
    if (isBad(x)) sink(x); else sink(clean(1)); //!
    if (isBad(x)) return;
    sink(x);`, { sanitizers: '[{pattern: isBad($X), guards: $X, guards-when: false}]' }));

  it('stays so until something is assigned', () => checkFlow('javascript', `
    check(req.query.id);
    sink(req.query.id);
    sink(req.query.name); //!
    req.query.id = req.query.name;
    sink(req.query.id); //!`, { sources: '[{pattern: req.query}]', sanitizers: '[{patterns: [{pattern: check($X)}, {focus-metavariable: $X}], by-side-effect: true}]' }));
});

describe('propagators', () => {
  it('go on from one to the next', () => checkFlow('javascript', `
    sink(join('a', decode(source()))); //!
    sink(other(source()));`, {
    propagators: "[{patterns: [{pattern: decode($X)}, {as: $OUT}], from: $X, to: $OUT}, {patterns: [{pattern: 'join(..., $X, ...)'}, {as: $OUT}], from: $X, to: $OUT}]",
    options: 'taint_assume_safe_functions: true',
  }));

  it('are all that functions outside hand on, to their callbacks too, where these are taken for safe', () => checkFlow('javascript', `
    load(source(), (rows) => { sink(rows); });
    source().forEach((row) => { sink(row); }); //!`, { options: 'taint_assume_safe_functions: true, taint_intrafile: true' }));
});

describe('methods that are not known', () => {
  it('are not taken by a name that many things have, nor when the arguments do not fit', () => checkFlow('python', `
class A:
    def filter(self, qs, value):
        return self.x
    def verify(self, request):
        return request
class B:
    def get(self, request):
        self.x = source()
        sink(pages.filter(1, 2))
        sink(controller.verify(1, 2))
`, { options: 'taint_intrafile: true, taint_assume_safe_functions: true' }));

  it('of the class that another comes from are run on the same object', () => checkFlow('python', `
class Base:
    def __init__(self, first, second):
        self.left = first

    def keep(self):
        return self.left

class Made(Base):
    def __init__(self, first):
        super().__init__(source(), "k")

    def keep(self):
        return super().keep()

class Given(Base):
    def __init__(self, first):
        super().__init__("k", first)

    def keep(self):
        return super().keep()

sink(Made("k").keep()) #!
sink(Given(source()).keep())
`, ACROSS));

  it('give nothing of the fields of their own object', () => checkFlow('python', `
class A(View):
    def get(self, request):
        sink(self.inherited())
    def put(self, request):
        self.x = source()
`, { options: 'taint_intrafile: true, taint_assume_safe_functions: true' }));
});

describe('keys that are read by a method', () => {
  it('are places, which a condition may vouch for', () => checkFlow('python', `
if request.args.get("next") and is_safe(request.args.get("next")):
    sink(request.args.get("next"))
sink(request.args.get("next")) #!
`, { sources: '[{pattern: request.args}]', sanitizers: '[{pattern: is_safe($X), guards: $X}]' }));
});

describe('what a sink asks for besides data', () => {
  it('is something of each of several metavariables', () => checkFlow('javascript', `
    const a = source(), b = secret();
    sink(a, b); //!
    sink(b, a);
    sink(a, a);
    sink(a, 1);
    const c = [a, b]; sink(c, b); //!`, {
    sources: '[{pattern: source(), label: A}, {pattern: secret(), label: B}]',
    sinks: '[{pattern: "sink($X, $Y)", requires: [{$X: A}, {$Y: B and not A}]}]',
  }));

  it('is that nothing is done after it', () => checkFlow('javascript', `
    function early() { const a = source(); sink(a); other(a); }
    function late() { const a = source(); other(a); sink(a); } //!
    function given() { const a = source(); if (a) return sink(a); return other(); } //!
    function before() { const a = source(); if (a) sink(a); return other(); }`, { sinks: '[{pattern: sink(...), at-exit: true}]' }));
});
