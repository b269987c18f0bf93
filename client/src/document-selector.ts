import { workspace } from 'vscode';
import type { DocumentSelector } from 'vscode-languageclient';

/** Where people's own documents live. Not among them: Git's old versions, output, settings, chat. */
const SCHEMES = ['file', 'untitled', 'vscode-vfs', 'vscode-remote', 'vscode-test-web', 'memfs'];

/** Every language, because a credential can stand in any text; the workspace's own schemes, because a host may bring another. */
export function selectDocuments(): DocumentSelector {
  const schemes = new Set([...SCHEMES, ...(workspace.workspaceFolders ?? []).map(({ uri }) => uri.scheme)]);
  return [...schemes].map((scheme) => ({ scheme }));
}
