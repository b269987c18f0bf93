/** Modules of node that touch nothing, so that an answer may use them in every exercise. */
export const BUILTINS = String.raw`
const promisify = (run) => typeof run.__promisify__ === 'function' ? run.__promisify__ : (...args) => new Promise((resolve, reject) => run(...args, (error, value) => (error ? reject(error) : resolve(value))));

const normalParts = (path, isAbsolute) => {
  const parts = [];
  for (const part of path.split('/')) {
    if (part === '' || part === '.') continue;
    if (part !== '..') parts.push(part);
    else if (parts.length > 0 && parts[parts.length - 1] !== '..') parts.pop();
    else if (!isAbsolute) parts.push('..');
  }
  return parts;
};
const checkPath = (path) => {
  if (typeof path !== 'string') throw Object.assign(new TypeError('The "path" argument must be of type string. Received ' + typeof path), { code: 'ERR_INVALID_ARG_TYPE' });
  return path;
};
function makePath() {
  const path = {
    sep: '/', delimiter: ':',
    isAbsolute: (name) => checkPath(name).startsWith('/'),
    normalize: (name) => {
      const isAbsolute = checkPath(name).startsWith('/');
      const text = normalParts(name, isAbsolute).join('/');
      const tail = name.endsWith('/') && text !== '' ? '/' : '';
      return isAbsolute ? '/' + text + tail : (text || '.') + tail;
    },
    join: (...names) => path.normalize(names.map(checkPath).filter((name) => name !== '').join('/') || '.'),
    resolve: (...names) => {
      let whole = '';
      for (const name of ['/app', ...names.map(checkPath)]) if (name !== '') whole = name.startsWith('/') ? name : whole + '/' + name;
      return '/' + normalParts(whole, true).join('/');
    },
    dirname: (name) => {
      const bare = checkPath(name).replace(/\/+$/, '');
      const at = bare.lastIndexOf('/');
      return at < 0 ? '.' : at === 0 ? '/' : bare.slice(0, at);
    },
    basename: (name, suffix = '') => {
      const base = checkPath(name).replace(/\/+$/, '').split('/').pop();
      return suffix !== '' && base !== suffix && base.endsWith(suffix) ? base.slice(0, -suffix.length) : base;
    },
    extname: (name) => /[^.]+(\.[^.]*)$/.exec(path.basename(name))?.[1] ?? '',
    relative: (from, to) => {
      const a = normalParts(path.resolve(from), true), b = normalParts(path.resolve(to), true);
      let same = 0;
      while (same < a.length && same < b.length && a[same] === b[same]) same++;
      return [...a.slice(same).map(() => '..'), ...b.slice(same)].join('/');
    },
    parse: (name) => ({ root: name.startsWith('/') ? '/' : '', dir: name.includes('/') ? path.dirname(name) : '', base: path.basename(name), ext: path.extname(name), name: path.basename(name, path.extname(name)) }),
    format: ({ dir, root = '', base, name = '', ext = '' }) => (dir ? dir + '/' : root) + (base ?? name + ext),
  };
  path.posix = path;
  return path;
}

class EventEmitter {
  #listeners = new Map();
  on(name, run) { this.#listeners.set(name, [...(this.#listeners.get(name) ?? []), run]); return this; }
  addListener(name, run) { return this.on(name, run); }
  once(name, run) {
    const once = (...args) => { this.off(name, once); run.apply(this, args); };
    return this.on(name, once);
  }
  off(name, run) { this.#listeners.set(name, (this.#listeners.get(name) ?? []).filter((each) => each !== run)); return this; }
  removeListener(name, run) { return this.off(name, run); }
  listenerCount(name) { return (this.#listeners.get(name) ?? []).length; }
  emit(name, ...args) {
    const all = this.#listeners.get(name) ?? [];
    if (name === 'error' && all.length === 0) throw args[0];
    for (const run of all) run.apply(this, args);
    return all.length > 0;
  }
}
EventEmitter.EventEmitter = EventEmitter;

function makeAssert() {
  class AssertionError extends Error {
    constructor(message) { super(message); this.name = 'AssertionError'; this.code = 'ERR_ASSERTION'; }
  }
  const fail = (message, otherwise) => { throw message instanceof Error ? message : new AssertionError(message ?? otherwise); };
  const assert = (value, message) => { if (!value) fail(message, 'The value is not true.'); };
  return Object.assign(assert, {
    AssertionError, ok: assert, fail: (message) => fail(message, 'Failed'),
    equal: (a, b, message) => { if (a != b) fail(message, 'The values are not equal.'); },
    strictEqual: (a, b, message) => { if (!Object.is(a, b)) fail(message, 'The values are not equal.'); },
    notStrictEqual: (a, b, message) => { if (Object.is(a, b)) fail(message, 'The values are equal.'); },
  });
}

const builtins = {
  __proto__: null,
  path: makePath,
  url: () => ({ URL, URLSearchParams, fileURLToPath: (url) => decodeURIComponent(new URL(url).pathname), pathToFileURL: (path) => new URL('file://' + path) }),
  util: () => ({ promisify, inspect: (value) => JSON.stringify(value), isDeepStrictEqual: (a, b) => JSON.stringify(a) === JSON.stringify(b), TextEncoder, TextDecoder, format: (...args) => { let at = 1; const text = String(args[0]).replace(/%[sdjifoO%]/g, (mark) => (mark === '%%' ? '%' : at >= args.length ? mark : mark === '%j' ? JSON.stringify(args[at++]) : String(args[at++]))); return [text, ...args.slice(at).map(String)].join(' '); } }),
  buffer: () => ({ Buffer }),
  process: () => process,
  events: () => EventEmitter,
  assert: makeAssert,
  querystring: () => ({ parse: (text) => Object.fromEntries(new URLSearchParams(text)), stringify: (object) => new URLSearchParams(object).toString(), escape: encodeURIComponent, unescape: decodeURIComponent }),
  timers: () => ({ setTimeout, setInterval, setImmediate, clearTimeout, clearInterval, clearImmediate }),
  'timers/promises': () => ({ setTimeout: (milliseconds, value) => new Promise((resolve) => setTimeout(() => resolve(value), milliseconds)), setImmediate: (value) => new Promise((resolve) => setImmediate(() => resolve(value))) }),
  perf_hooks: () => ({ performance }),
};
builtins['path/posix'] = makePath;
builtins['assert/strict'] = makeAssert;
const BUILTINS = builtins;
`;
