import type { ApplyAnswerParams, ApplyAnswerResult } from '../../protocol';
import type { TrainingContext } from './context';
import { readOwn } from './own-file';

const NOT_CHECKED = 'This answer has not passed. Check it first.';
const NO_FILE = 'The file that this exercise is made of cannot be read any more.';
const REVOKE = 'The value leaves your code with this. Put a new one where the program reads it now, and revoke the old one: it stays readable in the history.';

/** What an answer that passed changes in the person's file, as it is now. Nothing is written here. */
export async function applyOwnAnswer(context: TrainingContext, { topic: id, own, text }: ApplyAnswerParams): Promise<ApplyAnswerResult> {
  const topic = context.catalog.topics.find((one) => one.id === id);
  const found = topic && (await context.ownExercises.of(context, topic, own));
  if (found === undefined || 'refused' in found) return { refused: found?.refused ?? NOT_CHECKED };
  if (found.passed !== text) return { refused: NOT_CHECKED };
  const file = await readOwn(context, own.uri);
  if (file === undefined) return { refused: NO_FILE };
  const applied = context.library.applyAnswer(found.excerpt, text, file.source);
  if ('refused' in applied) return applied;
  const { lines } = file.source;
  const edits = applied.edits.map(({ span, text: newText }) => ({ start: lines.positionAt(span.start), end: lines.positionAt(span.end), text: newText }));
  return { uri: own.uri, ...(file.version !== undefined && { version: file.version }), edits, ...(found.isCredential && { afterwards: REVOKE }) };
}
