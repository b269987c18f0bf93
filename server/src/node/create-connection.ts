import { createConnection, Message, ProposedFeatures, type MessageStrategy } from 'vscode-languageserver/node';
import { watchFrames } from './stdio-frames';

/** The library writes what is no message into the client's log, whole: it may hold document text. */
const onlyMessages: MessageStrategy = {
  handleMessage: (message, next) => {
    if (Message.isRequest(message) || Message.isNotification(message) || (Message.isResponse(message) && message.id !== null)) return next(message);
    return undefined;
  },
};

/** The connection that the command line's arguments ask for. Over standard input, bytes that are no messages end the process. */
export function connectToClient() {
  if (process.argv.includes('--stdio')) watchFrames(process.stdin, endProcess);
  return createConnection(ProposedFeatures.all, { messageStrategy: onlyMessages });
}

function endProcess(): void {
  process.stderr.write('wardlight: what the client sent is no message of the language server protocol (a header with `Content-Length`, then JSON); the server ends.\n');
  process.exit(1);
}
