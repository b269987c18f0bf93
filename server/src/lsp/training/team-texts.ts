import { ServerMethods, type FolderEntry } from '../../protocol';
import { decodeText } from '../decode-text';
import type { Session } from '../session';
import { joinUri } from '../uris';

/** A topic's folder has exercises, and these have wrong answers. */
const DEEPEST = 4;
const MOST_FILES = 5000;
/** Bytes. A larger file is no lesson. */
const LARGEST = 256 * 1024;

/** Every text below a folder of the workspace, by its path relative to the workspace folder. Only our own client lists folders. */
export async function readTeamTexts(session: Session, folderUri: string, path: string): Promise<ReadonlyMap<string, string>> {
  const texts = new Map<string, string>();
  if (session.features.options.clientCommands !== true) return texts;
  let folders = [path];
  for (let depth = 0; depth <= DEEPEST && folders.length > 0; depth++) {
    const listed = await Promise.all(folders.map(async (folder) => ({ folder, entries: await list(session, joinUri(folderUri, folder)) })));
    const files = listed.flatMap(({ folder, entries }) => entries.filter(({ kind }) => kind === 'file').map(({ name }) => `${folder}/${name}`));
    await Promise.all(files.slice(0, MOST_FILES - texts.size).map((file) => read(session, folderUri, file, texts)));
    folders = listed.flatMap(({ folder, entries }) => entries.filter(({ kind }) => kind === 'folder').map(({ name }) => `${folder}/${name}`));
  }
  return new Map([...texts].sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** Whether there are folders in one of the workspace. Only our own client lists folders. */
export async function hasFolders(session: Session, uri: string): Promise<boolean> {
  return session.features.options.clientCommands === true && (await list(session, uri)).some(({ kind }) => kind === 'folder');
}

async function read({ runtime }: Session, folderUri: string, file: string, texts: Map<string, string>): Promise<void> {
  const bytes = await runtime.host.readFile(joinUri(folderUri, file));
  if (bytes !== undefined && bytes.length <= LARGEST) texts.set(file, decodeText(bytes));
}

async function list({ connection }: Session, uri: string): Promise<readonly FolderEntry[]> {
  try {
    return (await connection.sendRequest<readonly FolderEntry[] | null>(ServerMethods.readFolder, { uri })) ?? [];
  } catch {
    return [];
  }
}
