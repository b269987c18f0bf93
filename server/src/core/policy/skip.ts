import type { Skip } from '../scan';

/** Longer texts get no code rules. UTF-16 code units. */
export const MAX_CODE_LENGTH = 1024 * 1024;
/** Longer texts are not analysed at all. UTF-16 code units. */
export const MAX_TEXT_LENGTH = 5 * 1024 * 1024;
/** A file with more bytes than this is longer than `MAX_TEXT_LENGTH` in any encoding we decode, so it need not be read. */
export const MAX_FILE_BYTES = 3 * MAX_TEXT_LENGTH;

const HEAD = 4_000;
const BINARY_HEAD = 8_000;
const MINIFIED_LINE = 500;
const MINIFIED_LENGTH = 2_000;
const MINIFIED_HEAD = 200_000;

const VENDORED_FOLDERS = new Set(['node_modules', 'bower_components', 'jspm_packages', 'vendor', 'third_party', 'third-party', 'thirdparty',
  'site-packages', '.venv', 'virtualenv', '.tox', '.yarn']);
const LOCK_FILES = new Set(['package-lock.json', 'npm-shrinkwrap.json', 'yarn.lock', 'pnpm-lock.yaml', 'bun.lock', 'deno.lock', 'poetry.lock',
  'pipfile.lock', 'uv.lock', 'pdm.lock', 'cargo.lock', 'composer.lock', 'gemfile.lock', 'go.sum', 'flake.lock', 'packages.lock.json']);
const BINARY_NAME = new RegExp(`\\.(?:${[
  'png|jpe?g|gif|webp|avif|ico|icns|bmp|tiff?|psd|heic', 'woff2?|ttf|otf|eot', 'mp[34]|m4[av]|mov|avi|mkv|webm|ogg|wav|flac',
  'zip|gz|tgz|bz2|xz|zst|7z|rar|tar|jar|war|whl|egg|nupkg|vsix|apk|ipa|dmg|iso|deb|rpm', 'exe|dll|so|dylib|a|o|obj|lib|wasm|class|pyc|pyo|node|pdb',
  'pdf|docx?|xlsx?|pptx?|odt|sqlite3?|db|parquet|npy|npz|pkl|onnx|pt|h5|bin|dat',
].join('|')})$`, 'i');
const MINIFIED_NAME = /[.-]min\.(?:js|mjs|cjs|css)$/i;
const MAYBE_GENERATED = /generated/i;
const COMMENT_LINE = /^\s*(?:\/\/|\/?\*+|#|<!--|--|;|%|"""|''')(.*)/;
const GENERATED = new RegExp([
  '@generated\\b',
  '\\bgenerated\\b.{0,200}\\bdo not (?:edit|modify)\\b',
  '\\bdo not (?:edit|modify)\\b.{0,200}\\bgenerated\\b',
  '\\bthis file (?:is|was) (?:automatically |auto-?)generated\\b',
].join('|'), 'i');

/** Why a file is not analysed, or only for credentials, judged by its path alone; undefined when its text decides. */
export function skipByPath(path: string): Skip | undefined {
  const folder = vendoredFolder(path);
  if (folder !== undefined) return { reason: 'vendored', extent: 'all', detail: `below ${folder}/, which holds other people's code` };
  if (BINARY_NAME.test(path)) return { reason: 'binary', extent: 'all', detail: 'its name is that of a binary format' };
  return undefined;
}

/** True for a folder that holds other people's code. @param name the folder's own name */
export function isVendoredFolder(name: string): boolean {
  return VENDORED_FOLDERS.has(name.toLowerCase());
}

/**
 * Why a text is not analysed (`extent: 'all'`), or only for credentials (`extent: 'code'`). The same in every face.
 * @param path relative, with `/`
 * @param text decoded; a file that starts with NUL bytes keeps them
 */
export function skipReason(path: string, text: string): Skip | undefined {
  return skipByPath(path) ?? skipAll(text) ?? skipCode(path, text);
}

function vendoredFolder(path: string): string | undefined {
  return path.split('/').slice(0, -1).find(isVendoredFolder);
}

function skipAll(text: string): Skip | undefined {
  if (text.length > MAX_TEXT_LENGTH) return tooLarge(text.length);
  const nul = text.indexOf('\0');
  return nul >= 0 && nul < BINARY_HEAD ? { reason: 'binary', extent: 'all', detail: 'it holds NUL characters' } : undefined;
}

/** @param length UTF-16 code units of a text, or bytes of a file that was not read */
export function tooLarge(length: number): Skip {
  return { reason: 'too-large', extent: 'all', detail: `${megabytes(length)} MiB; files over ${megabytes(MAX_TEXT_LENGTH)} MiB are not analysed` };
}

function skipCode(path: string, text: string): Skip | undefined {
  const name = path.slice(path.lastIndexOf('/') + 1);
  if (LOCK_FILES.has(name.toLowerCase())) return { reason: 'generated', extent: 'code', detail: 'it is a lock file' };
  if (text.length > MAX_CODE_LENGTH) {
    const detail = `${megabytes(text.length)} MiB; code rules stop at ${megabytes(MAX_CODE_LENGTH)} MiB`;
    return { reason: 'too-large', extent: 'code', detail };
  }
  if (isGenerated(text)) return { reason: 'generated', extent: 'code', detail: 'a comment at its top says so' };
  if (MINIFIED_NAME.test(name)) return { reason: 'minified', extent: 'code', detail: 'its name says so' };
  return isMinified(text) ? { reason: 'minified', extent: 'code', detail: `its lines have over ${MINIFIED_LINE} characters on average` } : undefined;
}

/** Only the comments of the first lines count: code may print the same words. */
function isGenerated(text: string): boolean {
  const head = text.slice(0, HEAD);
  if (!MAYBE_GENERATED.test(head)) return false;
  const comments = head.split(/\r\n|\r|\n/).flatMap((line) => COMMENT_LINE.exec(line)?.[1] ?? []);
  return GENERATED.test(comments.join(' '));
}

function isMinified(text: string): boolean {
  if (text.length < MINIFIED_LENGTH) return false;
  const end = Math.min(text.length, MINIFIED_HEAD);
  // Ordinary code has this many lines long before its end.
  const enough = end / MINIFIED_LINE;
  let lines = 1;
  for (let at = text.indexOf('\n'); at >= 0 && at < end; at = text.indexOf('\n', at + 1)) if (++lines >= enough) return false;
  return end / lines > MINIFIED_LINE;
}

function megabytes(length: number): string {
  return (length / (1024 * 1024)).toFixed(1).replace(/\.0$/, '');
}
