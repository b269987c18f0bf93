/** Known to Node and to every browser; declared here because the server's core types know neither. */
declare const TextDecoder: new (label: 'utf-8', options: { ignoreBOM: boolean }) => { decode(bytes: Uint8Array): string };

/** Decodes UTF-8, leaving a byte order mark out, as editors do. Invalid bytes become U+FFFD. */
export function decodeText(bytes: Uint8Array): string {
  return new TextDecoder('utf-8', { ignoreBOM: false }).decode(bytes);
}
