// The floor of a keystroke: node floor/echo-server.mjs. Each message comes back as it came; an edit is applied, parsed
// incrementally and flattened before. It knows one open document.
import { Edit } from 'web-tree-sitter';
import { readMessages, writeMessage } from '../framing.mjs';
import { startSyntax } from './syntax.mjs';

const load = startSyntax();
/** @type {Awaited<ReturnType<Awaited<typeof load>>>} */
let syntax;
let text = '';
/** @type {import('web-tree-sitter').Tree | null} */
let tree = null;

/** @param {{ line: number, character: number }} position */
function offsetAt({ line, character }) {
  let start = 0;
  for (let i = 0; i < line; i++) start = text.indexOf('\n', start) + 1;
  return start + character;
}

/** @param {{ line: number, character: number }} position */
function toPoint({ line, character }) {
  return { row: line, column: character };
}

/** A change that adds at most one character. @param {any} change */
function apply({ range, text: added }) {
  const start = offsetAt(range.start);
  const end = offsetAt(range.end);
  text = text.slice(0, start) + added + text.slice(end);
  const startPosition = toPoint(range.start);
  const { row, column } = startPosition;
  const newEndPosition = added === '\n' ? { row: row + 1, column: 0 } : { row, column: column + added.length };
  const offsets = { startIndex: start, oldEndIndex: end, newEndIndex: start + added.length };
  tree?.edit(new Edit({ ...offsets, startPosition, oldEndPosition: toPoint(range.end), newEndPosition }));
}

function parse() {
  const parsed = syntax.parser.parse(text, tree);
  tree?.delete();
  tree = parsed;
  if (tree) syntax.flat.run(tree);
}

/** @param {import('../framing.mjs').Message} message */
async function handle({ id, method, params }) {
  if (method === 'textDocument/didOpen') {
    syntax = await (await load)(params.textDocument.languageId);
    text = params.textDocument.text;
    parse();
  } else if (method === 'textDocument/didChange') {
    params.contentChanges.forEach(apply);
    parse();
  } else if (method === 'exit') process.exit();
  writeMessage(process.stdout, id === undefined ? { method: 'echo', params } : { id, result: params ?? null });
}

let last = Promise.resolve();
readMessages(process.stdin, (message) => (last = last.then(() => handle(message))));
