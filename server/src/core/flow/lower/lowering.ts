import { kindsOf, readFields, type Kinds } from '../../facts';
import { slotOf } from '../../match';
import { DeclaredFields } from '../declared-fields';
import type { Footprint } from '../footprint';
import type { FunctionIr } from '../ir';
import { code } from './code';
import { keyOf, type FileContext, type FlowSubject } from './context';
import { flowKindsOf, type FlowKinds } from './flow-kinds';
import { functionIr } from './functions';
import { Variables } from './variables';

const GETTER = /^(?:get|@property|@cached_property|@functools\.cached_property)$/;
/** The label of the code of a property that has nothing else. */
const COMPUTED = 'get';
const SETTER = /^(?:set|init|@\w+\.setter)$/;

/** The functions of one file, lowered when they are first asked for. */
export class Lowering implements FileContext {
  readonly kinds: Kinds;
  readonly flowKinds: FlowKinds;
  readonly patternsDeclare: boolean;
  readonly variables: Variables;
  readonly declared: DeclaredFields;
  private readonly functions = new Map<number, FunctionIr>();

  constructor(readonly subject: FlowSubject, private readonly footprint: Footprint) {
    const { shapes, scopes, constants, flow } = subject;
    this.declared = new DeclaredFields(shapes, flow);
    this.kinds = kindsOf(shapes.view, constants);
    this.flowKinds = flowKindsOf(shapes.view, flow);
    this.patternsDeclare = [...this.kinds.binders].some(([kind, field]) => field > 0 && this.flowKinds.patterns[kind] === 1);
    this.variables = new Variables(shapes, scopes, constants.bareFields ?? true, flow.backingField, this.flowKinds.globals);
  }

  /** The names of what a class is made of: those in its header, or else its fields in their order. */
  fieldsOf(node: number): readonly string[] {
    const { shapes } = this.subject;
    if (node >= 0 && this.declared.isRecord(node)) return this.declared.ofRecord(node);
    const shape = node < 0 ? undefined : shapes.of(node);
    const params = (shape ? slotOf(shape, 'params') : []).map((param) => {
      const inner = shapes.of(param);
      return shapes.text((inner ? slotOf(inner, 'name')[0] : undefined) ?? param);
    });
    if (params.length > 0 || !shape) return params;
    const record = slotOf(shape, 'supers').find((parent) => this.declared.isRecord(parent));
    return record === undefined ? [...readFields(shapes, node).keys()] : this.declared.ofRecord(record);
  }

  /** The constant key that code is; undefined where it is not known. */
  keyOf(node: number): string | undefined {
    return keyOf(this.subject, node);
  }

  /** How a method is run: by being called, or where its name is read or assigned to. */
  accessOf(node: number): 'call' | 'get' | 'set' {
    const { shapes, flow } = this.subject;
    const shape = shapes.of(node);
    const words = (shape ? slotOf(shape, 'modifiers') : []).map((modifier) => shapes.text(modifier));
    if (words.some((word) => SETTER.test(word))) return 'set';
    return flow.bareCalls === true || shape?.label === COMPUTED || words.some((word) => GETTER.test(word)) ? 'get' : 'call';
  }

  /** @param node a function, or 0 for the code of the file that is in none */
  functionAt(node: number): FunctionIr {
    this.footprint.addRead(node);
    const known = this.functions.get(node) ?? functionIr(this, node, code);
    this.functions.set(node, known);
    return known;
  }
}
