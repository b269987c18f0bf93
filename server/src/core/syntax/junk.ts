import { countErrors } from './flat-tree';
import type { LoadedGrammar } from './runtime';

/** Shorter texts are parsed in no time, whatever they hold. UTF-16 code units. */
const LONG = 64 * 1024;
const SAMPLE = 16 * 1024;
/** Junk has an error for every ten or twenty units; code that is being written has a few in all. */
const UNITS_PER_ERROR = 80;

/**
 * Tells whether a long text is not the code that its name says, so that parsing it would be all error recovery: seconds for
 * half a megabyte. Judged by its beginning, where a parser knows what it is in, and by nothing but the text; the last
 * beginning is remembered.
 */
export class JunkTest {
  private beginning: string | undefined;
  private verdict = false;

  constructor(private readonly loaded: LoadedGrammar) {}

  isJunk(text: string): boolean {
    if (text.length <= LONG) return false;
    const lineEnd = text.lastIndexOf('\n', SAMPLE);
    const beginning = text.slice(0, lineEnd > 0 ? lineEnd : SAMPLE);
    if (this.beginning !== beginning) this.verdict = this.parse(beginning);
    this.beginning = beginning;
    return this.verdict;
  }

  private parse(beginning: string): boolean {
    const { parser, flatten } = this.loaded;
    const tree = parser.parse(beginning);
    if (!tree) return true;
    const errors = tree.rootNode.hasError ? countErrors(flatten(tree, beginning)) : 0;
    tree.delete();
    return errors * UNITS_PER_ERROR > beginning.length;
  }
}
