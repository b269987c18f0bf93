import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expandTokens } from '../../server/src/core/tokens';
import { tokenFormats } from '../rules/expanded-text';
import { builtinRules, ROOT } from '../support/assets';

const DEMO = join(ROOT, 'demo');
const formats = tokenFormats(builtinRules());

/** Replaces `{{token:…}}` templates by generated values. */
export function expand(text: string): string {
  return expandTokens(text, formats);
}

/** The demo workspace as `npm start` writes it. @returns texts by path, relative and with `/` */
export function demoFiles(): ReadonlyMap<string, string> {
  return new Map(filesBelow('').map((path) => [path, expand(readFileSync(join(DEMO, path), 'utf8'))]));
}

function filesBelow(folder: string): string[] {
  return readdirSync(join(DEMO, folder), { withFileTypes: true }).flatMap((entry) => {
    const path = folder === '' ? entry.name : `${folder}/${entry.name}`;
    return entry.isDirectory() ? filesBelow(path) : [path];
  });
}
