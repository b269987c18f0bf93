import { countErrors } from './flat-tree';
import type { LoadedGrammar } from './runtime';

/** Shorter texts are parsed in no time, whatever they hold. UTF-16 code units. */
const LONG = 64 * 1024;
const SAMPLE = 16 * 1024;
/** Junk has an error for every ten or twenty units; code that is being written has a few in all. */
const UNITS_PER_ERROR = 60;

/**
 * Whether a long text is not the code that its name says, so that parsing it would be all error recovery: seconds for half
 * a megabyte. Judged by its beginning, where a parser knows what it is in, and by nothing but the text.
 */
export function isJunk({ parser, flatten }: LoadedGrammar, text: string): boolean {
  if (text.length <= LONG) return false;
  const lineEnd = text.lastIndexOf('\n', SAMPLE);
  const sample = text.slice(0, lineEnd > 0 ? lineEnd : SAMPLE);
  const tree = parser.parse(sample);
  if (!tree) return true;
  const errors = countErrors(flatten(tree, sample));
  tree.delete();
  return errors * UNITS_PER_ERROR > sample.length;
}
