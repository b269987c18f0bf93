import type { Match } from './bindings';
import type { Formula } from './formula';

/** What a metavariable stands for. */
export interface Area {
  readonly text: string;
  /** Where it begins in the file. */
  readonly start: number;
  /** Tells it from others. */
  readonly key: string;
}

/** Remembers what was asked about what metavariables stand for. */
export class AskedInside {
  private readonly byFormula = new Map<Formula, Map<string, Match[]>>();

  known(formula: Formula, key: string, find: () => Match[]): Match[] {
    const ofFormula = this.byFormula.get(formula) ?? new Map<string, Match[]>();
    this.byFormula.set(formula, ofFormula);
    const known = ofFormula.get(key) ?? find();
    ofFormula.set(key, known);
    return known;
  }
}
