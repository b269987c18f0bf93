/** The other half of the membrane: makes values of what came, and does what the other side asks. */
export const RECEIVER = String.raw`
function readProperties(target, source) {
  const keys = ownKeys(source);
  for (let i = 0; i < keys.length; i++) {
    const value = read(source[keys[i]]);
    // Nothing of the learner's is mistaken for a promise.
    if (side === 'examiner' && keys[i] === 'then' && typeof value === 'function') continue;
    put(target, keys[i], value);
  }
  return target;
}

function readItems(items) {
  for (let i = 0; i < items.length; i++) put(items, i, read(items[i]));
  return items;
}

function read(wire) {
  if (wire === null || typeof wire !== 'object') return wire;
  const what = wire[1];
  switch (wire[0]) {
    case 'u': return undefined;
    case 'n': return what === '-0' ? -0 : what === 'NaN' ? 0 / 0 : what === 'Infinity' ? 1 / 0 : -1 / 0;
    case 'b': return BigIntOf(what);
    case 'A': return readItems(what);
    case 'O': return readProperties({}, what);
    case 'N': return readProperties({ __proto__: null }, what);
    case 'B': return readBytes(what, wire[2]);
    case 'D': return construct(NativeDate, [what === null ? 0 / 0 : what]);
    case 'R': return construct(NativeRegExp, [what, wire[2]]);
    case 'E': return readError(what, wire[2], wire[3]);
    case 'M': return readMap(what);
    case 'S': return readSet(what);
    case 'F': return readFunction(what, wire[2], wire[3], wire[4]);
    case 'P': return readPromise(what);
    case 'L': return readLive(what);
    case 'I': return readInstance(what, wire[2]);
    case 'W': return mapGet(own, what).value;
  }
  throw new TypeErrorOf('Nothing of this kind goes between the code and the exam.');
}

function readBytes(text, isBuffer) {
  const bytes = isBuffer ? newBuffer(text.length) : new Bytes(text.length);
  for (let i = 0; i < text.length; i++) bytes[i] = charCodeAt(text, i);
  return bytes;
}

const ENDINGS = {
  __proto__: null,
  interrupted: 'The code did not come to an end. It was broken off.',
  'out of memory': 'The code used up its memory. It was broken off.',
  'stack overflow': 'The code calls itself without end. It was broken off.',
};
/** What the examiner was told last of code that was broken off: worlds may catch it, as servers do, and the exam has to know all the same. */
let brokenOff;
function readError(name, message, props) {
  if (side === 'examiner' && name === 'InternalError') message = ENDINGS[message] ?? message;
  const error = construct(ERRORS[name] ?? ERRORS.Error, [message]);
  if (error.name !== name) hide(error, 'name', name);
  readProperties(error, props);
  if (side === 'examiner') {
    weakSet(fromLearner, error, true);
    // Steps, memory or the stack were used up: a program would hang or die here.
    if (name === 'InternalError') {
      error.ended = true;
      brokenOff = message;
    }
  }
  return error;
}

function readMap(entries) {
  const map = new NativeMap();
  for (let i = 0; i < entries.length; i++) mapSet(map, read(entries[i][0]), read(entries[i][1]));
  return map;
}

function readSet(items) {
  const set = new NativeSet();
  for (let i = 0; i < items.length; i++) setAdd(set, read(items[i]));
  return set;
}

function readPromise(id) {
  return new NativePromise((resolve, reject) => mapSet(deferred, id, { __proto__: null, resolve, reject }));
}

function readFunction(id, length, name, props) {
  let stub = mapGet(stubs, id);
  if (stub !== undefined) return stub;
  const isLearners = side === 'examiner';
  stub = function (...args) {
    const self = new.target === undefined ? writeThis(this) : '0';
    const text = '["' + (new.target ? 'new' : 'call') + '",' + id + ',' + self + ',' + writeAll(args) + ']';
    if (!isLearners) return ask(text);
    // What the exam calls always gives a promise, so that it can be awaited and caught alike.
    try {
      return NativePromise.resolve(ask(text));
    } catch (error) {
      return NativePromise.reject(error);
    }
  };
  mapSet(stubs, id, stub);
  weakSet(theirs, stub, id);
  hide(stub, 'name', name);
  hide(stub, 'length', length);
  return readProperties(stub, props);
}

/** The word this goes along where it is something that the other side has a hold of. */
function writeThis(self) {
  if (self === null || (typeof self !== 'object' && typeof self !== 'function')) return '0';
  const foreign = weakGet(theirs, self);
  if (foreign !== undefined) return '["W",' + foreign + ']';
  return weakGet(lives, self) === undefined ? '0' : '["L",' + idOf(self) + ']';
}

function readInstance(id, props) {
  const copy = readProperties({}, props);
  weakSet(theirs, copy, id);
  return copy;
}

/** Stands for an object of the other side: each look at a property is a look over there. */
function readLive(id) {
  let stub = mapGet(stubs, id);
  if (stub !== undefined) return stub;
  const over = (kind, key, value) => ask('["' + kind + '",' + id + ',' + stringify(key) + (value === undefined ? '' : ',' + value) + ']');
  // What is the same over there as at the last look is the same object here, with what was done to it.
  const seen = new NativeMap();
  const look = (key) => {
    const reply = host('["get",' + id + ',' + stringify(key) + ']');
    const before = mapGet(seen, key);
    if (before !== undefined && before.reply === reply) return before.value;
    const parsed = parse(reply);
    const value = read(parsed[1]);
    if (parsed[0] === 't') throw value;
    mapSet(seen, key, { __proto__: null, reply, value });
    return value;
  };
  stub = new NativeProxy({}, {
    __proto__: null,
    get: (target, key, self) => typeof key === 'string' && over('has', key) ? look(key) : reflectGet(target, key, self),
    set: (target, key, value) => typeof key !== 'string' || over('set', key, writeAll(value)),
    has: (target, key) => (typeof key === 'string' && over('has', key)) || reflectHas(target, key),
    deleteProperty: (target, key) => typeof key !== 'string' || over('delete', key),
    defineProperty: (target, key, property) => typeof key !== 'string' || over('set', key, writeAll(property.value)),
    ownKeys: () => over('keys', ''),
    getOwnPropertyDescriptor: (target, key) => typeof key === 'string' && over('owns', key) ? { __proto__: null, value: look(key), writable: true, enumerable: true, configurable: true } : undefined,
  });
  mapSet(stubs, id, stub);
  weakSet(theirs, stub, id);
  return stub;
}

/** The property as code over there may see it: nothing that leads to this realm's built-ins. */
function holderOf(object, key) {
  if (key === 'constructor' || key === '__proto__' || key === 'prototype') return hasOwn(object, key) && !describe(object, key).get && key !== 'prototype' && typeof object[key] !== 'function' ? object : null;
  for (let at = object; at !== null && at !== ObjectProto && at !== FunctionProto && at !== ArrayProto; at = getPrototypeOf(at)) if (hasOwn(at, key)) return at;
  return null;
}

function setLive(object, key, value) {
  if (key === '__proto__') put(object, key, value);
  else object[key] = value;
  return true;
}

const owned = (id) => mapGet(own, id);
const ANSWERS = {
  __proto__: null,
  call: (message) => {
    const entry = owned(message[1]);
    return apply(entry.value, message[2] === 0 ? entry.owner : read(message[2]), read(message[3]));
  },
  new: (message) => construct(owned(message[1]).value, read(message[3])),
  get: (message) => {
    const { value } = owned(message[1]);
    if (holderOf(value, message[2]) === null) return undefined;
    const found = value[message[2]];
    // Methods of a live object are called on it, whoever calls them.
    if (typeof found === 'function' && weakGet(theirs, found) === undefined) idOf(found, value);
    return found;
  },
  set: (message) => setLive(owned(message[1]).value, message[2], read(message[3])),
  has: (message) => holderOf(owned(message[1]).value, message[2]) !== null,
  owns: (message) => hasOwn(owned(message[1]).value, message[2]),
  delete: (message) => delete owned(message[1]).value[message[2]],
  keys: (message) => Object.keys(owned(message[1]).value),
  settle: (message) => {
    const { resolve, reject } = mapGet(deferred, message[1]);
    mapDelete(deferred, message[1]);
    (message[2] ? resolve : reject)(read(message[3]));
  },
  timer: (message) => fireTimer(message[1]),
};

function receive(text) {
  try {
    const message = parse(text);
    return '["r",' + writeAll(ANSWERS[message[0]](message)) + ']';
  } catch (error) {
    return '["t",' + writeThrown(error) + ']';
  }
}
`;
