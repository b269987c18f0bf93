import { ACROSS, checkFlow } from './support';

describe('Data in JavaScript', () => {
  it('is what a promise comes to have', async () => {
    await checkFlow('javascript', `
new Promise((resolve, reject) => { resolve(source()); }).then((value) => sink(value)); //!
new Promise((resolve) => { resolve('clean'); }).then((value) => sink(value));
function later(x) {
  return new Promise((resolve) => setTimeout(() => resolve(x), 5));
}
async function run() {
  sink(await later(source())); //!
  sink(await later('clean'));
}
`, ACROSS);
  });

  it('goes into the values of a tagged template', async () => {
    await checkFlow('javascript', `
const first = (texts, ...values) => values[0];
sink(first\`a\${source()}b\${'clean'}\`); //!
sink(first\`a\${'clean'}b\${source()}\`);
sink(unknown\`a\${source()}\`); //!
`, ACROSS);
  });

  it('goes behind the object that a function is called on', async () => {
    await checkFlow('javascript', `
function second(a, b) {
  return b;
}
sink(second.call(null, 'clean', source())); //!
sink(second.call(null, source(), 'clean'));
sink(second.apply(null, ['clean', source()])); //!
`, ACROSS);
  });

  it('is in the fields that a class begins with', async () => {
    await checkFlow('javascript', `
class Base {
  static shared = source();
  static spare = 'clean';
  kept = source();
  other = 'clean';
}
class Derived extends Base {
  read() {
    return this.kept;
  }
}
function derived() {
  sink(new Derived().kept); //!
  sink(new Derived().other);
}
function run() {
  sink(Base.shared); //!
  sink(Base.spare);
  sink(new Derived().kept); //!
  sink(new Derived().read()); //!
  sink(new Derived().other);
}
`, ACROSS);
  });

  it('is left in variables by callbacks of our own functions', async () => {
    await checkFlow('javascript', `
function apply(work, value) {
  return work(value);
}
function hand(work, value) {
  return apply(work, value);
}
function run() {
  let found = 'clean';
  apply((value) => { found = value; }, source());
  sink(found); //!
  let further = 'clean';
  hand((value) => { further = value; }, source());
  sink(further); //!
  let lost = source();
  apply((value) => { lost = clean(value); }, 'clean');
  sink(lost);
  let [a, b, c] = ['clean', 'clean', 'clean'];
  [1, 2, 3].forEach(() => { c = b; b = a; a = source(); });
  sink(c); //!
}
`, ACROSS);
  });

  it('tells apart what a function was called on before, however often', async () => {
    await checkFlow('javascript', `
function pair(a, b) {
  return { a, b };
}
function run() {
  const x = source();
  pair(x, 'clean'); pair(x, 'clean'); pair(x, 'clean'); pair(x, 'clean'); pair(x, 'clean'); pair(x, 'clean');
  sink(pair('clean', x).a);
  sink(pair('clean', x).b); //!
}
`, ACROSS);
  });

  it('is not clean in functions that run later because the file looked at what the platform has', async () => {
    await checkFlow('javascript', `
const found = location.search.match(/x/);
window.onload = () => { sink(location.search); }; //!
document.addEventListener('click', () => { sink(location.search); }); //!
function guarded() {
  if (!location.search.match(/x/)) return;
  list.forEach(() => { sink(location.search); });
}
let own = source();
own.match(/x/);
document.addEventListener('click', () => { sink(own); });
`, { ...ACROSS, sources: '[{pattern: location.search}, {pattern: source()}]', sanitizers: '[{patterns: [{pattern: $A.match(...)}, {focus-metavariable: $A}], by-side-effect: true}]' });
  });
});

describe('The place of an element in JavaScript', () => {
  it('is a number, and no data of the list', () => checkFlow('javascript', `
sink(source().map((x, i) => '$' + (i + 1)).join(','));
sink(source().map((x, i) => x + i)); //!
source().filter((x, i) => sink(i));
source().forEach((value, key) => sink(key)); //!
_.map(source(), (value, key) => sink(key)); //!
`, ACROSS));
});

describe('What stands left of an assignment in JavaScript', () => {
  it('is looked at as far as the place that is given a value', () => checkFlow('javascript', `
const a = source();
store[a].b.c = 1; //!
store[a][other] = 1; //!
store[other][a] = 1;
`, { sinks: '[{patterns: [{pattern: "$O[$P].$B.$C = $V"}, {focus-metavariable: $P}]}, {patterns: [{pattern: "$O[$P][$K] = $V"}, {focus-metavariable: $P}]}]' }));
});

describe('What JavaScript spreads into a call', () => {
  it('is an argument', () => checkFlow('javascript', `
const a = source();
sink(...a); //!
sink(...other);
`, { sinks: '[{patterns: [{pattern: sink($X)}, {focus-metavariable: $X}]}]' }));
});
