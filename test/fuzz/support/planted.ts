import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createDraw } from '../../../server/src/core/tokens/draw';
import { generateToken } from '../../../server/src/core/tokens';
import { tokenFormats } from '../../rules/expanded-text';
import { builtinRules } from '../../support/assets';

/** A value that must never come out, with its template, by which messages name it. */
export interface Planted {
  readonly template: string;
  readonly value: string;
  /** What every value of the kind begins with, such as `sk-ant-admin01-`: it is in the documentation. */
  readonly prefix: string;
}

/** A shorter piece of a value may stand somewhere by chance, or be the public prefix of its kind. */
const PIECE = 10;
const formats = tokenFormats(builtinRules());

/** Values of `count` kinds, drawn by the seed, and two passwords. */
export function plant(seed: string, count: number): Planted[] {
  const kinds = Object.keys(formats).filter((kind) => formats[kind] !== '' && !formats[kind]!.includes('\n'));
  const draw = createDraw(seed);
  const drawn = Array.from({ length: count }, () => kinds[draw(kinds.length)]!);
  return [...drawn, 'password', 'password'].map((kind, n) => {
    const name = `${seed}-${n}`;
    return { template: `{{token:${kind}:${name}}}`, value: generateToken(kind, name, formats), prefix: /^[\w:-]*(?![\w{?*+-])/.exec(formats[kind]!)?.[0] ?? '' };
  });
}

/**
 * The templates of the values of which a piece stands in a text: as it is, in JSON, in a URL, in base64 or in hex. What is
 * public of a value, its first characters, does not count.
 */
export function findPlanted(text: string, planted: readonly Planted[]): string[] {
  const forms = [text, ...decodedForms(text)].join('\n');
  return planted.filter((one) => piecesOf(one).some((piece) => forms.includes(piece))).map(({ template }) => template);
}

/** The first and the last line of a key in PEM, which say of what kind it is. */
const PEM_LINE = /-----(?:BEGIN|END) [A-Z ]+-----/g;

/** Every stretch of the value after its prefix. A long public beginning, such as that of a webhook's address, is left out. */
function piecesOf({ value, prefix }: Planted): string[] {
  const secret = value.replace(/^https:\/\/[^/]+\/[a-z/]*/i, '').replaceAll(PEM_LINE, '').slice(value.startsWith('http') ? 0 : Math.max(4, prefix.length));
  if (secret.length <= PIECE) return [secret];
  return Array.from({ length: secret.length - PIECE + 1 }, (_, at) => secret.slice(at, at + PIECE));
}

function decodedForms(text: string): string[] {
  const unescaped = text.replace(/\\+u([0-9a-f]{4})/gi, (_, code: string) => String.fromCharCode(parseInt(code, 16))).replace(/\\+(["'\\/])/g, '$1');
  const fromUrl = text.replace(/%([0-9a-f]{2})/gi, (_, code: string) => String.fromCharCode(parseInt(code, 16)));
  const base64 = [...text.matchAll(/[A-Za-z0-9+/_-]{14,}={0,2}/g)].flatMap(([run]) => [0, 1, 2, 3].map((skip) => Buffer.from(run.slice(skip), 'base64').toString('latin1')));
  const hex = [...text.matchAll(/(?:[0-9a-f]{2}){10,}/gi)].map(([run]) => Buffer.from(run, 'hex').toString('latin1'));
  return [unescaped, fromUrl, ...base64, ...hex];
}

/** The files below a folder with their names, as one text each. */
export function filesIn(folder: string): { readonly path: string; readonly text: string }[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile()).map((entry) => {
    const path = join(entry.parentPath ?? entry.path, entry.name);
    return { path, text: `${path}\n${readFileSync(path, 'latin1')}` };
  });
}
