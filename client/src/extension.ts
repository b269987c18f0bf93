import { Uri, type ExtensionContext } from 'vscode';
import { LanguageClient, TransportKind, type ServerOptions } from 'vscode-languageclient/node';
import { activateClient, type Api } from './activate-client';

/** Above this the server is ended by Node and started again, rather than slowing the whole machine. */
const SERVER_HEAP = '--max-old-space-size=2048';

/** Entry on the desktop and on remote machines: the server is a process of its own. */
export function activate(context: ExtensionContext): Promise<Api> {
  const module = Uri.joinPath(context.extensionUri, 'dist/server/node.js').fsPath;
  const run = { module, transport: TransportKind.ipc, options: { execArgv: [SERVER_HEAP] } };
  const debug = { ...run, options: { execArgv: ['--nolazy', '--inspect=6017', SERVER_HEAP] } };
  const server: ServerOptions = { run, debug };
  return activateClient(context, (id, name, options) => {
    const client = new LanguageClient(id, name, server, options);
    return { client, processId: () => (client.serverProcess as { pid?: number } | undefined)?.pid };
  });
}
