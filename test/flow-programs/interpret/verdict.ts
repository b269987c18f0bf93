import type { Func, Program, Stmt, Type } from '../ast';
import type { Language } from '../languages';
import { explore, type Choices } from './choices';
import { Machine } from './machine';
import { InvalidProgram, newList, newMap, newRecord, Thrown, type Cell, type Value } from './values';

/** Runs of one program; one that needs more is not used. */
const MOST_RUNS = 3000;

/** One run of the program as it would really be. */
export interface RealRun {
  /** What `flag()` gave, call by call. */
  readonly flags: readonly boolean[];
  readonly reached: ReadonlySet<number>;
}

export interface Verdict {
  /** Sinks that the marker reaches for some inputs. */
  readonly real: ReadonlySet<number>;
  /** Sinks that it does not reach, and that it would not reach either if lists, loops and the like were known less well. */
  readonly clean: ReadonlySet<number>;
  readonly runs: readonly RealRun[];
}

/** @returns undefined for a program that is wrong or has too many runs */
export function judge(program: Program, language: Language): Verdict | undefined {
  try {
    const runs = realRuns(program, language);
    const loose = runs && looselyReached(program, language);
    if (!runs || !loose) return undefined;
    const real = new Set(runs.flatMap(({ reached }) => [...reached]));
    const clean = new Set(sinksOf(program).filter((id) => !real.has(id) && !loose.has(id)));
    return { real, clean, runs };
  } catch (error) {
    if (error instanceof InvalidProgram || error instanceof Thrown) return undefined;
    throw error;
  }
}

function realRuns(program: Program, language: Language): readonly RealRun[] | undefined {
  const runs: RealRun[] = [];
  const complete = explore(MOST_RUNS, (choices) => {
    const machine = new Machine(program, language, choices, false, new Set());
    machine.runMain();
    runs.push({ flags: machine.flags, reached: machine.reached });
  });
  return complete ? runs : undefined;
}

function looselyReached(program: Program, language: Language): ReadonlySet<number> | undefined {
  const reached = new Set<number>();
  const marked = new Set<string>();
  for (let before = -1; before < marked.size; ) {
    before = marked.size;
    for (const run of entriesOf(program)) {
      const complete = explore(MOST_RUNS, (choices) => runLoosely(program, language, choices, marked, run).forEach((id) => reached.add(id)));
      if (!complete) return undefined;
    }
  }
  return reached;
}

function runLoosely(program: Program, language: Language, choices: Choices, marked: Set<string>, run: (machine: Machine) => void): ReadonlySet<number> {
  const machine = new Machine(program, language, choices, true, marked);
  try {
    run(machine);
    callMethods(machine);
  } catch (error) {
    if (!(error instanceof Thrown)) throw error;
  }
  return machine.reached;
}

/** An analyser cannot know that nobody calls the other methods of an object. */
function callMethods(machine: Machine): void {
  for (const object of [...machine.objects]) {
    for (const method of machine.classNamed(object.cls ?? '').methods) if (method.style !== 'static') machine.call(method, argumentsOf(machine, method), object, object.cls);
  }
}

/** The program itself, and each function on its own: an analyser cannot know that nobody else calls it. */
function entriesOf({ functions, classes }: Program): readonly ((machine: Machine) => void)[] {
  const calls = functions.map((func) => (machine: Machine) => void machine.call(func, argumentsOf(machine, func)));
  const methods = classes.flatMap((cls) =>
    cls.methods.map((method) => (machine: Machine) => {
      const self = machine.construct(cls.name, cls.params.map(({ type }) => ({ value: harmless(machine, type) })));
      machine.call(method, argumentsOf(machine, method), self, cls.name);
    }),
  );
  return [(machine) => machine.runMain(), ...calls, ...methods];
}

function argumentsOf(machine: Machine, { params }: Func): readonly Cell[] {
  return params.map(({ type }) => ({ value: harmless(machine, type) }));
}

function harmless(machine: Machine, type: Type): Value {
  if (type === 'str' || type === 'void') return 'k';
  if (type === 'list') return newList(['k', 'k']);
  if (type === 'map') return newMap([['k1', 'k'], ['k2', 'k']]);
  if (type === 'rec') return newRecord('k', 'k', newRecord('k', 'k', newRecord('k', 'k', null)));
  if (type === 'pair') return { kind: 'pair', values: ['k', 'k'] };
  if (type === 'fn' || type === 'thunk') return constantFunction();
  return machine.construct(type.obj, machine.classNamed(type.obj).params.map((param) => ({ value: harmless(machine, param.type) })));
}

function constantFunction(): Value {
  return { kind: 'closure', params: [], body: { kind: 'const', text: 'k' }, frame: { self: undefined, cls: undefined, yields: [], defers: [] }, env: undefined as never };
}

/** Ids of every sink of a program. */
export function sinksOf(program: Program): readonly number[] {
  const ids: number[] = [];
  const visit = (node: unknown): void => {
    if (typeof node !== 'object' || node === null) return;
    const { kind, id } = node as Partial<Stmt & { id: number }>;
    if (kind === 'sink' && id !== undefined) ids.push(id);
    for (const child of Object.values(node)) visit(child);
  };
  visit(program);
  return ids;
}
