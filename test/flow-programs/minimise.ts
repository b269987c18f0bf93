import type { Expr, Program, Stmt } from './ast';
import type { Analyser } from './analyser';
import type { Failure } from './compare';
import { judge } from './interpret/verdict';
import type { Language } from './languages';

/** Smaller programs that are tried for one failure. */
const MOST_TRIES = 600;
const BODIES = new Set(['body', 'then', 'otherwise', 'last', 'functions', 'classes', 'globals', 'methods', 'accessors', 'statics', 'constructorBody']);

/** Drops statements and replaces values while the failure of that sink remains. */
export async function minimise(failure: Failure, analyser: Analyser, language: Language): Promise<Program> {
  let { program } = failure.judged;
  let tries = 0;
  for (let before: Program | undefined; before !== program; ) {
    before = program;
    for (const shrink of [cuts, unwrappings, simplifications]) {
      // What was tried at a place before is not tried again at once: the next place is the one behind it.
      for (let place = 0, all = shrink(program); place < all.length && tries < MOST_TRIES; tries++) {
        const smaller = all[place]?.();
        const fails = smaller !== undefined && (await stillFails(smaller, failure, analyser, language));
        if (fails) {
          program = smaller;
          all = shrink(program);
        } else place++;
      }
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

type Smaller = () => Program;

/** Without one statement, function or class; the largest first. */
function cuts(program: Program): readonly Smaller[] {
  const places = [...walk(program, [])].filter(({ path }) => isElement(path));
  return places.sort((a, b) => b.size - a.size).map(({ path }) => () => removed(program, path));
}

function unwrappings(program: Program): readonly Smaller[] {
  return [...walk(program, [])].flatMap(({ path, node }) => unwrapped(node).map((inner) => () => replaced(program, path, inner)));
}

function simplifications(program: Program): readonly Smaller[] {
  return [...walk(program, [])].flatMap(({ path, node }) => simpler(node).map((simple) => () => replaced(program, path, simple)));
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

/** Whether it may simply be left out: a statement, a function, a class. The cases of a `switch` are lists of statements. */
function isElement(path: Path): boolean {
  const [list, last] = path.slice(-2);
  if (typeof last !== 'number') return false;
  return typeof list === 'number' ? path.at(-3) === 'cases' : list !== undefined && BODIES.has(list);
}

/** The statements inside a statement, in its place. */
function unwrapped(node: Place['node']): readonly (readonly Stmt[])[] {
  const { kind } = node;
  if (typeof kind !== 'string' || kind === 'local-function') return [];
  return ['body', 'then', 'otherwise', 'last'].flatMap((key) => (Array.isArray(node[key]) ? [node[key] as Stmt[]] : []));
}

const EXPRESSIONS = new Set<string>(['concat', 'string-op', 'choose', 'or-else', 'and-then', 'clean', 'call', 'invoke', 'method', 'field', 'item', 'entry', 'join', 'await', 'source', 'var', 'member', 'static', 'static-method']);

function simpler(node: Place['node']): readonly Expr[] {
  const { kind } = node;
  if (typeof kind !== 'string' || !EXPRESSIONS.has(kind)) return [];
  const plain: Expr = { kind: 'const', text: 'k' };
  return kind === 'source' ? [plain] : [{ kind: 'source' }, plain];
}

function removed(program: Program, path: Path): Program {
  const copy = structuredClone(program) as unknown;
  const list = parentOf(copy, path);
  if (Array.isArray(list)) list.splice(Number(path.at(-1)), 1);
  return copy as Program;
}

function replaced(program: Program, path: Path, by: Expr | readonly Stmt[]): Program {
  const copy = structuredClone(program) as unknown;
  const parent = parentOf(copy, path);
  const last = path.at(-1) ?? '';
  if (Array.isArray(by) && Array.isArray(parent)) parent.splice(Number(last), 1, ...by);
  else if (!Array.isArray(by)) (parent as Record<string | number, unknown>)[last] = by;
  return copy as Program;
}

function parentOf(program: unknown, path: Path): unknown {
  return path.slice(0, -1).reduce((node, key) => (node as Record<string | number, unknown>)[key], program);
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
