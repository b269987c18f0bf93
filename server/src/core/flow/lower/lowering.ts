import { kindsOf, type Kinds } from '../../facts';
import { slotOf } from '../../match';
import type { FunctionIr } from '../ir';
import { code } from './code';
import type { FileContext, FlowSubject } from './context';
import { functionIr } from './functions';
import { Variables } from './variables';

const GETTER = /^(?:get|@property|@cached_property|@functools\.cached_property)$/;

/** The functions of one file, lowered when they are first asked for. */
export class Lowering implements FileContext {
  readonly kinds: Kinds;
  readonly variables: Variables;
  private readonly functions = new Map<number, FunctionIr>();

  constructor(readonly subject: FlowSubject) {
    const { shapes, scopes, constants } = subject;
    this.kinds = kindsOf(shapes.view, constants);
    this.variables = new Variables(shapes, scopes, constants.bareFields ?? true);
  }

  /** The names of what a class is made of, where its header says so. */
  classParams(node: number): readonly string[] {
    const { shapes } = this.subject;
    const shape = node < 0 ? undefined : shapes.of(node);
    return (shape ? slotOf(shape, 'params') : []).map((param) => {
      const inner = shapes.of(param);
      return shapes.text((inner ? slotOf(inner, 'name')[0] : undefined) ?? param);
    });
  }

  /** Whether a method is run where its name stands without a call: a getter, or any method where names alone are calls. */
  isRunByName(node: number): boolean {
    const { shapes, flow } = this.subject;
    if (flow.bareCalls === true) return true;
    const shape = shapes.of(node);
    return (shape ? slotOf(shape, 'modifiers') : []).some((modifier) => GETTER.test(shapes.text(modifier)));
  }

  /** @param node a function, or 0 for the code of the file that is in none */
  functionAt(node: number): FunctionIr {
    const known = this.functions.get(node) ?? functionIr(this, node, code);
    this.functions.set(node, known);
    return known;
  }
}
