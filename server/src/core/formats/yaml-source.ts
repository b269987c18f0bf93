import { isAlias, isCollection, isMap, isNode, isScalar, isSeq, LineCounter, parseDocument, Scalar, visit } from 'yaml';
import type { Document, Node, Pair, YAMLError } from 'yaml';
import { isWithinDepth } from './data-depth';
import { quote } from './quote';

/** Steps from the root of a YAML document to one of its values. */
export type YamlPath = readonly (string | number)[];

export interface YamlMistake {
  /** What is wrong and what to do; no text of the document in it except names of keys. */
  readonly message: string;
  /** 1-based. */
  readonly line: number;
  readonly offset: number;
  /** True when what stands after the mistake may have been read wrongly. */
  readonly spreads: boolean;
}

/** A YAML text as plain data that still knows its lines. */
export interface YamlSource {
  /** Undefined when nothing could be read. */
  readonly data: unknown;
  readonly mistakes: readonly YamlMistake[];
  /** 1-based line of the key or list item at the end of `path`; of the nearest ancestor when there is none. */
  lineOf(path: YamlPath): number;
  /** Offsets of the value at `path`, or undefined when there is none. */
  spanOf(path: YamlPath): { readonly start: number; readonly end: number } | undefined;
}

const MAX_DEPTH = 100;
const MAX_CHARACTERS = 2_000_000;

const NO_KEYS: ReadonlySet<string> = new Set();

/**
 * Parses one YAML 1.2 document. Never throws: what cannot be read is a mistake.
 * @param textKeys keys whose values are texts even where they look like a number, a truth value or `null`
 */
export function parseYaml(text: string, textKeys = NO_KEYS): YamlSource {
  const clean = text.charCodeAt(0) === 0xfeff ? text.slice(1) : text;
  if (clean.length > MAX_CHARACTERS) return unreadable('the file is larger than 2 MB; split it');
  const counter = new LineCounter();
  try {
    // At any other level the parser prints warnings of its own, with text of the document in them.
    const document = parseDocument(clean, { lineCounter: counter, prettyErrors: false, strict: true, version: '1.2', logLevel: 'error' });
    const tooDeep = depthExceeds(document.contents, MAX_DEPTH);
    if (tooDeep) return unreadable(`values are nested deeper than ${MAX_DEPTH} levels; flatten them`);
    readAsText(document, textKeys);
    return read(document, counter);
  } catch {
    return unreadable('the file cannot be read as YAML; reduce its nesting and its anchors');
  }
}

function read(document: Document, counter: LineCounter): YamlSource {
  const lineAt = (offset: number): number => Math.max(1, counter.linePos(offset).line);
  const local = dropUnreadable(document).map(({ message, offset }) => ({ message, offset, line: lineAt(offset), spreads: false }));
  const mistakes = [...withoutEchoes(document.errors.map((error) => mistakeOf(error, counter))), ...local];
  const { data, failed } = plainData(document);
  if (failed && mistakes.length === 0) return unreadable('an alias (`*name`) is used too often, or in itself; write the values out');
  return {
    data,
    mistakes,
    lineOf: (path) => lineAt(locate(document, path).offset),
    spanOf: (path) => spanOfNode(locate(document, path)),
  };
}

function readAsText(document: Document, keys: ReadonlySet<string>): void {
  if (keys.size === 0) return;
  visit(document, {
    Pair(_, pair) {
      if (!keys.has(keyText(pair) ?? '')) return;
      for (const item of isSeq(pair.value) ? pair.value.items : [pair.value]) {
        if (isScalar(item) && typeof item.value !== 'string' && item.source) item.value = item.source;
      }
    },
  });
}

const DANGLING = 'this alias (`*name`) has no anchor (`&name`) before it; write the value out';
const ODD_KEY = 'a key must be a text, not a list or a block; quote it';

/** Takes out what has no place in plain data: aliases without an anchor, and keys that are lists or blocks. */
function dropUnreadable(document: Document): Pick<YamlMistake, 'message' | 'offset'>[] {
  const dropped: Pick<YamlMistake, 'message' | 'offset'>[] = [];
  visit(document, {
    Alias(_, alias) {
      if (alias.resolve(document)) return undefined;
      dropped.push({ message: DANGLING, offset: startOf(alias) ?? 0 });
      const empty = new Scalar(null);
      empty.range = alias.range ?? null;
      return empty;
    },
    Pair(_, { key }) {
      if (!isCollection(resolve(document, key))) return undefined;
      dropped.push({ message: ODD_KEY, offset: startOf(key) ?? 0 });
      return visit.REMOVE;
    },
  });
  return dropped;
}

/** A mistake that spreads makes the parser complain about sound lines after it: only the first such one is kept. */
function withoutEchoes(mistakes: readonly YamlMistake[]): YamlMistake[] {
  const first = mistakes.filter((mistake) => mistake.spreads).reduce((low, { offset }) => Math.min(low, offset), Number.POSITIVE_INFINITY);
  const kept = mistakes.findIndex((mistake) => mistake.spreads && mistake.offset === first);
  return mistakes.filter((mistake, index) => (mistake.spreads ? index === kept : mistake.offset < first));
}

function plainData(document: Document): { data: unknown; failed: boolean } {
  try {
    const data = document.toJS({ maxAliasCount: 100 }) as unknown;
    // An alias may stand within its own anchor, or each in the next: who reads the data must not follow them without end.
    return isWithinDepth(data, MAX_DEPTH) ? { data, failed: false } : { data: undefined, failed: true };
  } catch {
    return { data: undefined, failed: true };
  }
}

function unreadable(message: string): YamlSource {
  const mistakes = [{ message, line: 1, offset: 0, spreads: true }];
  return { data: undefined, mistakes, lineOf: () => 1, spanOf: () => undefined };
}

interface Located {
  /** Offset of the key, or of the item. */
  readonly offset: number;
  /** The value at the path; undefined when the path leads nowhere. */
  readonly node: Node | undefined;
}

function locate(document: Document, path: YamlPath): Located {
  let node = resolve(document, document.contents);
  let offset = startOf(node) ?? 0;
  for (const step of path) {
    const pair: Pair | undefined = isMap(node) ? node.items.find((item) => keyText(item) === String(step)) : undefined;
    const child: unknown = pair ? pair.value : isSeq(node) ? node.items[Number(step)] : undefined;
    const start = startOf(pair?.key) ?? startOf(child);
    if (start === undefined) return { offset, node: undefined };
    offset = start;
    node = resolve(document, child);
  }
  return { offset, node };
}

function resolve(document: Document, node: unknown): Node | undefined {
  if (isAlias(node)) return node.resolve(document);
  return isNode(node) ? node : undefined;
}

function keyText(pair: Pair): string | undefined {
  return isScalar(pair.key) ? String(pair.key.value) : undefined;
}

function startOf(node: unknown): number | undefined {
  return isNode(node) ? node.range?.[0] : undefined;
}

function spanOfNode({ node }: Located): { start: number; end: number } | undefined {
  return node?.range ? { start: node.range[0], end: node.range[1] } : undefined;
}

function depthExceeds(root: unknown, limit: number): boolean {
  const stack: { node: unknown; depth: number }[] = [{ node: root, depth: 0 }];
  for (let next = stack.pop(); next; next = stack.pop()) {
    if (next.depth > limit) return true;
    for (const child of childrenOf(next.node)) stack.push({ node: child, depth: next.depth + 1 });
  }
  return false;
}

function childrenOf(node: unknown): unknown[] {
  if (isMap(node)) return node.items.map((pair) => pair.value);
  return isSeq(node) ? node.items : [];
}

function mistakeOf(error: YAMLError, counter: LineCounter): YamlMistake {
  const offset = error.pos[0];
  const message = YAML_MISTAKES[error.code] ?? 'this is not valid YAML; check indentation, quotes and colons';
  return { message, line: Math.max(1, counter.linePos(offset).line), offset, spreads: error.code !== 'DUPLICATE_KEY' };
}

/** The parser's own sentences quote the document, so each kind of mistake has one of ours. */
const YAML_MISTAKES: Readonly<Record<string, string>> = {
  BAD_ALIAS: 'an alias needs a name after its `*`; quote the value if none was meant',
  BAD_DQ_ESCAPE: `this escape is not known in double quotes; use single quotes, or double the ${quote('\\')}`,
  BAD_INDENT: 'the indentation is wrong; align the keys of one block',
  BAD_SCALAR_START: 'a plain value cannot start with this character; quote it',
  BLOCK_AS_IMPLICIT_KEY: 'a block cannot be a key here; check the indentation and the colon',
  DUPLICATE_KEY: 'this key stands twice in one block; keep one',
  MISSING_CHAR: 'a closing quote, bracket or colon is missing',
  MULTILINE_IMPLICIT_KEY: 'a colon is missing, or a value goes on without indentation; quote it or use a block (`|`)',
  MULTIPLE_DOCS: 'only one YAML document is read from a file; remove the `---` and what follows',
  TAB_AS_INDENT: 'a tab indents this line; indent with spaces',
  UNEXPECTED_TOKEN: 'this is not expected here; quote the value, or check the indentation',
};
