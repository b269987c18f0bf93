import { NOTHING_REQUIRED, requireAll, requireAny, requireLiteral, type Requirement } from '../keywords';
import type { Condition, Formula } from './formula';
import type { Pattern, StringPart } from './pattern';

/** What stands in every file that the formula matches. */
export function requirementOf(formula: Formula): Requirement {
  switch (formula.op) {
    case 'pattern':
      return requireAll((formula.pattern.root === 'node' ? [formula.pattern.pattern] : formula.pattern.items).map(ofPattern));
    case 'regex':
      return formula.regex.requirement;
    case 'any':
      return requireAny(formula.branches.map(requirementOf));
    case 'all':
      return requireAll([...[...formula.positives, ...formula.insides].map(requirementOf), ...formula.conditions.map(ofCondition)]);
  }
}

/** The code that a metavariable stands for is text of the file. */
function ofCondition(condition: Condition): Requirement {
  return condition.op === 'regex' ? condition.regex.requirement : requirementOf(condition.formula);
}

function ofPattern(pattern: Pattern): Requirement {
  switch (pattern.op) {
    case 'name':
    case 'token':
      return requireLiteral(pattern.text, /^\w+$/.test(pattern.text));
    case 'string':
      return requireAll(pattern.parts.map(ofStringPart));
    case 'deep':
      return ofPattern(pattern.inner);
    case 'node':
      // An imported name may be written in another way, but each part of its path then stands in the import.
      return pattern.qualified === undefined
        ? requireAll(pattern.children.map((child) => ofPattern(child.pattern)))
        : requireAll(pattern.qualified.split('.').map((name) => requireLiteral(name, true)));
    case 'metavariable':
    case 'ellipsis':
      return NOTHING_REQUIRED;
  }
}

/** A text with an escape may be written otherwise. */
function ofStringPart(part: StringPart): Requirement {
  if (part.kind === 'regex') return part.regex.requirement;
  return part.kind === 'text' && !part.text.includes('\\') ? requireLiteral(part.text, false) : NOTHING_REQUIRED;
}
