import type { Catalog, Topic } from '../topic';
import { missing } from './mistakes';
import { SourceFiles } from './source-files';
import { readTopic, type ReadOptions } from './topic';
import { readTracks } from './tracks';
import { TEAM_FOLDER, type Problem } from '../../core';

/** Where topics lie in a repository: the packaged ones in that of Wardlight, a team's own in theirs. */
export const PACKAGED_FOLDER = 'training';

const WORLDS = 'worlds';
const TRACKS = 'tracks.yaml';
const MOST_TOPICS = 200;

export interface CatalogOptions extends ReadOptions {
  /** The folder with the topics, as it stands at the beginning of the paths; by default where they belong. */
  readonly folder?: string;
  /** What a team's own tracks may name beside its own topics. */
  readonly packaged?: Catalog;
}

/**
 * Reads topics. Each mistake is a problem with its file, its line and what to do; it costs the topic that it is in, and no other.
 * Tokens in texts stay templates: see `expandCatalog`. Never throws.
 * @param files texts by path, with `/`
 */
export function readCatalog(files: ReadonlyMap<string, string>, options: CatalogOptions): Catalog {
  const { folder: path = options.team ? TEAM_FOLDER : PACKAGED_FOLDER, packaged } = options;
  const folder = new SourceFiles(files, path === '' ? '' : `${path}/`);
  const names = folder.folders.filter((name) => name !== WORLDS && !name.startsWith('.'));
  const read = names.slice(0, MOST_TOPICS).map((name) => readTopic(folder.folder(name), name, options));
  const topics = read.flatMap(({ topic }): Topic[] => (topic ? [topic] : []));
  const written = folder.read(TRACKS);
  const known = (packaged?.topics ?? []).map(({ id }) => id);
  const { tracks, problems } = written === undefined ? { tracks: [], problems: [] } : readTracks(written, folder.path + TRACKS, names, [...known, ...topics.map(({ id }) => id)]);
  const worlds = readWorlds(folder.folder(WORLDS));
  const tooMany = names.length > MOST_TOPICS ? [missing(path, `there are ${names.length} topics here, and ${MOST_TOPICS} at most are read; take some out.`)] : [];
  const taken = topics.filter(({ id }) => known.includes(id)).map(({ id }) => missing(`${folder.path}${id}/topic.yaml`, 'a packaged topic has this name; give the folder another one.'));
  return {
    topics: topics.filter(({ id }) => !known.includes(id)), tracks, worlds: worlds.texts,
    problems: [...strangers(folder), ...tooMany, ...taken, ...read.flatMap((one) => one.problems), ...worlds.problems, ...problems],
  };
}

function readWorlds(folder: SourceFiles): { readonly texts: Readonly<Record<string, string>>; readonly problems: readonly Problem[] } {
  const wrong = folder.below.filter((name) => !/^[a-z][a-z0-9-]*\.js$/.test(name));
  const texts = folder.names.filter((name) => !wrong.includes(name)).map((name): [string, string] => [name.slice(0, -'.js'.length), folder.read(name) ?? '']);
  return { texts: Object.fromEntries(texts), problems: wrong.map((name) => missing(folder.path + name, 'a world is a file `<name>.js`, in lower case with `-`; rename it.')) };
}

/** A file beside the topics is most likely one that somebody expects to be read. */
function strangers(folder: SourceFiles): Problem[] {
  const unread = folder.names.filter((name) => name !== TRACKS && !/^readme\.md$/i.test(name) && !name.startsWith('.'));
  return unread.map((name) => missing(folder.path + name, `nobody reads this file: topics are folders, beside them stands \`${TRACKS}\`; rename it, or take it out.`));
}
