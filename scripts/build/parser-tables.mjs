/** Where tree-sitter's `TSLanguage` says what, in bytes, in 32-bit memory (lib/src/parser.h). */
const LANGUAGE = { abi: 0, symbols: 4, tokens: 12, states: 20, largeStates: 24, parseTable: 40, smallParseTable: 44, smallParseTableMap: 48, primaryStates: 132 };
/** Primary states are told from here on. */
const LEAST_ABI = 14;
const DATA_SECTION = 11;
/** An address that no module minds. */
const BASE = 65_536;
const PAGE = 65_536;

/**
 * Finds the tables of a grammar: asks the module itself, loaded with nothing that it could call.
 * @param {Buffer} bytes of a module that has its data in one piece
 * @returns {Promise<import('../../server/src/core/syntax').ParserTables>}
 */
export async function findParserTables(bytes) {
  const { memory, exports } = await load(bytes);
  const [, language] = Object.entries(exports).find(([name]) => /^tree_sitter_(?!.*_external_scanner_)/.test(name)) ?? [];
  if (typeof language !== 'function') throw new Error('no grammar');
  const view = new DataView(memory.buffer, language());
  const word = (/** @type {keyof typeof LANGUAGE} */ name) => view.getUint32(LANGUAGE[name], true);
  if (word('abi') < LEAST_ABI) throw new Error(`a grammar of ABI ${word('abi')}, before ${LEAST_ABI}`);
  const start = startOfData(bytes);
  const place = (/** @type {keyof typeof LANGUAGE} */ name) => word(name) - BASE + start;
  return {
    parseTable: place('parseTable'),
    smallParseTable: place('smallParseTable'),
    smallParseTableMap: place('smallParseTableMap'),
    primaryStates: place('primaryStates'),
    symbols: word('symbols'),
    tokens: word('tokens'),
    states: word('states'),
    largeStates: word('largeStates'),
  };
}

/** @param {Buffer} bytes */
async function load(bytes) {
  const module = await WebAssembly.compile(new Uint8Array(bytes));
  const memory = new WebAssembly.Memory({ initial: Math.ceil((BASE + 2 * bytes.length) / PAGE) + 1 });
  const table = new WebAssembly.Table({ initial: 1_000, element: 'anyfunc' });
  const globals = { __memory_base: BASE, __table_base: 1, __stack_pointer: new WebAssembly.Global({ value: 'i32', mutable: true }, BASE) };
  /** @type {Record<string, Record<string, WebAssembly.ImportValue>>} */
  const given = {};
  for (const { module: from, name, kind } of WebAssembly.Module.imports(module)) {
    const values = (given[from] ??= {});
    if (kind === 'memory') values[name] = memory;
    else if (kind === 'table') values[name] = table;
    else if (kind === 'function') values[name] = () => 0;
    else values[name] = globals[/** @type {keyof typeof globals} */ (name)] ?? new WebAssembly.Global({ value: 'i32', mutable: true }, 0);
  }
  const { exports } = await WebAssembly.instantiate(module, given);
  if (typeof exports.__wasm_apply_data_relocs === 'function') exports.__wasm_apply_data_relocs();
  return { memory, exports };
}

/** Where in the file the one piece of data begins. @param {Buffer} bytes */
function startOfData(bytes) {
  let at = 8;
  const read = () => {
    let [number, shift, byte] = [0, 0, 0];
    do {
      byte = bytes[at++];
      number += (byte & 127) * 2 ** shift;
      shift += 7;
    } while (byte & 128);
    return number;
  };
  for (;;) {
    const section = bytes[at++];
    const length = read();
    if (section === DATA_SECTION) break;
    at += length;
    if (at >= bytes.length) throw new Error('a grammar without data');
  }
  if (read() !== 1 || read() !== 0) throw new Error('a grammar whose data is in pieces');
  // `global.get __memory_base; end`
  at = bytes.indexOf(0x0b, at) + 1;
  read();
  return at;
}
