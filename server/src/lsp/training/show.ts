import type { TrainingPlace, TrainingView } from '../../protocol';
import type { TrainingContext } from './context';
import { showExercise } from './exercise-view';
import { showRecall } from './recall-view';
import { showTeam } from './team-view';
import { showToday } from './today-view';
import { showTopic } from './topic-view';

/** What is seen at a place. */
export async function showPlace(context: TrainingContext, place: TrainingPlace, at: string): Promise<TrainingView> {
  switch (place.view) {
    case 'today': return showToday(context, at);
    case 'topic': return showTopic(context, place, at);
    case 'exercise': return showExercise(context, place, at);
    case 'recall': return showRecall(context, place.topic, at);
    case 'team': return showTeam(context, at);
  }
}
