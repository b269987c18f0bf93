import type { Executor } from './execute';
import { GO } from './go';
import { JAVA } from './java';
import { NODE, TYPESCRIPT } from './node';
import { PYTHON } from './python';

/** Languages that are not here are judged by the interpreter alone. */
export const EXECUTORS: Readonly<Record<string, Executor>> = {
  javascript: NODE,
  typescript: TYPESCRIPT,
  python: PYTHON,
  java: JAVA,
  go: GO,
};

export { execute, missingCommand, type Execution } from './execute';
