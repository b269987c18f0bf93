import { Disposable, FileType, Uri, workspace } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { ServerMethods, type FolderEntry } from '../../server/src/protocol';

/** Answers the web server, which has no file system: it may read the workspace and the package, and nothing else. */
export function serveFiles(client: BaseLanguageClient, extensionUri: Uri): Disposable {
  return Disposable.from(
    client.onRequest(ServerMethods.readFile, ({ uri }: { uri: string }) => readInWorkspace(Uri.parse(uri))),
    client.onRequest(ServerMethods.readFolder, ({ uri }: { uri: string }) => readFolder(Uri.parse(uri))),
    client.onRequest(ServerMethods.readAsset, ({ name }: { name: string }) => readAsset(extensionUri, name)),
  );
}

async function readInWorkspace(uri: Uri): Promise<Uint8Array | null> {
  return workspace.getWorkspaceFolder(uri) === undefined ? null : read(uri);
}

function readAsset(extensionUri: Uri, name: string): Promise<Uint8Array | null> {
  return name.split('/').includes('..') ? Promise.resolve(null) : read(Uri.joinPath(extensionUri, 'dist', name));
}

async function read(uri: Uri): Promise<Uint8Array | null> {
  try {
    return await workspace.fs.readFile(uri);
  } catch {
    return null;
  }
}

async function readFolder(uri: Uri): Promise<readonly FolderEntry[]> {
  if (workspace.getWorkspaceFolder(uri) === undefined) return [];
  try {
    return (await workspace.fs.readDirectory(uri)).map(([name, type]) => ({ name, kind: kindOf(type) }));
  } catch {
    return [];
  }
}

/** A link's type has two bits: where it leads, and that it is one. */
function kindOf(type: FileType): FolderEntry['kind'] {
  if ((type & FileType.SymbolicLink) !== 0) return 'link';
  return type === FileType.Directory ? 'folder' : 'file';
}
