import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createDocument } from '../../../../server/src/core';
import { ROOT } from '../../../support/assets';
import { compile, createReader, structureOf } from './compiler';

const FOLDER = join(ROOT, 'server/src');
const files = readdirSync(FOLDER, { recursive: true, encoding: 'utf8' }).filter((name) => /\.ts$/.test(name) && !/\.d\.ts$/.test(name));
const PARAMETER_PROPERTY = /A parameter that is a property/;
/** The grammar takes `for (let of = 1; …)` for a loop over the values of something. */
const UNREAD: readonly string[] = ['core/match/kind-lists.ts:19: This is not TypeScript that can be read.'];
/** Enough that the comparison means something, when folders move. */
const FEWEST = 400;

describe('types are taken out of our own code', () => {
  it('as the compiler does it, where nothing is refused', async () => {
    const { strip, engine } = await createReader();
    const refused: string[] = [];
    let compared = 0;
    for (const name of files) {
      const text = readFileSync(join(FOLDER, name), 'utf8');
      const stripped = strip(text);
      if ('problem' in stripped) {
        refused.push(`${name}:${stripped.line}: ${stripped.problem}`);
        continue;
      }
      const { code } = stripped;
      assert.equal(code.length, text.length, name);
      assert.deepEqual(lineEnds(code), lineEnds(text), name);
      assert.equal(engine.countSyntaxErrors(createDocument('a.js', 'javascript', code)), 0, name);
      assert.equal(structureOf(code), structureOf(compile(text)), name);
      compared += 1;
    }
    assert.deepEqual(refused.filter((one) => !PARAMETER_PROPERTY.test(one)), UNREAD);
    assert.ok(compared >= FEWEST, `${compared} of ${files.length} files were compared`);
    console.log(`      ${compared} files compared, ${refused.length} refused, all but ${UNREAD.length} for a parameter that is a property`);
  });
});

function lineEnds(text: string): number[] {
  return [...text.matchAll(/\n/g)].map(({ index }) => index);
}
