/** Writes a large text again and again: node write-compiled.ts FOLDER LETTER. */
import { createCompiledCache } from '../../../server/src/node/compiled-cache';

const [, , folder = '', letter = ''] = process.argv;
const cache = createCompiledCache(folder, folder);
for (let count = 0; count < 30; count++) cache.write('a', letter.repeat(200_000));
