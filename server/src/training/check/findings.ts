import { chooseRules, createDocument, DEFAULT_CONFIG, type Engine, type Problem } from '../../core';
import type { CodeExercise } from '../topic';
import { Place, proof, type CheckTools, type Proof } from './proof';

interface Found {
  readonly rule: string;
  /** 1-based. */
  readonly line: number;
  readonly endLine: number;
}

/** The engine knows the rules that the exercise names, and the language of its file: else nothing can be proved of it. */
export function proveKnown({ file, findings }: CodeExercise, { engine }: CheckTools, folder: string): Proof {
  const place = new Place(`${folder}exercise.yaml`);
  const unknown = findings.filter((id) => !engine.rules.some((rule) => rule.id === id));
  const problems = unknown.map((id) => place.problem(`there is no rule ${id}; \`wardlight rules\` lists those there are.`));
  if (engine.languageOf(file) === undefined) problems.push(place.problem(`no language is known for ${file}; name \`file\` as such files are named.`));
  return proof('its rules and its language are known', problems);
}

/** The code at the start has the findings that the exercise names, on the lines that are to be marked, and no other. */
export async function proveFindings(exercise: CodeExercise, { engine }: CheckTools, folder: string): Promise<readonly Proof[]> {
  const place = new Place(`${folder}exercise.yaml`);
  await engine.prepare(engine.languageOf(exercise.file));
  const found = findIn(engine, exercise);
  return [
    proof('the start has the findings that it names', missing(exercise, found, place)),
    proof('the start has them on the lines to mark, and no others', misplaced(exercise, found, place)),
  ];
}

/** By the rules that grade an answer: those of the default pack, and those that the exercise names. */
function findIn(engine: Engine, { file, start, findings }: CodeExercise): readonly Found[] {
  const known = new Set([...chooseRules(engine.rules, DEFAULT_CONFIG).map(({ id }) => id), ...findings]);
  const document = createDocument(file, engine.languageOf(file), start);
  const lineAt = (offset: number): number => document.lines.lineAt(offset) + 1;
  return engine.analyze(document).findings.filter(({ ruleId }) => known.has(ruleId)).map(({ ruleId, span }) => ({ rule: ruleId, line: lineAt(span.start), endLine: lineAt(Math.max(span.start, span.end - 1)) }));
}

function missing({ findings }: CodeExercise, found: readonly Found[], place: Place): readonly Problem[] {
  const silent = findings.filter((id) => !found.some(({ rule }) => rule === id));
  const others = [...new Set(found.map(({ rule }) => rule))].join(', ');
  return silent.map((id) => place.problem(`${id} finds nothing in the code at the start; write code that it finds, or name the rule that does${others === '' ? '' : ` (${others})`}.`));
}

function misplaced({ findings, find: { vulnerable } }: CodeExercise, found: readonly Found[], place: Place): readonly Problem[] {
  const strange = found.filter(({ rule }) => !findings.includes(rule));
  const named = found.filter(({ rule }) => findings.includes(rule));
  const outside = named.filter(({ line, endLine }) => !vulnerable.some((one) => one >= line && one <= endLine));
  return [
    ...strange.map(({ rule, line }) => place.problem(`${rule} finds something in line ${line} of the start, too; list it under \`findings\`, or write other code.`)),
    ...outside.map(({ rule, line }) => place.problem(`${rule} finds line ${line}, which \`find.vulnerable\` does not name; it names ${vulnerable.join(', ')}.`)),
  ];
}
