import type { Problem } from '../../core';
import type { Catalog } from '../topic';
import { Place } from './proof';

/** A topic that is in no track is never anybody's next one. Where there are no tracks, nothing is missing. */
export function topicsWithoutTrack({ topics, tracks }: Catalog, folder: string): readonly Problem[] {
  if (tracks.length === 0) return [];
  const left = topics.filter(({ id }) => !tracks.some((track) => track.topics.includes(id)));
  return left.map(({ id }) => new Place(`${folder === '' ? '' : `${folder}/`}tracks.yaml`).problem(`the topic ${id} is in no track; add it to one.`));
}
