import { nearestWord, type Problem } from '../../core';
import type { Track } from '../topic';
import { readForm } from './read-form';
import { TRACKS_FORM } from './topic-forms';

/**
 * Reads `tracks.yaml`. A track with a topic that there is not keeps its other ones.
 * @param folders of topics, those with mistakes too
 * @param topics ids of the topics that can be taken
 */
export function readTracks(text: string, path: string, folders: readonly string[], topics: readonly string[]): { readonly tracks: readonly Track[]; readonly problems: readonly Problem[] } {
  const { value, mistakes } = readForm(TRACKS_FORM, text, path);
  const written = value?.tracks ?? [];
  const seen = new Set<string>();
  const tracks = written.flatMap((track, index): Track[] => {
    for (const [at, topic] of track.topics.entries()) {
      if (!folders.includes(topic) && !topics.includes(topic)) mistakes.at(['tracks', index, 'topics', at], unknownTopic(topic, folders));
      else if (track.topics.indexOf(topic) < at) mistakes.at(['tracks', index, 'topics', at], 'this topic stands twice in the track; keep one.');
    }
    if (seen.has(track.id)) mistakes.at(['tracks', index, 'id'], 'a track before has this id; each has its own.');
    if (seen.has(track.id)) return [];
    seen.add(track.id);
    return [{ ...track, topics: [...new Set(track.topics)].filter((topic) => topics.includes(topic)) }];
  });
  return { tracks, problems: mistakes.problems };
}

function unknownTopic(id: string, folders: readonly string[]): string {
  const nearest = nearestWord(id, folders);
  return `there is no topic \`${id}\`; ${nearest === undefined ? 'use the name of a topic’s folder.' : `did you mean \`${nearest}\`?`}`;
}
