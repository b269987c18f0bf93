import { createDraw } from '../../../server/src/core/tokens/draw';
import { decode } from '../../../server/src/node/decode';
import { IS_LONG, SEED } from './settings';

/** A text that no person would write, with the name that decides its language. */
export interface Hostile {
  readonly name: string;
  readonly path: string;
  readonly text: string;
}

const LANGUAGES: readonly (readonly [string, string])[] = [['js', 'const a = 1;\n'], ['ts', 'const a: number = 1;\n'], ['tsx', 'const a = <p>{b}</p>;\n'], ['py', 'a = 1\n']];
/** Makes the rules of every language look at a text. */
const BAIT: Readonly<Record<string, string>> = {
  js: 'const agent = { rejectUnauthorized: false };\n', ts: 'const agent = { rejectUnauthorized: false };\n', tsx: 'const agent = { rejectUnauthorized: false };\n',
  py: 'import yaml\nplan = yaml.load(text, Loader=yaml.Loader)\n',
};

/** What takes seconds is a tenth as long in a short run, but for one language. */
const half = (extension: string): number => (IS_LONG || extension === 'ts' ? 500_000 : 50_000);
const nearlyOne = IS_LONG ? 900_000 : 90_000;

/** Texts of every bad kind that issue 3 names. */
export function hostileTexts(): Hostile[] {
  return [...LANGUAGES.flatMap(([extension, line]) => inLanguage(extension, line)), ...others()];
}

function inLanguage(extension: string, line: string): Hostile[] {
  const bait = BAIT[extension]!;
  const end = extension === 'py' ? '\n' : ';\n';
  const text = (name: string, body: string): Hostile => ({ name: `${name} (${extension})`, path: `src/hostile.${extension}`, text: body });
  return [
    text('one line', bait.trim().replaceAll('\n', ';') + ';'.concat(line.trim(), ';').repeat(20_000)),
    text('5,000 nested parentheses', `${bait}x = ${'(\n'.repeat(5_000)}1${')\n'.repeat(5_000)}${end}`),
    text('5,000 nested brackets, open', `${bait}x = ${'[\n'.repeat(5_000)}`),
    text('5,000 nested calls', `${bait}${'f(\n'.repeat(5_000)}${')\n'.repeat(5_000)}${end}`),
    text('a sum of 20,000 terms', `${bait}x = (${Array.from({ length: 20_000 }, (_, n) => `a${n}`).join(' +\n')})${end}`),
    text('a concatenation of 20,000 texts', `${bait}x = (${Array.from({ length: 20_000 }, (_, n) => `"t${n}"`).join(' +\n')})${end}`),
    text('20,000 links of a chain', `${bait}x = (a${'.b()\n'.repeat(20_000)})${end}`),
    text('5,000 nested blocks', `${bait}${extension === 'py' ? nestedPython() : `${'if (a) {\n'.repeat(5_000)}${'}\n'.repeat(5_000)}`}`),
    text('syntax errors', `${bait}${'function ( {{{ } ] ) class = =>\n'.repeat(5_000)}`),
    text('junk', bait + junk(half(extension), 90)),
    text('junk of brackets and quotes', bait + junkOf('(){}[]<>"\'`\\/*#$\n ', half(extension))),
    text('plain code', bait + line.repeat(nearlyOne / line.length)),
    text('9 MB of code', bait + line.repeat(9_000_000 / line.length)),
    text('a string of 5 MB', `${bait}x = "${'a'.repeat(5_000_000)}"${end}`),
    text('a string of 0.9 MB', `${bait}x = "${'a'.repeat(900_000)}"${end}`),
    text('a string that never ends', `${bait}x = "${'\\'.repeat(200_000)}`),
    text('lone surrogates', `${bait}x = "\ud800\udc00\ud800${'\udc00'.repeat(1_000)}"${end}${bait}`),
    text('NUL late', `${bait}${line.repeat(1_000)}\0\0\0${bait}`),
    text('only line breaks', `${bait}${'\r\n\r\u2028\n'.repeat(50_000)}`),
    text('wide characters', `${bait}${`x = "${'é😀ü'.repeat(20)}"${end}`.repeat(5_000)}`),
  ];
}

/** As deep as Python's own parser allows, again and again. */
function nestedPython(): string {
  return `${Array.from({ length: 99 }, (_, depth) => `${' '.repeat(depth)}if a:\n`).join('')}${' '.repeat(99)}b\n`.repeat(50);
}

function others(): Hostile[] {
  const deepJson = `${'{"password":'.repeat(50_000)}1${'}'.repeat(50_000)}`;
  const passwords = Array.from({ length: IS_LONG ? 300 : 30 }, (_, n) => `DB_PASSWORD_${n}=${junkOf('abcdefghkmnpqrstuvwxyzABCDEFGHKMNPQRSTUVWXYZ23456789', 14)}`).join('\n');
  return [
    { name: 'deep JSON', path: 'src/deep.json', text: deepJson },
    { name: 'deep YAML', path: 'src/deep.yaml', text: Array.from({ length: 3_000 }, (_, n) => `${' '.repeat(n)}password:`).join('\n') },
    { name: 'one line of pairs', path: 'src/flat.json', text: `{${'"password": "x", '.repeat(200_000)}}` },
    { name: 'keywords only', path: 'src/words.txt', text: 'password secret token apikey AKIA ghp_ '.repeat(100_000) },
    { name: 'a URL of 4 MB', path: 'src/url.txt', text: `https://${'a:'.repeat(2_000_000)}@b` },
    { name: 'a key that never ends', path: 'src/key.pem', text: `-----BEGIN PRIVATE KEY-----\n${`${'A'.repeat(64)}\n`.repeat(60_000)}` },
    { name: 'key beginnings', path: 'src/keys.pem', text: '-----BEGIN PRIVATE KEY-----\n'.repeat(IS_LONG ? 100_000 : 10_000) },
    { name: 'many passwords', path: 'src/many.env', text: passwords },
    ...['le', 'be'].flatMap((order) => [true, false].map((marked) => wide(order, marked))),
    { name: 'nothing', path: 'src/empty.js', text: '' },
    { name: 'NUL at once', path: 'src/nul.js', text: `\0${BAIT['js']}` },
  ];
}

/** As the command line reads UTF-16. Without its mark it is read as UTF-8, and is full of NUL. */
function wide(order: string, marked: boolean): Hostile {
  const bytes = Buffer.from(`${marked ? '\ufeff' : ''}${BAIT['js']}`, 'utf16le');
  return { name: `UTF-16${order}${marked ? ' with its mark' : ''}`, path: 'src/wide.js', text: decode(order === 'le' ? bytes : bytes.swap16()) };
}

function junk(length: number, kinds: number): string {
  const draw = createDraw(`junk ${SEED} ${length}`);
  return Array.from({ length }, (_, n) => (n % 80 === 79 ? '\n' : String.fromCharCode(33 + draw(kinds)))).join('');
}

function junkOf(characters: string, length: number): string {
  const draw = createDraw(`junk ${SEED} ${characters} ${++drawn}`);
  return Array.from({ length }, () => characters[draw(characters.length)]).join('');
}

let drawn = 0;
