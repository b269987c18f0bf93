import type { StepName } from '../../protocol';
import type { CodeExercise, Decision, Exercise, ProgressEvent, SessionState, Topic } from '../../training';
import type { Library } from './context';
import type { OwnExercise } from './own-exercises';

export interface OpenExercise {
  readonly topic: Topic;
  readonly exercise: Exercise;
  readonly isAgain: boolean;
  /** It is answered in TypeScript. */
  readonly isTyped?: true;
  /** Of an exercise that is made of own code: what was solved of another one says nothing of it. */
  readonly own?: OwnExercise | undefined;
}

/** Where the person is in each exercise, for as long as the server runs; what was solved before is known from their events. */
export class Sessions {
  private readonly states = new Map<string, SessionState>();

  constructor(private readonly library: Library) {}

  of(open: OpenExercise, own: readonly ProgressEvent[], at: string): SessionState {
    const known = this.states.get(keyOf(open));
    if (known !== undefined) return known;
    const started = this.library.startSession(open.topic, { exercise: open.exercise.id, mode: open.isAgain ? 'recheck' : 'lesson', questions: [], seed: seedOf(at) });
    const state = open.isAgain || open.own !== undefined ? started : { ...started, solved: solvedSteps(open, own) };
    this.states.set(keyOf(open), state);
    return state;
  }

  keep(open: OpenExercise, state: SessionState): void {
    this.states.set(keyOf(open), state);
  }
}

/** The steps of an exercise, in their order. */
export function stepsIn(exercise: Exercise, isAgain: boolean): readonly StepName[] {
  if (exercise.kind === 'decision') return ['decide'];
  return isAgain ? ['fix'] : stepsOfCode(exercise);
}

/** What was solved of an exercise in any session. */
export function solvedSteps({ topic, exercise }: { readonly topic: Pick<Topic, 'id'>; readonly exercise: Pick<CodeExercise | Decision, 'id'> }, own: readonly ProgressEvent[]): StepName[] {
  const steps = own.flatMap(({ topic: id, what }) => (id === topic.id && what.kind === 'solved' && what.exercise === exercise.id ? [what.step] : []));
  return [...new Set(steps)];
}

/** Another one each time, from the only clock there is. */
export function seedOf(at: string): number {
  return Math.abs(Date.parse(at) || 1) % 2 ** 32;
}

function stepsOfCode({ attack, predict, find }: CodeExercise): readonly StepName[] {
  const steps: readonly (StepName | false)[] = [predict.options.length > 0 && 'predict', find.vulnerable.length > 0 && 'find', attack !== undefined && 'attack', 'fix'];
  return steps.filter((step) => step !== false);
}

function keyOf({ topic, exercise, isAgain, own }: OpenExercise): string {
  return `${topic.id}/${exercise.id}/${own?.key ?? (isAgain ? 'again' : '')}`;
}
