import { slotOf, type WrittenType } from '../match';
import type { Callee } from './calls';
import { CLEAN, holdsAnything, isBlank, thingCell, type Cell, type Thing } from './cell';
import type { FileFlow } from './file-flow';
import type { FileRun } from './file-run';
import type { Frame } from './interpreter';
import type { Call } from './ir';
import { NO_NODE } from '../syntax';
import type { Project } from './project';
import { isThunk } from './thunks';

/** A function, and the file in which it is run. */
export interface Method {
  readonly run: FileRun;
  readonly node: number;
}

export type Target = Callee & Method;

const QUALIFIED = /^\*?[a-z]\w*\.\w+$/;

/** Finds the functions of ours that calls of one file may run, in it and in others. */
export class CalleeFinder {
  private readonly file: FileFlow;

  constructor(private readonly run: FileRun, private readonly project: Project) {
    this.file = run.file;
  }

  /** Those that the value says, else those that the names say. */
  of(frame: Frame, call: Call): readonly Target[] {
    const { ir, registers, state } = frame;
    const [callee, receiver] = [registers[call.callee] ?? CLEAN, registers[call.receiver] ?? CLEAN];
    const elsewhere = [...this.elsewhere(frame, callee, ''), ...this.elsewhere(frame, receiver, call.name)];
    if (elsewhere.length > 0) return elsewhere;
    const here = this.file.graph.calleesOf(call, this.own(callee), this.own(receiver), { node: ir.node, classNode: ir.classNode, self: state.get(ir.self) });
    if (here.length > 0) return here.some(({ isGuess }) => isGuess === true) && this.isOfPackage(call) ? [] : here.map((one) => ({ ...one, run: this.run }));
    return call.receiver >= 0 && isBlank(receiver) && this.isAsked(frame, call) ? this.ofType(frame, call) : [];
  }

  /** Whether it matters what another file does in a call. */
  private isAsked({ registers }: Frame, { args }: Call): boolean {
    return !this.project.isLazy || args.some(({ value }) => holdsAnything(registers[value] ?? CLEAN));
  }

  /** The functions of other files that a value is, or has under a name. */
  private elsewhere(frame: Frame, { things }: Cell, name: string): readonly Target[] {
    return things.flatMap((thing) => (thing.file === this.file && thing.kind !== 'module' ? [] : this.targetsOf(frame, thing, name)));
  }

  private targetsOf(frame: Frame, thing: Thing, name: string): readonly Target[] {
    if (isThunk(thing)) return this.project.resolved(frame, thingCell(thing)).things.flatMap((known) => this.targetsOf(frame, known, name));
    const run = this.project.runOf(thing.file);
    if (thing.kind === 'module') {
      const given = this.project.exported(run, name === '' ? undefined : name);
      const members = name === '' || given.things.length > 0 ? given.things : [];
      const byDefault = name !== '' && members.length === 0 ? this.project.exported(run, undefined).things : [];
      return [...members.flatMap((member) => this.targetsOf(frame, member, '')), ...byDefault.filter(({ kind }) => kind !== 'module').flatMap((member) => this.targetsOf(frame, member, name))];
    }
    const { graph } = run.file;
    const callees = name === '' ? graph.calleesOfThing(thing) : graph.methodsOfThing(thing, name);
    return callees.map((callee) => ({ ...callee, run }));
  }

  /** Whether an object is declared to be of a type of a package, so that no method of this file's is its own: Go's `strings.Builder`. */
  private isOfPackage(call: Call): boolean {
    const type = this.typeOfObject(call);
    return type !== undefined && QUALIFIED.test(this.file.shapes.tree.text.slice(type.start, type.end));
  }

  private typeOfObject({ calleeNode }: Call): WrittenType | undefined {
    const shape = calleeNode < 0 ? undefined : this.file.shapes.of(calleeNode);
    const [object] = shape ? slotOf(shape, 'object') : [];
    const type = object === undefined ? undefined : this.run.typeOf(object);
    return type && !('builtin' in type) ? type : undefined;
  }

  /** The method of a class that an object is declared to be of. */
  private ofType(frame: Frame, call: Call): readonly Target[] {
    const type = this.typeOfObject(call);
    if (!type) return [];
    const cell = this.project.resolved(frame, this.classOf(type));
    return cell.things.flatMap((thing) => (thing.kind === 'class' ? this.targetsOf(frame, { ...thing, kind: 'object' }, call.name) : []));
  }

  private classOf(type: WrittenType): Cell {
    const [, name = ''] = /([\w$]+)\s*(?:<[^]*>)?[\s*&?]*$/.exec(this.file.shapes.tree.text.slice(type.start, type.end)) ?? [];
    const node = this.file.graph.classNamed(name);
    if (node !== undefined) return thingCell({ kind: 'class', file: this.file, node });
    const imported = this.file.subject.modules.get(name);
    return imported ? this.project.imported(this.file, imported) : this.project.beside(this.file, name);
  }

  /** The functions that a text is the name of, in a language in which that is one: `'f'` or `'Class::method'`. */
  namedBy(text: string): readonly Thing[] {
    if (this.file.subject.flow.callNamed === undefined) return [];
    const [, owner, name = ''] = /^(?:[\w\\]*\\)?(?:(\w+)::)?(\w+)$/.exec(text) ?? [];
    const { graph } = this.file;
    const classNode = owner === undefined ? undefined : graph.classNamed(owner);
    const nodes = classNode !== undefined ? graph.methodsNamed(classNode, name) : owner === undefined ? graph.functionsNamed(name).filter((node) => graph.classOf(node) < 0) : [];
    return nodes.map((node) => ({ kind: 'function', file: this.file, node }));
  }

  /** What code outside may run of what it is given. */
  givenTo(frame: Frame, { name }: Call, register: number): readonly Thing[] {
    const { things, literal } = frame.registers[register] ?? CLEAN;
    const { callNamed = [] } = this.file.subject.flow;
    if (!callNamed.includes(name)) return literal === undefined ? things : [];
    return [...things, ...this.pairedIn(frame, register)];
  }

  /** The method that a pair of an object and its name says. */
  private pairedIn(frame: Frame, register: number): readonly Thing[] {
    const made = frame.ir.registers[register];
    if (made?.op !== 'object' || made.entries.length !== 2) return [];
    const [object = NO_NODE, name = NO_NODE] = made.entries.map(({ value }) => value);
    const owner = frame.ir.registers[object];
    const { literal } = frame.registers[name] ?? CLEAN;
    if (typeof literal !== 'string') return [];
    const methods = this.methodsOf(frame, owner?.op === 'load' ? owner.variable : NO_NODE, frame.registers[object] ?? CLEAN, literal);
    return methods.map(({ run, node }) => ({ kind: 'function', file: run.file, node }));
  }

  /** What a value is that is of this file. */
  private own(cell: Cell): Cell {
    return cell.things.every(({ file }) => file === this.file) ? cell : { ...cell, things: cell.things.filter(({ file }) => file === this.file) };
  }

  /** The methods that an object has under a name, or the one whose code this is. */
  methodsOf({ ir }: Frame, variable: number, object: Cell, name: string): readonly Method[] {
    const classes = object.things.filter(({ kind }) => kind === 'class' || kind === 'object');
    const own = variable === ir.self && ir.classNode >= 0 ? [{ file: this.file, node: ir.classNode }] : [];
    return (classes.length > 0 ? classes : own).flatMap(({ file, node }) => {
      const run = this.project.runOf(file);
      return run.file.graph.methodsNamed(node, name).map((method) => ({ run, node: method }));
    });
  }
}
