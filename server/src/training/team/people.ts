import { nearestWord, quote, type Problem, type TrackSetting } from '../../core';
import type { Role, Track } from '../topic';
import type { TeamInput } from './report-types';

/** A person of the team with the tracks that are theirs. */
export interface Member {
  readonly id: string;
  readonly roles: readonly Role[];
  readonly tracks: readonly MemberTrack[];
  /** Whether there is a progress file. */
  readonly shares: boolean;
}

export interface MemberTrack {
  readonly id: string;
  readonly topics: readonly string[];
  readonly due?: string;
}

/** A track that the team takes. */
interface TeamTrack extends MemberTrack {
  readonly roles: readonly Role[];
}

/**
 * Who takes which track: those of the team whose roles a person has, and those named for the person. People of whom there is progress and no word in
 * `wardlight.yaml` are shown too, and a problem.
 */
export function assignTracks(input: TeamInput): { readonly members: readonly Member[]; readonly problems: readonly Problem[] } {
  const { settings, catalog, people } = input;
  const problems: Problem[] = [];
  const known = new Map(catalog.tracks.map((track) => [track.id, track]));
  const drop = (id: string, line: number): readonly never[] => {
    problems.push(unknownTrack(input, id, line));
    return [];
  };
  const taken = (settings?.tracks ?? []).flatMap((setting) => teamTrack(known, setting) ?? drop(setting.id, setting.line));
  const named = (settings?.people ?? []).map(({ id, roles, tracks, line }): Member => {
    const own = tracks.flatMap((track) => memberTrack(known, taken, track) ?? drop(track, line));
    const ofRole = taken.filter((track) => track.roles.some((role) => roles.includes(role)) && !own.some((one) => one.id === track.id));
    return { id, roles, tracks: [...ofRole, ...own].map(withoutRoles), shares: people.has(id) };
  });
  const ids = new Set(named.map(({ id }) => id));
  const others = [...people.keys()].filter((id) => !ids.has(id)).sort();
  if (settings !== undefined) problems.push(...others.map((id) => unknownPerson(input, id)));
  return { members: [...named, ...others.map((id): Member => ({ id, roles: [], tracks: [], shares: true }))], problems };
}

function teamTrack(known: ReadonlyMap<string, Track>, { id, due, roles }: TrackSetting): TeamTrack | undefined {
  const track = known.get(id);
  return track && { id, topics: track.topics, roles: roles ?? track.roles, ...(due !== undefined && { due }) };
}

/** A person's own track has the team's date for it. */
function memberTrack(known: ReadonlyMap<string, Track>, taken: readonly TeamTrack[], id: string): TeamTrack | undefined {
  return taken.find((track) => track.id === id) ?? teamTrack(known, { id, line: 0 });
}

function withoutRoles({ id, topics, due }: TeamTrack): MemberTrack {
  return { id, topics, ...(due !== undefined && { due }) };
}

function unknownTrack({ path, catalog }: TeamInput, id: string, line: number): Problem {
  const ids = catalog.tracks.map((track) => track.id);
  const nearest = nearestWord(id, ids);
  const remedy = nearest === undefined ? (ids.length === 0 ? 'there are none.' : `use one of: ${ids.join(', ')}.`) : `did you mean \`${nearest}\`?`;
  return { kind: 'config', message: `the track ${quote(id)} is not known; ${remedy}`, ...(path !== undefined && { path }), line };
}

function unknownPerson({ path }: TeamInput, id: string): Problem {
  const message = `there is progress of ${quote(id)}, who is not among \`people\` of \`training\`; add the person, or delete the progress file.`;
  return { kind: 'config', message, ...(path !== undefined && { path }) };
}
