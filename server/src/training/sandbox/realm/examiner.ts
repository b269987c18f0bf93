/** What `exam.js` and the worlds have, and what the host asks of them. */
export const EXAMINER = String.raw`
const worldMakers = new NativeMap();
function world(name, options = {}) {
  let make = mapGet(worldMakers, name);
  if (make === undefined) {
    const module = { exports: {} };
    load('world', name)(module, module.exports);
    make = module.exports;
    if (typeof make !== 'function') throw new TypeError('worlds/' + name + '.js exports no function.');
    mapSet(worldMakers, name, make);
  }
  return make(options);
}
function live(object) {
  weakSet(lives, object, true);
  return object;
}

const shown = (value) => (typeof value === 'string' ? JSON.stringify(value) : typeof value === 'function' ? 'a function' : value === undefined ? 'nothing' : JSON.stringify(value) ?? String(value)).slice(0, 200);
function isEqual(a, b) {
  if (Object.is(a, b)) return true;
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null || Array.isArray(a) !== Array.isArray(b)) return false;
  if (a instanceof NativeDate || b instanceof NativeDate) return a instanceof NativeDate && b instanceof NativeDate && a.getTime() === b.getTime();
  if (a instanceof Map && b instanceof Map) return isEqual([...a], [...b]);
  if (a instanceof Set && b instanceof Set) return isEqual([...a], [...b]);
  const keys = Object.keys(a);
  return keys.length === Object.keys(b).length && keys.every((key) => Object.prototype.hasOwnProperty.call(b, key) && isEqual(a[key], b[key]));
}
class Unmet extends Error {}
function equal(actual, expected) {
  if (!isEqual(actual, expected)) throw new Unmet('expected ' + shown(expected) + ', but got ' + shown(actual));
}
function holds(condition, message) {
  if (!condition) throw new Unmet(message);
}
const probe = (name) => ask('["probe",' + stringify(name) + ']');

/** @returns the steps that the learner's code took, or 'too much' when one call took more than the limit: then it was broken off */
async function costs(run, limit = 1000000) {
  const before = ask('["steps"]');
  ask('["allow",' + limit + ']');
  try {
    await run();
  } catch (error) {
    if (error && error.ended) {
      brokenOff = undefined;
      return 'too much';
    }
  } finally {
    ask('["allow",0]');
  }
  return ask('["steps"]') - before;
}

const exam = { exports: {} };
for (const [name, value] of Object.entries({ world, live, equal, holds, probe, costs })) hide(globalThis, name, value);

const said = (value) => (value === undefined || value === null || value === false ? undefined : String(value));
const titlesOf = (cases) => Object.keys(cases ?? {});
ANSWERS.exam = () => {
  load('exam', '')(exam, exam.exports);
  return { behaviour: titlesOf(exam.exports.behaviour), variants: titlesOf(exam.exports.variants), attack: typeof exam.exports.attack === 'function' };
};
ANSWERS.module = (message) => {
  const modules = exam.exports.modules ?? {};
  const name = hasOwn(modules, message[1]) ? message[1] : message[1].replace(/^node:/, '');
  return hasOwn(modules, name) ? { found: modules[name] } : undefined;
};
ANSWERS.globals = () => exam.exports.globals ?? {};
ANSWERS.environment = () => exam.exports.env ?? {};
/** What the learner's code was doing was broken off: nothing that waits for it will ever come. */
ANSWERS.over = () => {
  const error = readError('InternalError', 'The code did not come to an end. It was broken off.', {});
  mapEach(deferred, ({ reject }) => reject(error));
};
ANSWERS.run = (message) => {
  const [, kind, title, input, wire] = message;
  const cases = exam.exports;
  const run = kind === 'attack' ? cases.attack : cases[kind]?.[title];
  if (typeof run !== 'function') throw new TypeError('exam.js has no ' + (kind === 'attack' ? 'attack' : kind + ' "' + title + '"') + '.');
  const code = explain(read(wire));
  const done = (result) => host('["done",' + stringify(brokenOff ?? null) + ',' + result + ']');
  (async () => said(await run(code, read(input))))().then(
    (value) => done('"returned",' + stringify(value ?? null)),
    (error) => done('"threw",' + stringify(error instanceof Error ? error.message : String(error)) + ',' + (error instanceof Unmet ? '"exam"' : error instanceof Error && weakGet(fromLearner, error) ? '"answer"' : '"error"') + ',' + stringify(String((error && error.stack) || ''))),
  );
};

/** Says in words what is missing, where a program says "not a function". */
function explain(code) {
  if (code === null || (typeof code !== 'object' && typeof code !== 'function')) code = {};
  return new Proxy(code, {
    get(target, key, self) {
      if (typeof key !== 'string' || key === 'then' || key in target) return Reflect.get(target, key);
      return () => Promise.reject(new Unmet('The code exports no function "' + key + '".'));
    },
  });
}
`;
