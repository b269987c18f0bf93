import { Console } from 'node:console';
import { createConnection, Message, ProposedFeatures, type Connection, type MessageStrategy } from 'vscode-languageserver/node';
import { MessageStream } from './message-stream';
import { watchFrames } from './stdio-frames';

/** The library writes what is no message into the client's log, whole: it may hold document text. */
const onlyMessages: MessageStrategy = {
  handleMessage: (message, next) => {
    if (Message.isRequest(message) || Message.isNotification(message) || (Message.isResponse(message) && message.id !== null)) return next(message);
    return undefined;
  },
};

/** The connection that the command line's arguments ask for. Over standard input, bytes that are no messages end the process. */
export function connectToClient(): Connection {
  const options = { messageStrategy: onlyMessages };
  if (!process.argv.includes('--stdio')) return createConnection(ProposedFeatures.all, options);
  watchFrames(process.stdin, endProcess);
  // Whatever a dependency says must not get between the messages.
  globalThis.console = new Console(process.stderr);
  return createConnection(ProposedFeatures.all, process.stdin, new MessageStream(process.stdout), options);
}

function endProcess(): void {
  process.stderr.write('wardlight: what the client sent is no message of the language server protocol (a header with `Content-Length`, then JSON); the server ends.\n');
  process.exit(1);
}
