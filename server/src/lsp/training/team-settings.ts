import type { TrainingSettings } from '../../core';
import type { Session } from '../session';

/** What `wardlight.yaml` of the first folder says about training. */
export function teamSettings({ folders }: Session): TrainingSettings | undefined {
  return folders.all()[0]?.training;
}

/** By track, when it is due. */
export function trackDates(session: Session): ReadonlyMap<string, string> {
  return new Map((teamSettings(session)?.tracks ?? []).flatMap(({ id, due }) => (due === undefined ? [] : [[id, due] as const])));
}
