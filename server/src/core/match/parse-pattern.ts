import type { PatternProfile } from '../language';
import { countErrors, ERROR_KIND, SyntaxTree, type FlatTree, type LoadedGrammar } from '../syntax';
import { cutPattern, type CutPattern, type Piece, type TypedMetavariable } from './placeholders';

/** A pattern that the language's grammar does not accept. */
export class PatternError extends Error {
  override readonly name = 'PatternError';
}

export interface ParsedPattern {
  readonly tree: FlatTree;
  /** Where the pattern's own text stands in the tree's, wrappers left out. */
  readonly start: number;
  readonly end: number;
  readonly typed: readonly TypedMetavariable[];
}

/** Parses that looking for the right placeholders may take. */
const PARSES_PER_PATTERN = 160;
/** Placeholders near an error that are tried at each step. */
const HOLES_PER_STEP = 4;

type Wrapper = PatternProfile['wrappers'][number];

const BARE: Wrapper = { before: '', after: '' };

/**
 * Parses a pattern as code of its language, in whichever of the profile's wrappers and placeholders the grammar accepts.
 * @throws PatternError when it accepts none
 */
export function parsePattern(source: string, loaded: LoadedGrammar, profile: PatternProfile): ParsedPattern {
  const text = rewrite(source.trim(), profile);
  const search = new Search(loaded, profile, text);
  const parsed = search.run();
  if (!parsed) throw new PatternError(`${loaded.grammar.id} cannot parse the pattern \`${firstLine(source.trim())}\``);
  return parsed;
}

function rewrite(text: string, { rewrites = [] }: PatternProfile): string {
  return rewrites.reduce((rewritten, { match, by }) => rewritten.replace(new RegExp(match, 'gm'), by), text);
}

export function firstLine(text: string): string {
  const [line = ''] = text.split('\n');
  return line.length < text.length ? `${line} …` : line;
}

interface Attempt {
  readonly cut: CutPattern;
  readonly wrapper: Wrapper;
  /** Which form each hole has. */
  readonly choice: readonly number[];
}

interface Outcome {
  readonly attempt: Attempt;
  readonly tree: FlatTree;
  readonly errors: number;
  /** Whether the parser says that there is an error, though perhaps no node does. */
  readonly isHidden: boolean;
}

class Search {
  private parses = 0;

  constructor(
    private readonly loaded: LoadedGrammar,
    private readonly profile: PatternProfile,
    private readonly text: string,
  ) {}

  run(): ParsedPattern | undefined {
    const cuts = [cutPattern(this.text, this.profile, false)];
    const typed = cutPattern(this.text, this.profile, true);
    if (typed.typed.length > 0) cuts.push(typed);
    const outcomes: Outcome[] = [];
    for (const attempt of cuts.flatMap((cut) => this.attempts(cut))) {
      const outcome = this.parse(attempt);
      if (outcome && isClean(outcome)) return described(outcome);
      const repaired = outcome && attempt.wrapper.sure === true ? this.repair(outcome) : undefined;
      if (repaired) return described(repaired);
      if (outcome) outcomes.push(outcome);
    }
    for (const outcome of outcomes) {
      const repaired = this.repair(outcome);
      if (repaired) return described(repaired);
    }
    const hidden = outcomes.find(({ errors }) => errors === 0);
    return hidden && described(hidden);
  }

  /** Every wrapper with the likeliest placeholders. */
  private attempts(cut: CutPattern): Attempt[] {
    const holes = holesOf(cut);
    return this.wrappers().map((wrapper) => {
      const name = Math.max(0, this.profile.metavariable.indexOf(wrapper.metavariable ?? ''));
      return { cut, wrapper, choice: holes.map(({ isName }) => (isName ? name : 0)) };
    });
  }

  /** Those that fit the pattern's beginning, the bare text where it is code, then the others. */
  private wrappers(): Wrapper[] {
    const { wrappers, bare = true } = this.profile;
    const fitting = wrappers.filter(({ when }) => when !== undefined && new RegExp(when).test(this.text));
    return [...fitting, ...(bare ? [BARE] : []), ...wrappers.filter(({ when }) => when === undefined)];
  }

  private parse(attempt: Attempt): Outcome | undefined {
    if (this.parses++ > PARSES_PER_PATTERN) return undefined;
    const syntax = new SyntaxTree(this.loaded, textOfAttempt(attempt));
    const tree = syntax.read();
    const isHidden = syntax.hasError;
    syntax.close();
    return tree && { attempt, tree, errors: countErrors(tree), isHidden };
  }

  /** Gives the holes nearest to the first error other forms, as long as errors become fewer or move on. */
  private repair(outcome: Outcome): Outcome | undefined {
    let best = outcome;
    for (;;) {
      const better = this.better(best);
      if (!better) return undefined;
      if (isClean(better)) return better;
      best = better;
    }
  }

  private better(outcome: Outcome): Outcome | undefined {
    const { attempt } = outcome;
    const at = firstError(outcome.tree);
    const holes = holesOf(attempt.cut);
    const offsets = offsetsOfHoles(attempt);
    const nearest = [...holes.keys()].sort((a, b) => Math.abs((offsets[a] ?? 0) - at) - Math.abs((offsets[b] ?? 0) - at)).slice(0, HOLES_PER_STEP);
    let best: Outcome | undefined;
    for (const hole of nearest) {
      for (let form = 0; form < (holes[hole]?.forms.length ?? 0); form++) {
        if (form === attempt.choice[hole]) continue;
        const next = this.parse({ ...attempt, choice: attempt.choice.map((old, index) => (index === hole ? form : old)) });
        if (next && isClean(next)) return next;
        if (next && isBetter(next, best ?? outcome)) best = next;
      }
    }
    return best;
  }
}

/** A token that the parser put in where no node shows it counts until all else has failed, except where a wrapper is sure. */
function isClean({ errors, isHidden, attempt }: Outcome): boolean {
  return errors === 0 && (!isHidden || attempt.wrapper.sure === true);
}

function isBetter(a: Outcome, b: Outcome): boolean {
  return a.errors < b.errors || (a.errors === b.errors && firstError(a.tree) > firstError(b.tree) + 12);
}

function holesOf({ pieces }: CutPattern): Extract<Piece, { kind: 'hole' }>[] {
  return pieces.filter((piece) => piece.kind === 'hole');
}

function textOfAttempt({ cut, wrapper, choice }: Attempt): string {
  let hole = 0;
  const parts = cut.pieces.map((piece) => (piece.kind === 'code' ? piece.text : (piece.forms[choice[hole++] ?? 0] ?? '')));
  return wrapper.before + parts.join('') + wrapper.after;
}

function offsetsOfHoles({ cut, wrapper, choice }: Attempt): number[] {
  const offsets: number[] = [];
  let at = wrapper.before.length;
  for (const piece of cut.pieces) {
    if (piece.kind === 'hole') offsets.push(at);
    at += piece.kind === 'code' ? piece.text.length : (piece.forms[choice[offsets.length - 1] ?? 0]?.length ?? 0);
  }
  return offsets;
}

function firstError(tree: FlatTree): number {
  for (let node = 0; node < tree.count; node++) if (tree.kind[node] === ERROR_KIND || tree.missing[node]) return tree.start[node] ?? 0;
  return tree.text.length;
}

function described({ attempt, tree }: Outcome): ParsedPattern {
  const { wrapper, cut } = attempt;
  return { tree, start: wrapper.before.length, end: tree.text.length - wrapper.after.length, typed: cut.typed };
}
