import type { SessionState, Topic } from '../../training';

/** A round of questions. */
export interface Round {
  readonly questions: readonly { readonly topic: Topic; readonly id: string }[];
  /** Index of the one that is asked. */
  at: number;
  /** Of the one that is asked. */
  state: SessionState | undefined;
  answered: number;
  right: number;
}

/** Rounds that were begun, by the topic that they are about, or all that is due. */
export class Recalls {
  private readonly rounds = new Map<string, Round>();

  /** A round that is over, or where nothing was answered yet, is begun anew. */
  of(topic: string | undefined, begin: () => Round['questions']): Round {
    const known = this.rounds.get(topic ?? '');
    if (known !== undefined && known.at < known.questions.length && known.answered > 0) return known;
    const round: Round = { questions: begin(), at: 0, state: undefined, answered: 0, right: 0 };
    this.rounds.set(topic ?? '', round);
    return round;
  }

  /** The round as it is, over or not. */
  current(topic: string | undefined): Round | undefined {
    return this.rounds.get(topic ?? '');
  }
}
