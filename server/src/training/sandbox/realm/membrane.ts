/**
 * What goes between the realms goes as a text: data is copied, functions and live objects are numbers that the other side makes stubs of.
 * A value is looked at once, in its own realm, under that realm's limits; what the other side gets cannot change afterwards.
 *
 * `null`, texts, booleans and numbers stand for themselves; all else is a list that begins with its kind:
 * u undefined, n a number JSON has no word for, b bigint, A list, O object, N object without prototype, B bytes, D date, R expression, E error,
 * M map, S set, F function of the sender, P promise of the sender, L live object of the sender, I instance of the sender (copied, and known when it
 * comes home), W what is the receiver's own.
 */
export const MEMBRANE = String.raw`
const MOST_NODES = 20000, MOST_CHARACTERS = 2000000, DEEPEST = 30;
const own = new NativeMap(), ids = new WeakMap(), lives = new WeakMap();
const stubs = new NativeMap(), theirs = new WeakMap(), deferred = new NativeMap();
const fromLearner = new WeakMap();
let lastId = 0;

function idOf(value, owner) {
  let id = weakGet(ids, value);
  if (id === undefined) {
    id = ++lastId;
    weakSet(ids, value, id);
    mapSet(own, id, { __proto__: null, value, owner });
  }
  return id;
}

function writeAll(value) {
  return write(value, { __proto__: null, nodes: 0, characters: 0, path: new NativeSet() }, 0, undefined);
}

function write(value, state, depth, owner) {
  if (++state.nodes > MOST_NODES) throw new TypeErrorOf('This is too large to go between the code and the exam.');
  switch (typeof value) {
    case 'string':
      state.characters += value.length;
      if (state.characters > MOST_CHARACTERS) throw new TypeErrorOf('This text is too long to go between the code and the exam.');
      return stringify(value);
    case 'number':
      if (value !== value || value === 1 / 0 || value === -1 / 0) return '["n","' + value + '"]';
      return value === 0 && 1 / value < 0 ? '["n","-0"]' : '' + value;
    case 'boolean': return value ? 'true' : 'false';
    case 'bigint': return '["b","' + value + '"]';
    case 'undefined': case 'symbol': return '["u"]';
  }
  if (value === null) return 'null';
  const foreign = weakGet(theirs, value);
  if (foreign !== undefined) return '["W",' + foreign + ']';
  if (typeof value === 'function') return writeFunction(value, state, depth, owner);
  if (depth > DEEPEST) throw new TypeErrorOf('This is nested too deeply to go between the code and the exam.');
  if (setHas(state.path, value)) throw new TypeErrorOf('An object that holds itself cannot go between the code and the exam.');
  setAdd(state.path, value);
  const text = writeObject(value, state, depth + 1);
  setDelete(state.path, value);
  return text;
}

function writeFunction(value, state, depth, owner) {
  const id = idOf(value, owner);
  const length = value.length, name = value.name;
  let props = '';
  if (depth <= DEEPEST && !setHas(state.path, value)) {
    setAdd(state.path, value);
    props = writeProperties(value, state, depth + 1);
    setDelete(state.path, value);
  }
  return '["F",' + id + ',' + (typeof length === 'number' && length >= 0 && length < 100 ? '' + length : '0') + ',' + (typeof name === 'string' ? stringify(sliceOf(name, 0, 100)) : '""') + ',{' + props + '}]';
}

function writeProperties(value, state, depth) {
  const keys = ownKeys(value);
  let text = '';
  for (let i = 0; i < keys.length; i++) {
    const key = keys[i];
    if (typeof key !== 'string') continue;
    const property = describe(value, key);
    if (property === undefined || !property.enumerable) continue;
    state.characters += key.length;
    text += (text === '' ? '' : ',') + stringify(key) + ':' + write(value[key], state, depth, value);
  }
  return text;
}

function writeObject(value, state, depth) {
  if (isArray(value)) {
    let text = '';
    for (let i = 0, length = value.length; i < length; i++) text += (i === 0 ? '' : ',') + write(value[i], state, depth, value);
    return '["A",[' + text + ']]';
  }
  if (weakGet(lives, value) !== undefined) return '["L",' + idOf(value) + ']';
  const proto = getPrototypeOf(value);
  if (proto === ObjectProto) return '["O",{' + writeProperties(value, state, depth) + '}]';
  if (proto === null) return '["N",{' + writeProperties(value, state, depth) + '}]';
  return writeBuiltin(value, state, depth) ?? writeInstance(value, proto, state, depth);
}

function writeBuiltin(value, state, depth) {
  if (isPrototypeOf(ErrorProto, value)) return writeError(value, state, depth);
  if (byteTag(value) === 'Uint8Array') return writeBytes(value, state);
  if (isPrototypeOf(NativePromise.prototype, value)) {
    const promised = writePromise(value);
    if (promised !== undefined) return promised;
  }
  if (isPrototypeOf(NativeDate.prototype, value)) return '["D",' + stringify(timeOf(value)) + ']';
  if (isPrototypeOf(NativeRegExp.prototype, value)) return '["R",' + stringify('' + sourceOf(value)) + ',' + stringify('' + flagsOf(value)) + ']';
  let text = '';
  const add = (item) => { text += (text === '' ? '' : ',') + item; };
  if (isPrototypeOf(NativeMap.prototype, value)) {
    mapEach(value, (item, key) => add('[' + write(key, state, depth) + ',' + write(item, state, depth) + ']'));
    return '["M",[' + text + ']]';
  }
  if (isPrototypeOf(NativeSet.prototype, value)) {
    setEach(value, (item) => add(write(item, state, depth)));
    return '["S",[' + text + ']]';
  }
  return undefined;
}

function writeBytes(value, state) {
  const length = byteLength(value);
  state.characters += length;
  if (state.characters > MOST_CHARACTERS) throw new TypeErrorOf('These bytes are too many to go between the code and the exam.');
  let text = '';
  for (let i = 0; i < length; i++) text += fromCharCode(value[i]);
  return '["B",' + stringify(text) + ',' + (isPrototypeOf(BufferProto, value) ? 1 : 0) + ']';
}

/** Every error crosses as a name, a message and the few words that programs read. */
function writeError(value, state, depth) {
  const name = value.name, message = value.message;
  const words = ['code', 'status', 'statusCode', 'errno', 'path', 'syscall', 'expose', 'isJoi', 'type'];
  let props = '';
  for (let i = 0; i < words.length; i++) {
    const word = value[words[i]];
    if (typeof word === 'string' || typeof word === 'number' || typeof word === 'boolean') props += (props === '' ? '' : ',') + stringify(words[i]) + ':' + write(word, state, depth);
  }
  return '["E",' + stringify(typeof name === 'string' ? sliceOf(name, 0, 100) : 'Error') + ',' + stringify(typeof message === 'string' ? sliceOf(message, 0, 2000) : '') + ',{' + props + '}]';
}

function writeThrown(value) {
  try {
    if (typeof value === 'object' && value !== null && isPrototypeOf(ErrorProto, value)) return writeAll(value);
    if (typeof value === 'string') return '["E","Error",' + stringify(sliceOf(value, 0, 2000)) + ',{}]';
  } catch (_) {}
  return '["E","Error","Something was thrown that is not an error.",{}]';
}

/** A promise is told of when it is settled. Whatever its species or its then does, it does in its own realm. */
function writePromise(value) {
  const id = ++lastId;
  let settled = false;
  const settle = (isKept, result) => {
    if (settled) return;
    settled = true;
    let text;
    try {
      text = isKept ? 'true,' + writeAll(result) : 'false,' + writeThrown(result);
    } catch (error) {
      text = 'false,' + writeThrown(error);
    }
    host('["settle",' + id + ',' + text + ']');
  };
  try {
    thenOf(value, (result) => settle(true, result), (error) => settle(false, error));
  } catch (_) {
    return undefined;
  }
  return '["P",' + id + ']';
}

/** An object of a class: the examiner's stays where it is; the learner's is copied, with its methods as stubs. */
function writeInstance(value, proto, state, depth) {
  if (side === 'examiner') {
    weakSet(lives, value, true);
    return '["L",' + idOf(value) + ']';
  }
  let text = writeProperties(value, state, depth);
  const seen = new NativeSet();
  for (let at = proto, steps = 0; at !== null && at !== ObjectProto && steps < 10; at = getPrototypeOf(at), steps++) {
    const keys = ownKeys(at);
    for (let i = 0; i < keys.length; i++) {
      const key = keys[i];
      if (typeof key !== 'string' || key === 'constructor' || setHas(seen, key) || hasOwn(value, key)) continue;
      setAdd(seen, key);
      const item = value[key];
      if (typeof item === 'function' || describe(at, key).get) text += (text === '' ? '' : ',') + stringify(key) + ':' + write(item, state, depth, value);
    }
  }
  return '["I",' + idOf(value) + ',{' + text + '}]';
}
`;
