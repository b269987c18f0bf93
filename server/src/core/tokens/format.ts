import { crc32Base62, crc32LittleEndianHex } from './checksum';
import { azureChecksum, base32Checksum } from './key-checksum';

/** Draws an integer in `[0, below)`. */
export type Draw = (below: number) => number;

/** Appends to what was generated so far. */
type Part = (soFar: string, draw: Draw) => string;

/**
 * A token format as generator. The language:
 * - any character stands for itself, with `{20}` after it 20 times; `\n` is a line break, `\` before another character takes away its meaning;
 * - `[A-Z0-9_]{20}` draws 20 characters of the class, `{20,30}` between 20 and 30, without braces one;
 * - `(ghp|gho)` draws one of the texts;
 * - `<crc32-base62:30>` is the checksum of the last 30 characters so far, without number of all; `<crc32-hex-le>` likewise;
 *   `<grafana-suffix>` is the latter with an underscore in front that it does not cover;
 * - `<azure-checksum>`, `<azure-checksum-url>` and `<base32-crc16>` complete the key that stands so far: they cover its bytes.
 * @throws RangeError naming what in the format is wrong.
 */
export function parseFormat(format: string): (draw: Draw) => string {
  const parts = readParts(format);
  return (draw) => parts.reduce((soFar, part) => soFar + part(soFar, draw), '');
}

const TOKEN = /\\([\s\S])|\[((?:\\[\s\S]|[^\]\\])+)\](?:\{(\d+)(?:,(\d+))?\})?|\(([^()]*)\)|<([a-z0-9-]+)(?::(\d+))?>|([^\\[\]()<>{}])(?:\{(\d+)\})?/y;

function readParts(format: string): Part[] {
  const parts: Part[] = [];
  for (let at = 0; at < format.length; ) {
    TOKEN.lastIndex = at;
    const match = TOKEN.exec(format);
    if (!match) throw new RangeError(`format ${JSON.stringify(format)} cannot be read at ${at}`);
    parts.push(readPart(match));
    at = TOKEN.lastIndex;
  }
  return parts;
}

function readPart([, escaped, charClass, least, most, choices, checksum, covered, plain, times]: RegExpExecArray): Part {
  if (plain !== undefined) return () => plain.repeat(Number(times ?? 1));
  if (escaped !== undefined) return () => (escaped === 'n' ? '\n' : escaped);
  if (charClass !== undefined) return drawCharacters(expandClass(charClass), Number(least ?? 1), Number(most ?? least ?? 1));
  if (choices !== undefined) return drawChoice(choices.split('|'));
  return appendChecksum(checksum ?? '', covered === undefined ? undefined : Number(covered));
}

function drawCharacters(characters: readonly string[], least: number, most: number): Part {
  return (_, draw) => {
    const count = least + draw(most - least + 1);
    return Array.from({ length: count }, () => characters[draw(characters.length)]).join('');
  };
}

function drawChoice(choices: readonly string[]): Part {
  return (_, draw) => choices[draw(choices.length)] ?? '';
}

function appendChecksum(name: string, covered: number | undefined): Part {
  const compute = Object.hasOwn(CHECKSUMS, name) ? CHECKSUMS[name] : undefined;
  if (!compute) throw new RangeError(`the format names an unknown checksum ${JSON.stringify(name)}`);
  return (soFar) => compute(covered === undefined ? soFar : soFar.slice(-covered));
}

const CHECKSUMS: Readonly<Record<string, (ascii: string) => string>> = {
  'crc32-base62': crc32Base62,
  'crc32-hex-le': crc32LittleEndianHex,
  'azure-checksum': azureChecksum,
  'azure-checksum-url': (ascii) => azureChecksum(ascii).replace(/\+/g, '-').replace(/\//g, '_'),
  'base32-crc16': base32Checksum,
  'grafana-suffix': (ascii) => `_${crc32LittleEndianHex(ascii)}`,
};

function expandClass(source: string): string[] {
  const members = [...source.matchAll(/\\([\s\S])|([^\\])/g)].map(([, escaped, plain]) => ({ text: escaped ?? plain!, escaped: escaped !== undefined }));
  const characters: string[] = [];
  for (let i = 0; i < members.length; i++) {
    const isRange = members[i + 1]?.text === '-' && !members[i + 1]!.escaped && i + 2 < members.length;
    if (!isRange) characters.push(members[i]!.text);
    else characters.push(...rangeOf(members[i]!.text, members[(i += 2)]!.text));
  }
  return characters;
}

function rangeOf(first: string, last: string): string[] {
  const from = first.charCodeAt(0);
  const count = last.charCodeAt(0) - from + 1;
  if (count < 1) throw new RangeError(`the range ${first}-${last} is backwards`);
  return Array.from({ length: count }, (_, i) => String.fromCharCode(from + i));
}
