import { TEAM_FOLDER } from '../../core';
import type { Catalog } from '../../training';
import { decodeText } from '../decode-text';
import { readRunbookPack } from '../runbooks';
import type { Session } from '../session';
import { joinUri } from '../uris';
import type { Library } from './context';
import { hasFolders, readTeamTexts } from './team-texts';
import { teamSettings } from './team-settings';

/** The packaged topics, and where the workspace is trusted those of its team. @throws when the package is damaged */
export async function loadCatalog(session: Session, library: Library): Promise<Catalog> {
  const { host } = session.runtime;
  const rules = session.folders.everywhere()[0]?.ruleSet?.packaged ?? [];
  const packaged = library.readPackagedCatalog(decodeText(await host.asset(library.TRAINING_ASSET)), rules);
  const own = await loadTeam(session, library, packaged);
  if (own === undefined) return packaged;
  return {
    topics: [...packaged.topics, ...own.topics],
    // What a team asks of its people comes first.
    tracks: [...own.tracks, ...packaged.tracks],
    problems: [...packaged.problems, ...own.problems],
    worlds: { ...packaged.worlds, ...own.worlds },
  };
}

/** Whether the workspace has topics that are off because it is not trusted. Their names are looked at, and nothing of them is read. */
export async function hasTopicsOff(session: Session): Promise<boolean> {
  const folder = session.folders.all()[0]?.uri;
  if (folder === undefined || session.features.options.trusted !== false) return false;
  return hasFolders(session, joinUri(folder, teamSettings(session)?.topics ?? TEAM_FOLDER));
}

/** What somebody else wrote into a folder that is not trusted is not run, and not shown. */
async function loadTeam(session: Session, library: Library, packaged: Catalog): Promise<Catalog | undefined> {
  const folder = session.folders.all()[0]?.uri;
  if (folder === undefined || session.features.options.trusted === false) return undefined;
  const path = teamSettings(session)?.topics ?? TEAM_FOLDER;
  const texts = await readTeamTexts(session, folder, path);
  return texts.size === 0 ? undefined : library.readCatalog(texts, { team: true, folder: path, packaged, weaknesses: (await readRunbookPack(session.runtime.host)).weaknesses });
}
