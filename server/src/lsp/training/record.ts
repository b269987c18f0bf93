import type { ProgressEvent } from '../../training';
import type { TrainingContext } from './context';
import { linesOf } from './progress-files';

/** Notes events as known. @returns their lines */
export function record(context: TrainingContext, events: readonly ProgressEvent[]): string[] {
  const { library, progress } = context;
  context.progress = { ...progress, own: library.mergeEvents(progress.own, events) };
  return linesOf(library, events);
}
