import type { ShapePattern } from './pattern';
import type { Policy, Role } from './roles';

/** A rule's `options` as written; what they do not say is as Semgrep has it. */
export type RuleOptions = Readonly<Record<string, unknown>>;

/**
 * The option of rules that are not our own: `metavariable-regex` is about code as it is written, with the quotes of a literal, as in
 * Semgrep. Ours are about what stands between them, too.
 */
export const AS_WRITTEN = 'metavariable_regex_as_written';

const SAME_EITHER_WAY: ReadonlySet<string> = new Set(['==', '!=', '===', '!==', 'is', 'is not', '=~', '<>']);
const BOOLEAN: ReadonlySet<string> = new Set(['&&', '||', 'and', 'or']);

/** How a slot is matched under a rule's options, where they say otherwise than its role. */
export function policyUnder(options: RuleOptions, role: Role, slot: string, usual: Policy): Policy {
  if (usual === 'fields' && options['implicit_ellipsis'] === false) return 'unordered';
  if (role === 'element' && slot === 'attributes' && options['xml_attrs_implicit_ellipsis'] === false) return 'unordered';
  if (role === 'element' && slot === 'children' && options['xml_children_ordered'] === false) return 'subset';
  if (slot === 'modifiers' && options['decorators_order_matters'] === true) return 'subsequence';
  return usual;
}

/** What a rule's options ask of the code that a pattern of a role matches, besides the pattern. */
export function strictnessUnder(options: RuleOptions, role: Role, label: string, kind: number): Pick<ShapePattern, 'kind' | 'isExact' | 'operands' | 'isWritten' | 'ofProperties'> {
  switch (role) {
    case 'assign':
      return options['vardef_assign'] === false || options['flddef_assign'] === false ? { kind } : options['flddef_assign'] === true ? { ofProperties: true } : {};
    case 'element':
      return options['xml_singleton_loose_matching'] === false ? { kind } : {};
    case 'function':
      return options['arrow_is_function'] === false ? { isExact: true } : {};
    case 'declare':
      return options['let_is_var'] === false ? { isExact: true } : {};
    case 'return':
      return options['implicit_return'] === false ? { isWritten: true } : {};
    case 'binary':
      return operandsUnder(options, label);
    default:
      return {};
  }
}

function operandsUnder(options: RuleOptions, label: string): Pick<ShapePattern, 'operands'> {
  if (SAME_EITHER_WAY.has(label)) return options['symmetric_eq'] === true || options['commutative_compop'] === true ? { operands: 'swapped' } : {};
  if (options['ac_matching'] === false) return { operands: 'as written' };
  return options['commutative_boolop'] === true && BOOLEAN.has(label) ? { operands: 'any order' } : {};
}
