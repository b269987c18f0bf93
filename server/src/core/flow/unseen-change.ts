import { damageBetween, type Damage } from '../damage';
import { namesGiven } from '../facts';
import { findWord } from '../keywords';
import type { ConstantProfile } from '../language';
import { isIn, Shapes, slotOf } from '../match';
import { TreeChange, type FlatTree } from '../syntax';
import type { FileFlow } from './file-flow';
import { bodyAround } from './function-body';
import { bareName, boundName, functionName } from './function-name';
import type { FlowSubject } from './lower';
import type { KeptRun } from './kept-run';

/** What a file has of others, by the names under which it has that. */
export function importsOf({ modules }: FlowSubject): ReadonlyMap<string, string> {
  return new Map([...modules].map(([name, imported]) => [name, JSON.stringify([imported.module, imported.name])]));
}

/** Code that changed, of which no other code of the file can see the change. */
export interface UnseenChange {
  readonly tree: TreeChange;
  /** The function whose body changed, if one did. */
  readonly functions: readonly number[];
}

/** What is read of a file at one time. */
interface Code {
  readonly shapes: Shapes;
  readonly constants: ConstantProfile;
  /** What names of others stand for. */
  readonly imports: ReadonlyMap<string, string>;
}

/** By file, since rules of several groups were run on one tree: that tree, and what changed since. */
const known = new WeakMap<FileFlow, { readonly tree: FlatTree; readonly change: UnseenChange | undefined }>();

/** What changed of a file since rules were run on it; undefined where other code may see it. */
export function unseenChange(before: KeptRun, file: FileFlow): UnseenChange | undefined {
  const last = known.get(file);
  if (last?.tree === before.tree) return last.change;
  const change = findChange(before, file);
  known.set(file, { tree: before.tree, change });
  return change;
}

function findChange(before: KeptRun, file: FileFlow): UnseenChange | undefined {
  const { shapes } = file;
  const text = damageBetween(before.tree.text, shapes.tree.text);
  const { constants } = file.subject;
  const had: Code = { shapes: new Shapes(shapes.view, before.tree), constants, imports: before.imports };
  const has: Code = { shapes, constants, imports: importsOf(file.subject) };
  return (namesThatDiffer(had.imports, has.imports).length === 0 ? changedBody(had, file, text) : undefined) ?? changedStatements(had, has, text);
}

function changedBody({ shapes: old }: Code, { shapes, subject, topFunctions }: FileFlow, text: Damage): UnseenChange | undefined {
  for (const node of topFunctions.nodes) {
    if (shapes.end(node) < text.start || shapes.start(node) > text.start) continue;
    const body = bodyAround(old, shapes, subject.constants, node, text);
    const tree = body === undefined ? undefined : TreeChange.within(old.tree, shapes.tree, body);
    if (tree) return { tree, functions: [node] };
  }
  const tree = TreeChange.between(old.tree, shapes.tree, text, (node) => isIn(shapes.view.comment, shapes.tree, node));
  return tree && { tree, functions: [] };
}

/** So much code is looked at for names; where more changed, little is left to be kept. */
const MOST_NODES = 5_000;

/** Statements of the file itself that changed, came or went, with all functions in them, where the rest speaks of nothing that they name. */
function changedStatements(had: Code, has: Code, text: Damage): UnseenChange | undefined {
  const tree = leastChange(had.shapes.tree, has.shapes.tree, text);
  if (!tree || Math.max(tree.oldNext, tree.newNext) - tree.from > MOST_NODES) return undefined;
  const was = namesIn(had, tree.from, tree.oldNext);
  const is = was && namesIn(has, tree.from, tree.newNext);
  if (!is) return undefined;
  const { text: code } = has.shapes.tree;
  const rest = [code.slice(0, tree.text.start), code.slice(tree.text.newEnd)];
  const names = new Set([...was, ...is, ...namesThatDiffer(had.imports, has.imports)].map(bareName));
  return [...names].some((name) => rest.some((part) => findWord(part, name).length > 0)) ? undefined : { tree, functions: [] };
}

/** A change that is in as few statements as it may be said to be in: a function that was put before another one may seem to begin in that. */
function leastChange(before: FlatTree, after: FlatTree, text: Damage): TreeChange | undefined {
  let first: TreeChange | undefined;
  for (const place of placesOf(before.text, after.text, text)) {
    const change = TreeChange.amongChildren(before, after, place, false);
    if (change && (change.from === change.oldNext || change.from === change.newNext)) return change;
    first ??= change;
  }
  return first;
}

const MOST_PLACES = 4;

/** Where it may be said that something was put in or taken out: `ab` that became `abab` got its `ab`, its `ba` or another `ab`. Those at a line's beginning. */
function* placesOf(before: string, after: string, text: Damage): Iterable<Damage> {
  yield text;
  const { start, end, newEnd } = text;
  if (start !== end && start !== newEnd) return;
  const [longer, last] = start === end ? [after, newEnd] : [before, end];
  let places = 1;
  for (let by = 1; by <= start && longer[last - by] === longer[start - by] && places < MOST_PLACES; by++) {
    if (start > by && longer[start - by - 1] !== '\n') continue;
    places++;
    yield { start: start - by, end: end - by, newEnd: newEnd - by };
  }
}

/** Imports of everything that a module has. */
const EVERYTHING = /\*(?!\s*as\b)/;
const RENAMED = /^\s+as\b/;
const WORD = /[\p{L}_$][\p{L}\p{N}_$]*/gu;

/**
 * All that some statements of a file may be called by elsewhere, or change of what is called by it: the names that they declare or
 * give values to, those of functions, fields and keys. Undefined where that cannot be told: they hold a class, or import everything.
 */
function namesIn({ shapes, constants, imports }: Code, from: number, next: number): ReadonlySet<string> | undefined {
  const given = namesGiven(shapes, constants, from, next);
  if (!given) return undefined;
  const names = new Set(given);
  for (let node = from; node < next; node++) {
    const shape = shapes.of(node);
    if (shape?.role === 'class' || (shape?.role === 'import' && EVERYTHING.test(shapes.text(node)))) return undefined;
    if (shape?.role === 'function') names.add(functionName(shapes, node));
    if (shape?.role === 'import') for (const name of namesImported(shapes, imports, node)) names.add(name);
    for (const target of shape?.role === 'assign' ? slotOf(shape, 'target') : []) for (const word of wordsOf(shapes, target)) names.add(word);
    const alias = boundName(shapes, node);
    if (alias !== undefined) for (const word of wordsOf(shapes, alias)) names.add(word);
  }
  names.delete('');
  return names;
}

function wordsOf(shapes: Shapes, node: number): readonly string[] {
  return shapes.text(node).match(WORD) ?? [];
}

/** The names that an import gives the file: those that are known as such, or all in it where none is. */
function namesImported(shapes: Shapes, imports: ReadonlyMap<string, string>, node: number): readonly string[] {
  const { tree, view } = shapes;
  const names: string[] = [];
  for (let leaf = node; leaf < (tree.next[node] ?? 0); leaf++) {
    if (isIn(view.identifier, tree, leaf) && !RENAMED.test(tree.text.slice(tree.end[leaf], (tree.end[leaf] ?? 0) + 20))) names.push(shapes.text(leaf));
  }
  const known = names.filter((name) => imports.has(name));
  return known.length > 0 ? known : names;
}

/** The names under which a file has something else of others than before. */
function namesThatDiffer(was: ReadonlyMap<string, string>, is: ReadonlyMap<string, string>): readonly string[] {
  return [...new Set([...was.keys(), ...is.keys()])].filter((name) => was.get(name) !== is.get(name));
}
