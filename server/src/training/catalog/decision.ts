import type { Decision, DecisionStep } from '../topic';
import type { Mistakes } from './mistakes';
import { readForm } from './read-form';
import { DECISION_FORM } from './topic-forms';

const END = 'end';

/** Reads an exercise without code. From every step, good choices lead to the end. */
export function readDecision(text: string, path: string, id: string): { readonly exercise: Decision | undefined; readonly mistakes: Mistakes } {
  const { value, mistakes } = readForm(DECISION_FORM, text, path);
  if (!value) return { exercise: undefined, mistakes };
  const steps: readonly DecisionStep[] = value.steps;
  checkSteps(steps, mistakes);
  return { exercise: { kind: 'decision', id, title: value.title, story: value.story, steps }, mistakes };
}

function checkSteps(steps: readonly DecisionStep[], mistakes: Mistakes): void {
  const ids = steps.map(({ id }) => id);
  for (const [index, step] of steps.entries()) {
    if (step.id === END || ids.indexOf(step.id) < index) mistakes.at(['steps', index, 'id'], `each step has a name of its own, and none is called \`${END}\`.`);
    if (!step.options.some(({ good }) => good)) mistakes.at(['steps', index, 'options'], 'one choice at least must be good.');
    for (const [at, { good, next }] of step.options.entries()) {
      const place = ['steps', index, 'options', at];
      if (good && next === undefined) mistakes.at(place, `a good choice leads on; add \`next\` with the id of a step, or \`${END}\`.`);
      if (!good && next !== undefined) mistakes.at([...place, 'next'], 'after a bad choice the step is asked again; take `next` out.');
      if (good && next !== undefined && next !== END && !ids.includes(next)) mistakes.at([...place, 'next'], `there is no step of this name; the steps are ${ids.join(', ')}.`);
    }
  }
  if (mistakes.problems.length === 0) checkWays(steps, mistakes);
}

function checkWays(steps: readonly DecisionStep[], mistakes: Mistakes): void {
  const nextOf = ({ options }: DecisionStep): readonly string[] => options.flatMap(({ next }) => next ?? []);
  const reached = grow(new Set([steps[0]!.id]), (all) => steps.filter(({ id }) => all.has(id)).flatMap(nextOf));
  const ending = grow(new Set([END]), (all) => steps.filter((step) => nextOf(step).some((next) => all.has(next))).map(({ id }) => id));
  for (const [index, { id }] of steps.entries()) {
    if (!reached.has(id)) mistakes.at(['steps', index], 'no choice leads to this step; lead to it by `next`, or take it out.');
    else if (!ending.has(id)) mistakes.at(['steps', index], `from this step no choice leads to \`${END}\`; let one do so.`);
  }
}

/** Adds what follows from what there is, until nothing new does. */
function grow(all: Set<string>, next: (all: ReadonlySet<string>) => readonly string[]): ReadonlySet<string> {
  for (let before = -1; before < all.size;) {
    before = all.size;
    for (const one of next(all)) all.add(one);
  }
  return all;
}
