import type { Expression } from './expression';
import { FUNCTIONS, type CallContext } from './functions';
import { calculatePrefix, calculateSign, compareValues, negate } from './operations';
import { truthOf, type Value } from './value';

/** Works out the value of an expression; undefined when it is not known. */
export class Evaluation {
  constructor(
    private readonly lookup: (metavariable: string) => Value | undefined,
    private readonly context: CallContext,
  ) {}

  of(expression: Expression): Value | undefined {
    switch (expression.op) {
      case 'value':
        return expression.value;
      case 'metavariable':
        return this.lookup(expression.name);
      case 'list':
        return this.all(expression.items);
      case 'call': {
        const args = this.all(expression.args);
        return args && FUNCTIONS[expression.name]!.call(args, this.context);
      }
      case 'not':
        return negate(truthOf(this.of(expression.operand)));
      case 'and':
      case 'or':
        return this.junction(expression.op === 'or', expression.left, expression.right);
      case 'compare':
        return this.compare(expression.operands, expression.signs);
      case 'arithmetic':
        return calculateSign(expression.sign, this.of(expression.left), this.of(expression.right));
      default:
        return calculatePrefix(expression.op, this.of(expression.operand));
    }
  }

  private all(expressions: readonly Expression[]): Value[] | undefined {
    const values: Value[] = [];
    for (const expression of expressions) {
      const value = this.of(expression);
      if (value === undefined) return undefined;
      values.push(value);
    }
    return values;
  }

  /** One side that decides is enough, whatever the other is. */
  private junction(deciding: boolean, left: Expression, right: Expression): boolean | undefined {
    const first = truthOf(this.of(left));
    if (first === deciding) return deciding;
    const second = truthOf(this.of(right));
    if (second === deciding) return deciding;
    return first === undefined || second === undefined ? undefined : !deciding;
  }

  private compare(operands: readonly Expression[], signs: readonly string[]): boolean | undefined {
    let left = this.of(operands[0]!);
    let isKnown = true;
    for (const [index, sign] of signs.entries()) {
      const right = this.of(operands[index + 1]!);
      const holds = left === undefined || right === undefined ? undefined : compareValues(sign, left, right);
      if (holds === false) return false;
      isKnown &&= holds !== undefined;
      left = right;
    }
    return isKnown ? true : undefined;
  }
}
