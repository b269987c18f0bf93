import type { Formula } from '../match';
import type { FormulaSource, TaintItemSource, TaintListName, TaintSource } from '../rule';
import { PLAIN_LABEL } from './fact';
import { parseRequires, type Requires } from './requires';

/** A compiled taint rule. */
export interface TaintRule {
  readonly sources: readonly TaintItem[];
  readonly sinks: readonly TaintItem[];
  readonly sanitizers: readonly TaintItem[];
  readonly propagators: readonly TaintItem[];
  readonly options: TaintOptions;
}

export interface TaintItem {
  readonly formula: Formula;
  /** Whether only what matches counts, and not the code in it. */
  readonly exact: boolean;
  /** Of a sink: whether what a value's fields hold does not count. */
  readonly alone: boolean;
  readonly bySideEffect: boolean | 'only';
  readonly notConflicting: boolean;
  readonly label: string;
  readonly replaceLabels: readonly string[] | undefined;
  readonly requires: Requires | undefined;
  /** What each of several metavariables of a sink requires. */
  readonly requiresOf: readonly { readonly metavariable: string; readonly requires: Requires }[];
  readonly from: string;
  readonly to: string;
  /** Of a sanitizer that is a condition: the metavariable that it vouches for; else empty. */
  readonly guards: string;
  /** Whether it vouches where it holds, or where it does not. */
  readonly guardsWhen: boolean;
  readonly atExit: boolean;
  readonly control: boolean;
  /** Whether a call that matches is meant as a whole, so that what it is given counts. */
  readonly isWhole: boolean;
}

export interface TaintOptions {
  /** Whether functions of the file are followed where they are called. */
  readonly acrossFunctions: boolean;
  /** Whether constants that a call is given decide which way is taken in the function. */
  readonly guards: boolean;
  readonly safeBooleans: boolean;
  readonly safeNumbers: boolean;
  readonly safeIndexes: boolean;
  readonly safeFunctions: boolean;
  readonly safeComparisons: boolean;
  readonly onlyAssignments: boolean;
  readonly unifies: boolean;
  /** Whether a finding is where data comes in, and not where it goes. */
  readonly focusOnSource: boolean;
  /** Whether a name may stand for the code that it was given. */
  readonly namesHoldCode: boolean;
  /** Whether what it finds is not worth many steps. */
  readonly isUnsure: boolean;
}

/** What a taint rule is compiled for. */
export interface TaintUse {
  /** Whether calls are followed, whatever its options say. */
  readonly acrossFunctions: boolean;
  readonly isUnsure: boolean;
}

const EXACT: Readonly<Record<TaintListName, boolean>> = { sources: false, sanitizers: false, sinks: true, propagators: true };

/** @throws RequiresError, and what compiling formulas throws */
export function compileTaint(source: TaintSource, options: Readonly<Record<string, unknown>>, { acrossFunctions, isUnsure }: TaintUse, compile: (formula: FormulaSource) => Formula): TaintRule {
  const items = (list: TaintListName): TaintItem[] => source[list].map((item) => compileItem(item, EXACT[list], list === 'propagators', compile(item.formula)));
  const isOn = (name: string): boolean => options[name] === true;
  return {
    sources: items('sources'), sinks: items('sinks'), sanitizers: items('sanitizers'), propagators: items('propagators'),
    options: {
      acrossFunctions: acrossFunctions || isOn('taint_intrafile'),
      guards: acrossFunctions || isOn('guarded_taint_signatures'),
      safeBooleans: isOn('taint_assume_safe_booleans'),
      safeNumbers: isOn('taint_assume_safe_numbers'),
      safeIndexes: isOn('taint_assume_safe_indexes'),
      safeFunctions: isOn('taint_assume_safe_functions'),
      safeComparisons: isOn('taint_assume_safe_comparisons'),
      onlyAssignments: isOn('taint_only_propagate_through_assignments'),
      unifies: isOn('taint_unify_mvars'),
      focusOnSource: options['taint_focus_on'] === 'source' || options['taint_match_on'] === 'source',
      namesHoldCode: isOn('symbolic_propagation'),
      isUnsure,
    },
  };
}

function compileItem(item: TaintItemSource, exact: boolean, sideEffect: boolean, formula: Formula): TaintItem {
  const requires = item.requires ?? undefined;
  const list = typeof requires === 'object' ? requires : [];
  return {
    formula,
    exact: item.exact ?? exact,
    alone: item.alone ?? false,
    bySideEffect: item.bySideEffect ?? sideEffect,
    notConflicting: item.notConflicting ?? false,
    label: item.label ?? PLAIN_LABEL,
    replaceLabels: item.replaceLabels,
    requires: typeof requires === 'string' ? parseRequires(requires) : undefined,
    requiresOf: list.flatMap((each) => Object.entries(each).map(([metavariable, text]) => ({ metavariable, requires: parseRequires(text) }))),
    from: item.from ?? '',
    to: item.to ?? '',
    guards: item.guards ?? '',
    guardsWhen: item.guardsWhen ?? true,
    atExit: item.atExit ?? false,
    control: item.control ?? false,
    isWhole: isWhole(formula),
  };
}

/** Whether data comes in at a source, and not only more is said of data that came in elsewhere. */
export function beginsWay({ requires }: TaintItem): boolean {
  return requires?.(() => false) ?? true;
}

/** The labels without which data is not what an item requires, whatever others it has. @param labels that a rule gives */
export function labelsNeeded({ requires }: Pick<TaintItem, 'requires'>, labels: readonly string[]): readonly string[] {
  if (!requires || labels.length > MOST_LABELS) return [];
  const everyLot = labels.reduce<readonly (readonly string[])[]>((lots, label) => [...lots, ...lots.map((lot) => [...lot, label])], [[]]);
  const enough = everyLot.filter((lot) => requires((label) => lot.includes(label)));
  return enough.length === 0 ? [] : labels.filter((label) => enough.every((lot) => lot.includes(label)));
}

/** Of more, every lot of them is too many. */
const MOST_LABELS = 6;

/** Whether what matches is the code that a pattern describes, and not a part of other code. */
function isWhole(formula: Formula): boolean {
  if (formula.op === 'pattern') return true;
  if (formula.op === 'any') return formula.branches.every(isWhole);
  return formula.op === 'all' && formula.focus.length === 0 && formula.insides.length === 0;
}

export function formulasOf({ sources, sinks, sanitizers, propagators }: TaintRule): readonly Formula[] {
  return [...sources, ...sinks, ...sanitizers, ...propagators].map(({ formula }) => formula);
}
