import type { ProblemList } from './problem-list';
import type { RuleSource } from '../rule';
import { describe, isFields } from './shape';
import type { Fields } from './shape';
import { unknownValue } from './suggest';

/** Keys of a rule's `options`. Source: the option lists in Semgrep's and Opengrep's documentation and release notes. */
export const OPTIONS: readonly string[] = [
  'constant_propagation', 'symbolic_propagation', 'vardef_assign', 'flddef_assign', 'attr_expr', 'arrow_is_function', 'let_is_var',
  'go_deeper_expr', 'go_deeper_stmt', 'implicit_deep_exprstmt', 'implicit_ellipsis', 'unify_ids_strictly', 'decorators_order_matters',
  'xml_singleton_loose_matching', 'xml_attrs_implicit_ellipsis', 'xml_children_ordered', 'ac_matching', 'commutative_boolop',
  'commutative_compop', 'symmetric_eq', 'cpp_parsing_pref', 'generic_engine', 'generic_multiline', 'generic_braces', 'generic_extra_braces',
  'generic_extra_word_characters', 'generic_caseless', 'generic_ellipsis_max_span', 'generic_comment_style', 'interfile', 'intrafile',
  'taint_intrafile', 'guarded_taint_signatures', 'taint_assume_safe_booleans', 'taint_assume_safe_numbers', 'taint_assume_safe_indexes',
  'taint_assume_safe_functions', 'taint_assume_safe_comparisons', 'taint_only_propagate_through_assignments', 'taint_unify_mvars',
  'taint_match_on', 'taint_focus_on', 'taint_fixpoint_timeout', 'taint_max_visits_per_node', 'timeout', 'dynamic_timeout',
  'dynamic_timeout_unit_kb', 'dynamic_timeout_max_multiplier', 'max_match_per_file',
];

/** A rule's options as written. One that nobody knows is said and kept: it costs no rule. */
export function readOptions(item: Fields, report: ProblemList): Pick<RuleSource, 'options'> {
  const { options } = item;
  if (options === undefined || options === null) return {};
  if (!isFields(options)) {
    report.fail(['options'], `\`options\` must be a block of keys, not ${describe(options)}.`);
    return {};
  }
  for (const key of Object.keys(options)) {
    if (!OPTIONS.includes(key)) report.warn(['options', key], unknownValue('option', key, OPTIONS, 'it changes nothing; remove it.'));
  }
  return { options };
}
