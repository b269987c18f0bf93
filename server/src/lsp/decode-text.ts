/** Known to Node and to every browser; declared here because this folder is typed for neither. */
declare const TextDecoder: new (label: 'utf-8' | 'utf-16le' | 'utf-16be') => { decode(bytes: Uint8Array): string };

/**
 * Decodes a file as an editor does: UTF-16 by its byte order mark, else UTF-8. The mark is left out, and what is not valid
 * becomes U+FFFD. Never throws.
 */
export function decodeText(bytes: Uint8Array): string {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (first === 0xfe && second === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  return new TextDecoder('utf-8').decode(bytes);
}
