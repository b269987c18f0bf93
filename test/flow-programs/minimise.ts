import type { Expr, Program, Stmt } from './ast';
import type { Analyser } from './analyser';
import type { Failure } from './compare';
import { judge } from './interpret/verdict';
import type { Language } from './languages';

/** Smaller programs that are tried for one failure. */
const MOST_TRIES = 600;
const BODIES = new Set(['body', 'then', 'otherwise', 'last', 'functions', 'classes', 'globals', 'methods', 'accessors', 'statics', 'cases']);

/** Drops statements and replaces values while the failure of that sink remains. */
export async function minimise(failure: Failure, analyser: Analyser, language: Language): Promise<Program> {
  let { program } = failure.judged;
  let tries = 0;
  for (let shrunk = true; shrunk; ) {
    shrunk = false;
    for (const smaller of candidates(program)) {
      if (++tries > MOST_TRIES) return program;
      if (!(await stillFails(smaller, failure, analyser, language))) continue;
      program = smaller;
      shrunk = true;
      break;
    }
  }
  return program;
}

async function stillFails(program: Program, { sink, kind }: Failure, analyser: Analyser, language: Language): Promise<boolean> {
  const reported = await reportOf(program, analyser);
  if (!reported || reported.has(sink) !== (kind === 'false')) return false;
  const verdict = judge(program, language);
  return verdict !== undefined && (kind === 'false' ? verdict.clean : verdict.real).has(sink);
}

/** @returns undefined for a program that cannot be written */
async function reportOf(program: Program, analyser: Analyser): Promise<ReadonlySet<number> | undefined> {
  try {
    return (await analyser.analyse(program)).sinks;
  } catch {
    return undefined;
  }
}

type Path = readonly (string | number)[];

/** Programs that are smaller in one place, the largest cuts first. */
function* candidates(program: Program): Generator<Program> {
  const places = [...walk(program, [])];
  const cuts = places.filter(({ path }) => isElement(path));
  for (const { path } of cuts.sort((a, b) => b.size - a.size)) yield removed(program, path);
  for (const { path, node } of places) for (const inner of unwrapped(node)) yield replaced(program, path, inner);
  for (const { path, node } of places) for (const simple of simpler(node)) yield replaced(program, path, simple);
}

interface Place {
  readonly path: Path;
  readonly node: Readonly<Record<string, unknown>>;
  readonly size: number;
}

function* walk(node: unknown, path: Path): Generator<Place> {
  if (typeof node !== 'object' || node === null) return;
  if (!Array.isArray(node) && path.length > 0) yield { path, node: node as Place['node'], size: JSON.stringify(node).length };
  for (const [key, child] of Object.entries(node)) yield* walk(child, [...path, Array.isArray(node) ? Number(key) : key]);
}

/** Whether it may simply be left out: a statement, a function, a class. */
function isElement(path: Path): boolean {
  const list = path.at(-2);
  return typeof path.at(-1) === 'number' && typeof list === 'string' && BODIES.has(list) && list !== 'cases' ? true : typeof path.at(-1) === 'number' && typeof list === 'number' && path.at(-3) === 'cases';
}

/** The statements inside a statement, in its place. */
function unwrapped(node: Place['node']): readonly (readonly Stmt[])[] {
  const bodies = ['body', 'then', 'otherwise', 'last'].flatMap((key) => (Array.isArray(node[key]) && typeof node['kind'] === 'string' && node['kind'] !== 'local-function' && node['kind'] !== 'lambda' ? [node[key] as Stmt[]] : []));
  return bodies;
}

const EXPRESSIONS = new Set<string>(['concat', 'string-op', 'choose', 'or-else', 'and-then', 'clean', 'call', 'invoke', 'method', 'field', 'item', 'entry', 'join', 'await', 'source', 'var', 'list', 'member', 'static', 'static-method']);

function simpler(node: Place['node']): readonly Expr[] {
  const { kind } = node;
  if (typeof kind !== 'string' || !EXPRESSIONS.has(kind)) return [];
  const plain: Expr = { kind: 'const', text: 'k' };
  return kind === 'source' || kind === 'list' ? (kind === 'source' ? [plain] : []) : [{ kind: 'source' }, plain];
}

function removed(program: Program, path: Path): Program {
  return edit(program, path, (list, index) => list.splice(index, 1));
}

function replaced(program: Program, path: Path, by: Expr | readonly Stmt[]): Program {
  const copy = structuredClone(program) as unknown;
  const parent = path.slice(0, -1).reduce((node, key) => (node as Record<string | number, unknown>)[key], copy);
  const last = path.at(-1) ?? '';
  if (Array.isArray(by) && Array.isArray(parent)) parent.splice(Number(last), 1, ...by);
  else if (!Array.isArray(by)) (parent as Record<string | number, unknown>)[last] = by;
  return copy as Program;
}

function edit(program: Program, path: Path, change: (list: unknown[], index: number) => void): Program {
  const copy = structuredClone(program) as unknown;
  const parent = path.slice(0, -1).reduce((node, key) => (node as Record<string | number, unknown>)[key], copy);
  if (Array.isArray(parent)) change(parent, Number(path.at(-1)));
  return copy as Program;
}

const DULL = new Set(['let', 'var', 'const', 'source', 'sink', 'return', 'expr', 'assign', 'flag', 'equals', 'this', 'clean']);

/** What a minimised program is made of: failures with the same words likely have the same cause. */
export function classOf(program: Program): string {
  const words = new Set<string>();
  const visit = (node: unknown): void => {
    if (typeof node !== 'object' || node === null) return;
    const { kind, style, op } = node as { readonly kind?: string; readonly style?: string; readonly op?: string };
    if (typeof kind === 'string' && !DULL.has(kind)) words.add([kind, style ?? op].filter((word) => word !== undefined).join(':'));
    else if (typeof style === 'string') words.add(style);
    for (const child of Object.values(node)) visit(child);
  };
  visit([program.functions, program.classes, program.body]);
  return [...words].sort().join(' ');
}
