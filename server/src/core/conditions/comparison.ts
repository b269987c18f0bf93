import type { Made } from '../made-of';
import type { CompileRegex } from '../regex';
import { valueOf, type BoundValue, type ComparisonOptions } from './bound-value';
import { Evaluation } from './evaluate';
import type { Expression } from './expression';
import { FUNCTIONS, type CallContext } from './functions';
import { parseCondition } from './parse';
import { truthOf } from './value';

/** A compiled `metavariable-comparison`. */
export interface Comparison extends Made {
  readonly expression: Expression;
  /** The metavariables that it asks about, with their sign. */
  readonly metavariables: readonly string[];
  readonly compileRegex: CompileRegex;
}

/** @throws ConditionError for what is no comparison, or asks for what is not known here */
export function compileComparison(source: string, compileRegex: CompileRegex): Comparison {
  const expression = parseCondition(source);
  const comparison: Comparison = { expression, metavariables: [...new Set(namesIn(expression))], compileRegex, madeOf: ['comparison', source] };
  // Expressions stand in the rule, so that the first run tells whether they can be used.
  checkExpressions(expression, { compileRegex, today: undefined });
  return comparison;
}

/** Whether a comparison holds; undefined when that cannot be said, because of code whose value is not known, or a number that is none. */
export function evaluateComparison(comparison: Comparison, lookup: (metavariable: string) => BoundValue | undefined, options: ComparisonOptions = {}): boolean | undefined {
  const evaluation = new Evaluation((name) => {
    const bound = lookup(name);
    const applies = options.metavariable === undefined || options.metavariable === name;
    return bound && valueOf(bound, applies ? options : {});
  }, { compileRegex: comparison.compileRegex, today: options.today });
  return truthOf(evaluation.of(comparison.expression));
}

function childrenOf(expression: Expression): readonly Expression[] {
  switch (expression.op) {
    case 'value':
    case 'metavariable':
      return [];
    case 'list':
      return expression.items;
    case 'call':
      return expression.args;
    case 'compare':
      return expression.operands;
    case 'and':
    case 'or':
    case 'arithmetic':
      return [expression.left, expression.right];
    default:
      return [expression.operand];
  }
}

function namesIn(expression: Expression): string[] {
  return expression.op === 'metavariable' ? [expression.name] : childrenOf(expression).flatMap(namesIn);
}

function checkExpressions(expression: Expression, context: CallContext): void {
  const [pattern] = expression.op === 'call' ? expression.args : [];
  if (expression.op === 'call' && expression.name.startsWith('re.') && pattern?.op === 'value') FUNCTIONS[expression.name]!.call([String(pattern.value), ''], context);
  childrenOf(expression).forEach((child) => checkExpressions(child, context));
}
