import type { CompileRegex } from '../regex';
import { ConditionError, type Expression } from './expression';
import { FUNCTIONS, type CallContext } from './functions';
import { decodeString, parseCondition } from './parse';
import { readInBase, readNumber } from './number';
import { isCode, isEqual, numberOf, truthOf, type Value } from './value';

/** A compiled `metavariable-comparison`. */
export interface Comparison {
  readonly expression: Expression;
  /** The metavariables that it asks about, with their sign. */
  readonly metavariables: readonly string[];
  readonly compileRegex: CompileRegex;
}

/** What a metavariable binds. */
export interface BoundValue {
  /** The code, as written. */
  readonly text: string;
  /** What the code is known to be worth. */
  readonly value?: string | number | boolean;
}

export interface ComparisonOptions {
  /** The metavariable that `base` and `strip` speak of; every one when absent. */
  readonly metavariable?: string;
  /** The base in which whole numbers are read, such as 8. */
  readonly base?: number;
  /** True when quotes around the code do not count. */
  readonly strip?: boolean;
  /** Seconds since 1970 at the start of today, for `today()`. */
  readonly today?: number;
}

/** @throws ConditionError for what is no comparison, or asks for what is not known here */
export function compileComparison(source: string, compileRegex: CompileRegex): Comparison {
  const expression = parseCondition(source);
  const comparison = { expression, metavariables: [...new Set(namesIn(expression))], compileRegex };
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

/** The value of what a metavariable binds. */
function valueOf({ text, value }: BoundValue, { base, strip }: ComparisonOptions): Value | undefined {
  const written = strip ? text.trim().replace(/^["'`]+|["'`]+$/g, '') : text.trim();
  if (base !== undefined) return readInBase(typeof value === 'string' ? value : written, base) ?? value;
  if (strip) return readNumber(written) ?? written;
  return value ?? literalOf(written) ?? { code: text };
}

const QUOTED = /^[rRbBuU]?(?:"(?:\\[\s\S]|[^"\\\n])*"|'(?:\\[\s\S]|[^'\\\n])*'|`[^`\\$]*`)$/;
/** Numbers with signs between them, as in `60 * 60`. */
const ARITHMETIC = /^[-+*/%()\s\d.xXoObB_A-Fa-f]{1,100}$/;

function literalOf(text: string): Value | undefined {
  const number = readNumber(text);
  if (number !== undefined) return number;
  if (QUOTED.test(text)) return decodeString(text.replace(/^`|`$/g, "'"));
  if (/^(?:true|false)$/i.test(text)) return text.toLowerCase() === 'true';
  return ARITHMETIC.test(text) && /\d/.test(text) ? calculate(text) : undefined;
}

function calculate(text: string): Value | undefined {
  try {
    return numberOf(new Evaluation(() => undefined, { compileRegex: () => ({ problem: '' }), today: undefined }).of(parseCondition(text)));
  } catch (error) {
    if (error instanceof ConditionError) return undefined;
    throw error;
  }
}

class Evaluation {
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
        return calculatePrefix(expression.op, numberOf(this.of(expression.operand)));
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

function negate(truth: boolean | undefined): boolean | undefined {
  return truth === undefined ? undefined : !truth;
}

function compareValues(sign: string, left: Value, right: Value): boolean | undefined {
  switch (sign) {
    case '==':
      return isEqual(left, right);
    case '!=':
      return negate(isEqual(left, right));
    case 'in':
      return isIn(left, right);
    case 'not in':
      return negate(isIn(left, right));
    default:
      return isOrdered(sign, left, right);
  }
}

function isIn(item: Value, container: Value): boolean | undefined {
  if (typeof container === 'string') return typeof item === 'string' ? container.includes(item) : undefined;
  if (typeof container !== 'object' || isCode(container)) return undefined;
  const answers = container.map((each) => isEqual(item, each));
  if (answers.includes(true)) return true;
  return answers.includes(undefined) ? undefined : false;
}

/** Numbers by size, texts by their characters; of others nothing is said. */
function isOrdered(sign: string, left: Value, right: Value): boolean | undefined {
  const areTexts = typeof left === 'string' && typeof right === 'string';
  const [a, b] = areTexts ? [left, right] : [numberOf(left), numberOf(right)];
  if (a === undefined || b === undefined) return undefined;
  if (sign === '<') return a < b;
  if (sign === '<=') return a <= b;
  return sign === '>' ? a > b : a >= b;
}

function calculateSign(sign: string, left: Value | undefined, right: Value | undefined): Value | undefined {
  if (sign === '+' && typeof left === 'string' && typeof right === 'string') return left + right;
  const [a, b] = [numberOf(left), numberOf(right)];
  if (a === undefined || b === undefined) return undefined;
  const result = OPERATIONS[sign]?.(a, b);
  return result !== undefined && Number.isFinite(result) ? result : undefined;
}

/** By sign, with Python's meaning of `//` and `%`. Undefined where Python fails. */
const OPERATIONS: Readonly<Record<string, (a: number, b: number) => number | undefined>> = {
  '+': (a, b) => a + b,
  '-': (a, b) => a - b,
  '*': (a, b) => a * b,
  '/': (a, b) => a / b,
  '//': (a, b) => Math.floor(a / b),
  '%': (a, b) => a - b * Math.floor(a / b),
  '**': (a, b) => a ** b,
  '&': (a, b) => bitwise(a, b, (x, y) => x & y),
  '|': (a, b) => bitwise(a, b, (x, y) => x | y),
  '^': (a, b) => bitwise(a, b, (x, y) => x ^ y),
  '<<': (a, b) => (b >= 0 && b < 64 ? bitwise(a, b, (x, y) => x << y) : undefined),
  '>>': (a, b) => (b >= 0 && b < 64 ? bitwise(a, b, (x, y) => x >> y) : undefined),
};

function bitwise(a: number, b: number, operation: (a: bigint, b: bigint) => bigint): number | undefined {
  return Number.isInteger(a) && Number.isInteger(b) ? Number(operation(BigInt(a), BigInt(b))) : undefined;
}

function calculatePrefix(op: 'negate' | 'invert' | 'plus', value: number | undefined): number | undefined {
  if (value === undefined) return undefined;
  if (op === 'invert') return Number.isInteger(value) ? -value - 1 : undefined;
  return op === 'negate' ? -value : value;
}
