import type { ActParams, ActResult } from '../../protocol';
import { actInExercise } from './act-in-exercise';
import { actInRecall } from './recall-view';
import type { TrainingContext } from './context';
import { actInTopic } from './topic-view';
import { showPlace } from './show';

/** Does one action of a person. Each gives the view after it, and what is to be written into their file. */
export async function act(context: TrainingContext, params: ActParams): Promise<ActResult> {
  const { place, at } = params;
  switch (place.view) {
    case 'exercise': return actInExercise(context, place, params);
    case 'recall': return actInRecall(context, place.topic, params);
    case 'topic': return actInTopic(context, place, params);
    default: return { view: await showPlace(context, place, at), append: [] };
  }
}
