/** What the answer has: CommonJS, and modules that the exam gives. */
export const LEARNER = String.raw`
function say(...args) {
  let text = '';
  for (let i = 0; i < args.length; i++) {
    let shown;
    try {
      shown = typeof args[i] === 'object' && args[i] !== null ? stringify(args[i]) : String(args[i]);
    } catch (_) {
      shown = 'something';
    }
    text += (i === 0 ? '' : ' ') + shown;
  }
  host('["print",' + stringify(sliceOf('' + text, 0, 1000)) + ']');
}
hide(globalThis, 'console', { log: say, info: say, warn: say, error: say, debug: say, trace: say, table: say, dir: say });
hide(globalThis, 'process', {
  env: {}, argv: ['node', 'app'], platform: 'linux', pid: 1, version: 'v20.0.0', versions: { node: '20.0.0' }, cwd: () => '/app', exit: () => { throw new Error('The program ended itself.'); }, on: () => undefined, emitWarning: () => undefined,
  nextTick: (run, ...args) => queueMicrotask(() => run(...args)), hrtime: Object.assign(() => [0, 0], { bigint: () => BigInt(now()) * 1000000n }), memoryUsage: () => ({ heapUsed: 0 }), uptime: () => 1,
});

const loaded = new NativeMap();
function requireModule(name) {
  if (typeof name !== 'string') throw new TypeErrorOf('require needs the name of a module.');
  const plain = sliceOf(name, 0, 5) === 'node:' ? sliceOf(name, 5) : name;
  if (mapHas(loaded, plain)) return mapGet(loaded, plain);
  const given = ask('["module",' + stringify(plain) + ']');
  const pure = BUILTINS[plain];
  if (given === undefined && pure === undefined) {
    const error = construct(ERRORS.Error, ["There is no module '" + sliceOf(name, 0, 100) + "' in this exercise."]);
    put(error, 'code', 'MODULE_NOT_FOUND');
    throw error;
  }
  const module = given === undefined ? pure() : given.found;
  mapSet(loaded, plain, module);
  return module;
}

/** Runs the answer. @returns what it exports, on the wire */
function start(run, file) {
  try {
    readGlobals(ask('["globals"]'));
    Object.assign(process.env, ask('["environment"]'));
    const module = { exports: {} };
    apply(run, module.exports, [module.exports, requireModule, module, file, '/app']);
    return '["r",' + writeAll(module.exports) + ']';
  } catch (error) {
    return '["t",' + writeThrown(error) + ']';
  }
}
function readGlobals(given) {
  const keys = ownKeys(given);
  for (let i = 0; i < keys.length; i++) {
    if (keys[i] !== 'process') hide(globalThis, keys[i], given[keys[i]]);
    else Object.assign(process, given.process, { env: Object.assign(process.env, given.process.env) });
  }
}
`;
