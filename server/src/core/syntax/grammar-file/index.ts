import { markFirstUses, unmarkFirstUses } from './first-uses';
import { lengthsOf, listsOf, type NumberLists } from './lists';
import { packWords, unpackWords, wordsAt } from './numbers';
import { readStates } from './read-states';
import { classesOf, packClasses, unpackClasses, writePrimaryStates } from './state-classes';
import { damaged, joinStreams, splitStreams } from './streams';
import { cutRegions, pasteRegions, regionsOf, type ParserTables } from './tables';
import { packValues, unpackValues } from './values';
import { writeStates } from './write-states';

export type { ParserTables } from './tables';

/** `WGD3`. A module of WebAssembly never begins so. */
const MAGIC = 0x33444757;
const FIELDS = ['parseTable', 'smallParseTable', 'smallParseTableMap', 'primaryStates', 'symbols', 'tokens', 'states', 'largeStates'] as const;
const HEADER_BYTES = (FIELDS.length + 2) * 4;
/** Many times the largest grammar; what claims to be larger is not even tried. */
const MOST_BYTES = 2 ** 26;

/**
 * A grammar as it is packaged: the module without the tables that say what its parser does, and those as lists of what differs in them.
 * So compressed, it weighs a third less. Words (magic, the tables' places and sizes), then streams.
 * @throws RangeError when the tables are not as tree-sitter writes them
 */
export function foldGrammar(module: Uint8Array, tables: ParserTables): Uint8Array {
  const view = new DataView(module.buffer, module.byteOffset, module.byteLength);
  const { smallBytes, ...states } = readStates(module, tables);
  const classes = classesOf(Array.from({ length: tables.states }, (_, state) => view.getUint16(tables.primaryStates + state * 2, true)));
  const { sets, shapes } = states;
  const streams = joinStreams([
    cutRegions(module, regionsOf(tables, smallBytes)),
    packClasses(classes),
    packWords(lengthsOf(sets)),
    packWords(sets.items),
    packWords(lengthsOf(shapes)),
    packWords(markFirstUses(shapes.items)),
    packWords(markFirstUses(states.shapeOf)),
    ...packValues(states, tables.tokens),
  ]);
  const folded = new Uint8Array(HEADER_BYTES + streams.length);
  const header = new DataView(folded.buffer);
  [MAGIC, smallBytes, ...FIELDS.map((field) => tables[field])].forEach((word, index) => header.setUint32(index * 4, word, true));
  folded.set(streams, HEADER_BYTES);
  return folded;
}

/**
 * The module of a grammar that was folded; of one that was not, what was given.
 * @throws RangeError for a damaged file
 */
export function unfoldGrammar(bytes: Uint8Array): Uint8Array {
  const header = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (bytes.length < HEADER_BYTES || header.getUint32(0, true) !== MAGIC) return bytes;
  const smallBytes = header.getUint32(4, true);
  const tables = Object.fromEntries(FIELDS.map((field, index) => [field, header.getUint32((index + 2) * 4, true)])) as unknown as ParserTables;
  const regions = regionsOf(tables, smallBytes);
  if (regions.some((region) => region.bytes < 0 || region.bytes > MOST_BYTES)) throw damaged('tables too large');
  if (regions.some((region) => (region.start - tables.smallParseTableMap) % 2)) throw damaged('a table at an odd place');
  const next = splitStreams(bytes.subarray(HEADER_BYTES));
  const module = pasteRegions(next(), regions, tables.smallParseTableMap);
  const classes = unpackClasses(next());
  if (classes.classOf.length !== tables.states) throw damaged('another number of states');
  const sets = listsOf(unpackWords(next()), unpackWords(next()));
  const shapes = listsOf(unpackWords(next()), unpackNumbersOf(sets, next()));
  const shapeOf = unpackNumbersOf(shapes, next());
  if (shapeOf.length !== tables.states) throw damaged('another number of states');
  const values = unpackValues({ sets, shapes, shapeOf }, tables.tokens, [next(), next(), next()]);
  writeStates(module, tables, smallBytes, { sets, shapes, shapeOf, values });
  writePrimaryStates(classes, wordsAt(module, tables.primaryStates, tables.states));
  return module;
}

/** @returns numbers of those lists, each of which is used */
function unpackNumbersOf(lists: NumberLists, bytes: Uint8Array): Uint16Array {
  const numbers = unpackWords(bytes);
  if (unmarkFirstUses(numbers) !== lists.starts.length - 1) throw damaged('another number of lists');
  return numbers;
}
