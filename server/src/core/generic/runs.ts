import { blankComments } from './comments';
import type { ReadGenericOptions } from './document';
import type { GenericOp, GenericPattern } from './pattern';

const known = new WeakMap<GenericPattern, readonly RegExp[]>();

/**
 * Whether a text holds what a pattern has between its ellipses, each stretch somewhere. It is far cheaper than reading the text as words
 * and marks, which most texts can be spared.
 */
export function mayHold(text: string, pattern: GenericPattern, { commentStyle }: ReadGenericOptions): boolean {
  const runs = known.get(pattern) ?? readRuns(pattern);
  known.set(pattern, runs);
  const visible = commentStyle && runs.length > 0 ? blankComments(text, commentStyle) : text;
  return runs.every((run) => run.test(visible));
}

/** An expression for each stretch. Blanks may stand anywhere between words and marks, and blocks begin and end at blanks. */
function readRuns({ ops, caseless }: GenericPattern): readonly RegExp[] {
  const stretches: string[] = [];
  let stretch = '';
  let endsInWord = false;
  for (const op of ops) {
    const part = partOf(op);
    if (op.op === 'skip') stretches.push(stretch);
    if (op.op === 'skip') stretch = '';
    if (part === undefined) continue;
    const isWord = op.op === 'word' || /^\w/.test(part);
    stretch += `${stretch === '' ? '' : endsInWord && isWord ? '\\s+' : '\\s*'}${isWord ? `\\b${part}\\b` : part}`;
    endsInWord = isWord;
  }
  return [...stretches, stretch].filter((each) => each !== '').map((each) => new RegExp(each, caseless ? 'i' : ''));
}

function partOf(op: GenericOp): string | undefined {
  if (op.op === 'word') return '\\w+';
  return op.op === 'token' ? op.text.replace(/[\\^$.*+?()[\]{}|/]/, '\\$&') : undefined;
}
