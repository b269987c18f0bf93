import type { DataCallback, Message, MessageReader, MessageWriter } from 'vscode-languageserver/node';

/** Keeps a copy of every message that passes, in either direction. */
export function recordMessages(
  reader: MessageReader, writer: MessageWriter, messages: { from: 'client' | 'server'; text: string }[],
): [MessageReader, MessageWriter] {
  const keep = (from: 'client' | 'server', message: Message): void => void messages.push({ from, text: JSON.stringify(message) });
  const listen = reader.listen.bind(reader);
  reader.listen = (callback: DataCallback) =>
    listen((message) => {
      keep('server', message);
      callback(message);
    });
  const write = writer.write.bind(writer);
  writer.write = (message: Message) => {
    keep('client', message);
    return write(message);
  };
  return [reader, writer];
}
