import { countErrors } from './flat-tree';
import type { LoadedGrammar } from './runtime';

/** Shorter texts are parsed in no time, whatever they hold. UTF-16 code units. */
const LONG = 64 * 1024;
const SAMPLE = 4 * 1024;
const SAMPLES_AT = [0.25, 0.5, 0.75];
/** Code that is cut out of its file has a handful of errors in a sample, junk has one for every ten or twenty units. */
const UNITS_PER_ERROR = 60;

/**
 * Whether a long text is not the code that its name says, so that parsing it would be all error recovery: seconds for half
 * a megabyte. Judged by three samples, and by nothing but the text.
 */
export function isJunk(loaded: LoadedGrammar, text: string): boolean {
  return text.length > LONG && SAMPLES_AT.every((part) => isJunkSample(loaded, sampleAt(text, Math.floor(text.length * part))));
}

/** Begins with a line where there is one near. */
function sampleAt(text: string, at: number): string {
  const line = text.indexOf('\n', at);
  const start = line < 0 || line > at + SAMPLE ? at : line + 1;
  return text.slice(start, start + SAMPLE);
}

function isJunkSample({ parser, flatten }: LoadedGrammar, sample: string): boolean {
  const tree = parser.parse(sample);
  if (!tree) return true;
  const errors = countErrors(flatten(tree, sample));
  tree.delete();
  return errors * UNITS_PER_ERROR > sample.length;
}
