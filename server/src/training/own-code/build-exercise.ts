import { applyEdits, type RuleSource } from '../../core';
import { readChecks } from '../grading';
import type { CodeExercise, Exercise, OwnTarget, Topic } from '../topic';
import { plainLanguage } from '../suggest';
import { lowerFirst } from '../words';
import { linesToTry, MOST_LINES } from './choose-lines';
import { cutExcerpt, lineIn, type Excerpt } from './excerpt';
import { explainLines, lookAtExcerpt, type Known } from './explain-lines';
import { guide } from './guidance';
import type { OwnFinding } from './own-finding';

/** An exercise of a person's own code, with what leads from its lines back to the file; or why there is none. */
export type OwnBuilt = { readonly exercise: CodeExercise; readonly excerpt: Excerpt } | { readonly refused: string };

/** The id of exercises that are made of a person's own code: events say no more of them. */
export function ownExerciseId(topic: Pick<Topic, 'id'>): string {
  return `own-code.${topic.id}`;
}

/**
 * Makes an exercise of the function around a finding, as those of topics are. What it is cut out of must still raise the finding: then the same
 * engine can grade it. Never throws.
 */
export function buildOwnExercise(own: OwnFinding): OwnBuilt {
  const { finding, document } = own;
  const other = finding.scope === 'workspace' ? (finding.flow ?? []).find(({ path }) => path !== undefined && path !== document.path)?.path : undefined;
  if (finding.scope === 'workspace') return { refused: `The data of this finding comes from another file${other === undefined ? '' : ` (${other})`}, so that no part of this file shows it alone. Fix it in the editor.` };
  if (finding.credential !== undefined && own.standIn === undefined) return { refused: 'This credential cannot be shown without its value, so that there is no exercise of it. Fix it in the editor.' };
  const cut = cutOut(own);
  if (cut === undefined) return { refused: tooLong(own) };
  return { exercise: makeExercise(own, cut), excerpt: cut.excerpt };
}

interface Cut {
  readonly excerpt: Excerpt;
  readonly known: Omit<Known, 'weakness'>;
}

/** The first way of cutting in which the engine still finds it, and reads no worse than before. */
function cutOut({ document, finding, secrets, engine, standIn }: OwnFinding): Cut | undefined {
  const target = finding.credential && standIn !== undefined ? { span: finding.credential.value, standIn } : undefined;
  const errors = engine.countSyntaxErrors(document);
  for (const lines of linesToTry(document, finding, engine)) {
    const excerpt = cutExcerpt(document, lines, { spans: secrets, target });
    const line = lineIn(excerpt, document.lines.lineAt(finding.span.start));
    const known = line === undefined ? undefined : lookAtExcerpt(engine, document.path, document.language, excerpt.text, { ruleId: finding.ruleId, line });
    if (known && engine.countSyntaxErrors(known.document) <= errors) return { excerpt, known };
  }
  return undefined;
}

function tooLong({ document, finding, engine }: OwnFinding): string {
  const around = engine.functionAround(document, finding.span);
  const length = around && document.lines.lineAt(around.end) - document.lines.lineAt(around.start) + 1;
  if (length !== undefined && length > MOST_LINES) return `The function around this finding has ${length} lines, and an exercise has ${MOST_LINES} at most. Fix it in the editor; when a part of it becomes a function of its own, that can be an exercise.`;
  return `No part of this file that can be read at once (${MOST_LINES} lines) shows the finding by itself, so that there is no exercise of it. Fix it in the editor.`;
}

function makeExercise({ document, finding, engine, topic, runbook }: OwnFinding, { excerpt, known }: Cut): CodeExercise {
  const fix = engine.fixes(known.document, known.target, {}).find(({ preferred }) => preferred);
  const { hints, instead } = guide(runbook, known.target, known.document, fix);
  const place = nameOf(known);
  return {
    kind: 'code', id: ownExerciseId(topic), language: document.language ?? '', file: document.path, findings: [finding.ruleId],
    title: place === '' ? `Your own code: ${document.path}` : `Your own code: ${place} in ${document.path}`,
    story: finding.message,
    predict: { question: '', options: [] },
    find: explainLines({ ...known, weakness: lowerFirst(topic.title) }),
    fix: { task: TASK, hints },
    start: excerpt.text,
    solution: fix === undefined ? '' : applyEdits(excerpt.text, fix.edits),
    ...(fix === undefined && { instead }),
    wrong: [],
    own: targetOf(known, topic, document.language ?? '', finding.ruleId, wordsElsewhere(document, excerpt)),
  };
}

const TASK = 'Fix this copy of your own code: the finding must be gone, none may have come, and what the code does beside it must still be there. Your file stays as it is. '
  + 'There are no tests of your code here, so that its structure is looked at; no attack and no variants are tried.';

/** The smallest function around the finding that has a name. */
function nameOf({ outline, target }: Omit<Known, 'weakness'>): string {
  return outline.functions.filter(({ span, name }) => name !== '' && span.start <= target.span.start && target.span.end <= span.end).at(-1)?.name ?? '';
}

function targetOf({ target, findings }: Omit<Known, 'weakness'>, topic: Topic, language: string, ruleId: string, elsewhere: readonly string[]): OwnTarget {
  const way = (target.flow ?? []).filter(({ path, kind }) => path === undefined && kind !== 'source').map(({ span }) => span);
  const others = findings.filter((one) => one !== target).map(({ span }) => span);
  return { span: target.span, way, others, elsewhere, surface: surfaceOf(topic, language, ruleId) };
}

/** Names in the lines of the file that are not shown. */
function wordsElsewhere({ lines }: OwnFinding['document'], excerpt: Excerpt): readonly string[] {
  const shown = new Set(excerpt.lines.flatMap(({ from }) => (from === undefined ? [] : [from.line])));
  const rest = Array.from({ length: lines.lineCount }, (_, line) => (shown.has(line) ? '' : lines.lineText(line))).join('\n');
  return [...new Set(rest.match(/[\p{L}_$][\p{L}\p{N}_$]*/gu) ?? [])];
}

/** What the topic's exercises about the same rule, in the same language, know of patches of the surface. */
function surfaceOf({ exercises }: Topic, language: string, ruleId: string): OwnTarget['surface'] {
  const isAlike = (one: Exercise): one is CodeExercise => one.kind === 'code' && one.checks !== undefined && one.findings.includes(ruleId) && plainLanguage(one.language) === plainLanguage(language);
  return exercises.filter(isAlike).flatMap(({ checks = '' }) => readChecks(checks).checks).filter(({ kind, expect }) => kind === 'variant' && expect === 'none').map(({ rule, title }) => ({ rule: withoutPaths(rule), title }));
}

function withoutPaths({ paths: _paths, ...rule }: RuleSource): RuleSource {
  return { ...rule, cwe: [] };
}
