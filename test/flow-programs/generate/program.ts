import type { Program } from '../ast';
import { judge, type Verdict } from '../interpret/verdict';
import type { Language } from '../languages';
import { Random } from '../random';
import { Body, Draft, Names } from './body';
import { CLASSES } from './classes';
import { COLLECTIONS } from './collections';
import { CONTROL } from './control';
import { EXTRAS } from './extras';
import { FUNCTIONS } from './functions';
import type { Fill, Gadget } from './gadget';
import { RECORDS } from './records';
import { VALUES } from './values';

export const GADGETS: readonly Gadget[] = [...VALUES, ...RECORDS, ...COLLECTIONS, ...CONTROL, ...FUNCTIONS, ...CLASSES];

export interface JudgedProgram {
  readonly program: Program;
  readonly verdict: Verdict;
}

/** Programs of a language without end; the same seed gives the same ones. */
export function* programs(language: Language, seed: number): Generator<JudgedProgram> {
  for (let number = 0; ; number++) {
    const program = generate(language, seed * 1_000_003 + number);
    const verdict = judge(program, language);
    if (verdict && verdict.real.size + verdict.clean.size > 0) yield { program, verdict };
  }
}

export function generate(language: Language, seed: number): Program {
  const random = new Random(seed);
  const draft = new Draft(random, language, random.pick(language.records), random.pick(language.mains), 4 + random.below(7));
  const body = new Body(draft, new Names(random), [], 0, 0);
  body.letText({ kind: 'source' }, false);
  body.letText({ kind: 'const', text: 'k' }, false);
  const usable = [...GADGETS.filter(({ name }) => !language.lacks.has(name)), ...EXTRAS.filter(({ name }) => language.extras.has(name))];
  const fill: Fill = (inner, most) => fillBody(inner, most, usable, fill);
  while (draft.fuel > 0) fill(body, 1);
  const { functions, classes, globals, isAsync } = draft;
  return { seed, language: language.id, recordStyle: draft.recordStyle, main: isAsync ? 'function' : draft.main, isAsync, globals, functions, classes, body: body.stmts };
}

function fillBody(body: Body, most: number, usable: readonly Gadget[], fill: Fill): void {
  for (let used = 0; used < most && body.draft.fuel > 0; used++) {
    body.draft.fuel--;
    const gadget = pickWeighted(body.draft.random, usable);
    gadget.apply(body, fill);
  }
}

function pickWeighted(random: Random, gadgets: readonly Gadget[]): Gadget {
  const total = gadgets.reduce((sum, { weight = 1 }) => sum + weight, 0);
  let rest = random.next() * total;
  return gadgets.find(({ weight = 1 }) => (rest -= weight) < 0) ?? random.pick(gadgets);
}

export function takePrograms(language: Language, seed: number, count: number): readonly JudgedProgram[] {
  const taken: JudgedProgram[] = [];
  for (const judged of programs(language, seed)) {
    if (taken.length >= count) break;
    taken.push(judged);
  }
  return taken;
}
