import { join } from 'node:path';
import { importSources } from './bundle-module.mjs';

const RECORDER = 'packed-words';

/**
 * Which bytes of Brotli's own dictionary packed files refer to: few, and all that whoever unpacks them in a browser needs.
 * @param {string} root
 * @param {readonly Uint8Array[]} packed
 * @returns {Promise<readonly [number, string][]>} stretches of it: where each begins, and its bytes as Latin-1
 */
export async function usedDictionary(root, packed) {
  const sources = "export { decompress } from 'brotli/decompress'; export { used, whole } from 'packed-words';";
  const { decompress, used, whole } = await importSources(root, 'used-dictionary', sources, [recorder(root)]);
  for (const bytes of packed) decompress(bytes);
  /** @type {[number, string][]} */
  const stretches = [];
  const places = /** @type {number[]} */ ([...used]).sort((a, b) => a - b);
  for (const place of places) {
    const last = stretches.at(-1);
    const byte = String.fromCharCode(whole[place]);
    if (last && last[0] + last[1].length === place) last[1] += byte;
    else stretches.push([place, byte]);
  }
  return stretches;
}

/** Puts a dictionary in place that notes what is read of it. @param {string} root @returns {import('esbuild').Plugin} */
function recorder(root) {
  const data = join(root, 'node_modules/brotli/dec/dictionary-data.js');
  const contents = `
    import { init as read } from ${JSON.stringify(data)};
    export const whole = read();
    export const used = new Set();
    export const init = () => new Proxy(whole, { get: (target, key) => (used.add(Number(key)), target[key]) });
  `;
  return {
    name: RECORDER,
    setup: ({ onResolve, onLoad }) => {
      onResolve({ filter: new RegExp(`^${RECORDER}$`) }, () => ({ path: RECORDER, namespace: RECORDER }));
      onResolve({ filter: /\/dictionary-data\.js$/ }, ({ namespace }) => (namespace === RECORDER ? { path: data } : { path: RECORDER, namespace: RECORDER }));
      onLoad({ filter: /.*/, namespace: RECORDER }, () => ({ contents, resolveDir: root }));
    },
  };
}

/** Bundles a dictionary that has nothing but these stretches. @param {readonly [number, string][]} stretches @returns {import('esbuild').Plugin} */
export function withDictionary(stretches) {
  const contents = `
    const STRETCHES = ${JSON.stringify(stretches)};
    export function init() {
      const dictionary = new Uint8Array(122784);
      for (const [start, text] of STRETCHES) for (let at = 0; at < text.length; at++) dictionary[start + at] = text.charCodeAt(at);
      return dictionary;
    }
  `;
  return {
    name: 'dictionary',
    setup: ({ onResolve, onLoad }) => {
      onResolve({ filter: /\/dictionary-(?:data|browser)\.js$/ }, () => ({ path: 'dictionary', namespace: 'dictionary' }));
      onLoad({ filter: /.*/, namespace: 'dictionary' }, () => ({ contents }));
    },
  };
}
