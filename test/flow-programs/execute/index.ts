import { CSHARP } from './csharp';
import type { Executor } from './execute';
import { GO } from './go';
import { JAVA, KOTLIN } from './java';
import { NODE, TYPESCRIPT } from './node';
import { PHP } from './php';
import { PYTHON } from './python';
import { RUBY } from './ruby';

/** Languages that are not here are judged by the interpreter alone. */
export const EXECUTORS: Readonly<Record<string, Executor>> = {
  javascript: NODE,
  typescript: TYPESCRIPT,
  python: PYTHON,
  java: JAVA,
  go: GO,
  php: PHP,
  ruby: RUBY,
  csharp: CSHARP,
  kotlin: KOTLIN,
};

export { execute, missingCommand } from './execute';
