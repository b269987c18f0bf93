import type { QuickJSContext, QuickJSHandle, QuickJSRuntime, VmFunctionImplementation } from 'quickjs-emscripten-core';
import type { Meter } from './limits';
import { MEMORY_BYTES, STACK_BYTES } from './limits';
import type { Machine } from './quickjs';
import { realmSource, type Side } from './realm/index';

/** Jobs that run before the host looks whether it is time to end. */
const JOBS_AT_ONCE = 100;

/** Why a realm cannot go on. Its message is for the learner. */
export class RealmBroke extends Error {}

type Loader = (kind: string, name: string) => { readonly text: string; readonly file: string } | undefined;

/** A world of JavaScript without a host: all that goes in and out is text, by one function each way. */
export class Realm {
  private readonly runtime: QuickJSRuntime;
  private readonly context: QuickJSContext;
  private readonly receive: QuickJSHandle;
  private readonly start: QuickJSHandle | undefined;
  private readonly writeAll: QuickJSHandle;

  /**
   * @param answer answers what code in the realm asks, as a text of the membrane's
   * @param load gives the examiner's files
   */
  constructor(private readonly machine: Machine, readonly side: Side, readonly meter: Meter, answer: (text: string) => string, load: Loader) {
    this.runtime = machine.quickjs.newRuntime();
    this.runtime.setMemoryLimit(MEMORY_BYTES);
    this.runtime.setMaxStackSize(STACK_BYTES);
    this.context = this.runtime.newContext();
    this.runtime.setInterruptHandler(() => {
      meter.add(machine.takeSteps());
      return meter.mustEnd();
    });
    const { context } = this;
    const host = this.define('host', (text) => {
      this.countSteps();
      return context.newString(answer(context.getString(text)));
    });
    const loader = this.define('load', (kind, name) => this.compileFile(load, context.getString(kind), context.getString(name)));
    const make = this.evaluate(realmSource(side), 'wardlight');
    const made = this.unwrap(context.callFunction(make, context.undefined, host, context.newString(side), loader));
    this.receive = context.getProp(made, 'receive');
    this.writeAll = context.getProp(made, 'writeAll');
    this.start = side === 'learner' ? context.getProp(made, 'start') : undefined;
  }

  private define(name: string, run: VmFunctionImplementation<QuickJSHandle>): QuickJSHandle {
    return this.context.newFunction(name, run);
  }

  private compileFile(load: Loader, kind: string, name: string): QuickJSHandle {
    const file = load(kind, name);
    if (!file) throw new Error(`There is no ${kind} "${name}".`);
    return this.evaluate(`(function (module, exports) {${file.text}\n})`, file.file);
  }

  /** @returns the completion value. @throws a plain error with the realm's message, `file:line` in it where it is known */
  private evaluate(source: string, file: string): QuickJSHandle {
    return this.unwrap(this.context.evalCode(source, file));
  }

  private unwrap(result: ReturnType<QuickJSContext['evalCode']>): QuickJSHandle {
    if (!result.error) return result.value;
    throw this.errorOf(result.error);
  }

  /** What was thrown past our own code: the realm's own errors, and what no code can catch. */
  private errorOf(thrown: QuickJSHandle): Error {
    const read = (name: string): string => {
      const value = this.context.getProp(thrown, name);
      return this.context.typeof(value) === 'string' ? this.context.getString(value) : '';
    };
    const error = new Error(read('message'));
    error.name = read('name');
    error.stack = read('stack');
    return error;
  }

  /** Steps since the last time are this realm's: it is called when the realm is left. */
  countSteps(): void {
    this.meter.add(this.machine.takeSteps());
  }

  /** Hands a message of the membrane's to the realm. @returns its answer. @throws RealmBroke when it was broken off */
  send(text: string): string {
    return this.textOf(this.context.callFunction(this.receive, this.context.undefined, this.context.newString(text)));
  }

  /** @param text of the learner's file. @returns what it exports, on the wire. @throws an error named SyntaxError */
  run(text: string, file: string): string {
    const compiled = this.evaluate(`(function (exports, require, module, __filename, __dirname) {${text}\n})`, file);
    return this.textOf(this.context.callFunction(this.start as QuickJSHandle, this.context.undefined, compiled, this.context.newString(`/app/${file}`)));
  }

  /** A property of a fresh object, on the wire; read from outside. */
  probe(name: string): string {
    const value = this.context.getProp(this.context.newObject(), name);
    return this.textOf(this.context.callFunction(this.writeAll, this.context.undefined, value));
  }

  private textOf(result: ReturnType<QuickJSContext['callFunction']>): string {
    this.countSteps();
    if (result.error) throw new RealmBroke(this.errorOf(result.error).message);
    const text = this.context.getString(result.value);
    result.value.dispose();
    return text;
  }

  /** Runs what waits for nothing, some of it. @returns false when there was nothing */
  runJobs(): boolean {
    if (!this.runtime.hasPendingJob()) return false;
    // A job that fails has failed in the realm; nobody outside waits for it.
    this.runtime.executePendingJobs(JOBS_AT_ONCE).dispose();
    this.countSteps();
    return true;
  }
}
