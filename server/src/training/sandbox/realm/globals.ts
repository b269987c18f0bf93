/** Time, chance and addresses: the same in every run. Timers run when nothing else is left to do, and the clock goes with them. */
export const GLOBALS = String.raw`
const now = () => ask('["now"]');

function SandboxDate(...args) {
  if (new.target === undefined) return construct(NativeDate, [now()]).toString();
  return construct(NativeDate, args.length === 0 ? [now()] : args, new.target);
}
SandboxDate.prototype = NativeDate.prototype;
hide(SandboxDate, 'name', 'Date');
hide(SandboxDate, 'now', () => now());
hide(SandboxDate, 'parse', NativeDate.parse);
hide(SandboxDate, 'UTC', NativeDate.UTC);
hide(NativeDate.prototype, 'constructor', SandboxDate);
hide(globalThis, 'Date', SandboxDate);
hide(globalThis, 'performance', { now: () => now() - ask('["start"]') });

let chance = side === 'examiner' ? 0x9e3779b9 : 0x2545f491;
hide(Math, 'random', () => {
  chance ^= chance << 13;
  chance ^= chance >>> 17;
  chance ^= chance << 5;
  return (chance >>> 0) / 4294967296;
});

const timers = new NativeMap();
function startTimer(run, milliseconds, isRepeated) {
  if (typeof run !== 'function') throw new TypeErrorOf('A timer needs a function.');
  const wait = typeof milliseconds === 'number' && milliseconds > 1 ? milliseconds : 1;
  const id = ask('["timer",' + (wait < 2147483647 ? wait : 1) + ']');
  mapSet(timers, id, { __proto__: null, run, wait, isRepeated });
  return id;
}
function fireTimer(id) {
  const timer = mapGet(timers, id);
  if (timer === undefined) return;
  mapDelete(timers, id);
  if (timer.isRepeated) {
    const next = ask('["timer",' + timer.wait + ']');
    mapSet(timers, id, { __proto__: null, alias: next });
    mapSet(timers, next, timer);
  }
  timer.run();
}
function stopTimer(id) {
  let timer = mapGet(timers, id);
  while (timer !== undefined) {
    mapDelete(timers, id);
    id = timer.alias;
    timer = mapGet(timers, id);
  }
}
const withArguments = (run, args) => (args.length === 0 || typeof run !== 'function' ? run : () => apply(run, undefined, args));
hide(globalThis, 'setTimeout', (run, milliseconds, ...args) => startTimer(withArguments(run, args), milliseconds, false));
hide(globalThis, 'setInterval', (run, milliseconds, ...args) => startTimer(withArguments(run, args), milliseconds, true));
hide(globalThis, 'setImmediate', (run, ...args) => startTimer(withArguments(run, args), 0, false));
hide(globalThis, 'clearTimeout', stopTimer);
hide(globalThis, 'clearInterval', stopTimer);
hide(globalThis, 'clearImmediate', stopTimer);
const resolved = NativePromise.resolve();
hide(globalThis, 'queueMicrotask', (run) => void thenOf(resolved, () => void run()));
hide(globalThis, 'structuredClone', (value) => read(parse(writeAll(value))));

class URLSearchParams {
  #pairs = [];
  #changed;
  constructor(from = '', changed = undefined) {
    this.#changed = changed;
    if (typeof from === 'string') this.#pairs = from.replace(/^\?/, '').split('&').filter((part) => part !== '').map((part) => {
      const [name, ...rest] = part.split('=');
      return [formText(name), formText(rest.join('='))];
    });
    else this.#pairs = Array.from(typeof from[Symbol.iterator] === 'function' ? from : Object.entries(from), ([name, value]) => [String(name), String(value)]);
  }
  #tell() { this.#changed?.(this.toString()); }
  get size() { return this.#pairs.length; }
  get(name) { return this.#pairs.find(([key]) => key === String(name))?.[1] ?? null; }
  getAll(name) { return this.#pairs.filter(([key]) => key === String(name)).map(([, value]) => value); }
  has(name) { return this.#pairs.some(([key]) => key === String(name)); }
  append(name, value) { this.#pairs.push([String(name), String(value)]); this.#tell(); }
  delete(name) { this.#pairs = this.#pairs.filter(([key]) => key !== String(name)); this.#tell(); }
  set(name, value) {
    const at = this.#pairs.findIndex(([key]) => key === String(name));
    if (at < 0) return this.append(name, value);
    this.#pairs = this.#pairs.filter(([key], index) => index === at || key !== String(name));
    this.#pairs[at][1] = String(value);
    this.#tell();
  }
  forEach(each) { for (const [name, value] of this.#pairs) each(value, name, this); }
  keys() { return this.#pairs.map(([name]) => name).values(); }
  values() { return this.#pairs.map(([, value]) => value).values(); }
  entries() { return this.#pairs.map(([name, value]) => [name, value]).values(); }
  [Symbol.iterator]() { return this.entries(); }
  toString() { return this.#pairs.map(([name, value]) => formCode(name) + '=' + formCode(value)).join('&'); }
}
function formText(text) {
  const bytes = [];
  for (let i = 0; i < text.length; i++) {
    const hex = /^%([0-9a-f]{2})/i.exec(text.slice(i, i + 3));
    if (hex) i += 2;
    bytes.push(...(hex ? [parseInt(hex[1], 16)] : text[i] === '+' ? [32] : utf8Bytes(text[i].codePointAt(0) >= 0xd800 && text[i + 1] ? text[i] + text[++i] : text[i])));
  }
  return utf8Text(bytes);
}
const formCode = (text) => encodeURIComponent(text).replace(/%20/g, '+').replace(/[!'()~]/g, (one) => '%' + one.charCodeAt(0).toString(16).toUpperCase());

/** Addresses are read by the host's own URL, which is the standard's. */
class URL {
  #parts;
  #params;
  constructor(text, base) {
    this.#parts = ask('["url",' + stringify(String(text)) + (base === undefined ? '' : ',' + stringify(String(base))) + ']');
    if (!this.#parts) throw Object.assign(new TypeError('Invalid URL'), { code: 'ERR_INVALID_URL', input: String(text) });
  }
  static canParse(text, base) { return Boolean(ask('["url",' + stringify(String(text)) + (base === undefined ? '' : ',' + stringify(String(base))) + ']')); }
  static _get(url, name) { return url.#parts[name]; }
  static _set(url, name, value) {
    url.#parts = ask('["url-set",' + stringify(url.#parts.href) + ',' + stringify(name) + ',' + stringify(String(value)) + ']') || url.#parts;
    if (name === 'search' || name === 'href') url.#params = undefined;
  }
  get origin() { return this.#parts.origin; }
  get searchParams() {
    return (this.#params ??= new URLSearchParams(this.#parts.search, (search) => { this.#parts = ask('["url-set",' + stringify(this.#parts.href) + ',"search",' + stringify(search) + ']'); }));
  }
  toString() { return this.#parts.href; }
  toJSON() { return this.#parts.href; }
}
const { _get: getPart, _set: setPart } = URL;
delete URL._get;
delete URL._set;
for (const name of ['href', 'protocol', 'username', 'password', 'host', 'hostname', 'port', 'pathname', 'search', 'hash']) {
  defineProperty(URL.prototype, name, { get() { return getPart(this, name); }, set(value) { setPart(this, name, value); }, enumerable: true, configurable: true });
}
hide(globalThis, 'URL', URL);
hide(globalThis, 'URLSearchParams', URLSearchParams);
hide(globalThis, 'global', globalThis);
`;
