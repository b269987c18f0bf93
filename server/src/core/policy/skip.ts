import type { SourceDocument } from '../document';
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
const LINE_FEED = 10;
const CARRIAGE_RETURN = 13;
const SPACE = 32;

const VENDORED_FOLDERS = new Set(['node_modules', 'bower_components', 'jspm_packages', 'vendor', 'third_party', 'third-party', 'thirdparty',
  'site-packages', '.venv', 'virtualenv', '.tox', '.yarn']);
const LOCK_FILES = new Set(['package-lock.json', 'npm-shrinkwrap.json', 'yarn.lock', 'pnpm-lock.yaml', 'bun.lock', 'deno.lock', 'poetry.lock',
  'pipfile.lock', 'uv.lock', 'pdm.lock', 'cargo.lock', 'composer.lock', 'gemfile.lock', 'go.sum', 'flake.lock', 'packages.lock.json']);
const BINARY_EXTENSIONS = new Set([
  'png jpg jpeg gif webp avif ico icns bmp tif tiff psd heic woff woff2 ttf otf eot mp3 mp4 m4a m4v mov avi mkv webm ogg wav flac',
  'zip gz tgz bz2 xz zst 7z rar tar jar war whl egg nupkg vsix apk ipa dmg iso deb rpm exe dll so dylib a o obj lib wasm class pyc pyo node pdb',
  'pdf doc docx xls xlsx ppt pptx odt sqlite sqlite3 db parquet npy npz pkl onnx pt h5 bin dat',
].flatMap((line) => line.split(' ')));
const MINIFIED_NAME = /[.-]min\.(?:js|mjs|cjs|css)$/i;
/** Stands in every comment that says that a file is generated; case does not matter. */
export const GENERATED_KEYWORD = 'generated';
const MAYBE_GENERATED = new RegExp(GENERATED_KEYWORD, 'i');
/** One of these stands there too. None has a space: the comment may be wrapped there. */
const MAYBE_NOTICE = /@generated|edit|modify|auto/i;
const COMMENT_LINE = /^\s*(?:\/\/|\/?\*+|#|<!--|--|;|%|"""|''')(.*)/;
/** How what `COMMENT_LINE` matches begins. */
const COMMENT_STARTS = '/*#<-;%"\'';
/** One of these stands in all that `GENERATED` matches, and is found much faster. */
const NOTICE = /@generated|do not (?:edit|modify)|this file (?:is|was)/i;
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
  if (BINARY_EXTENSIONS.has(extensionOf(path))) return { reason: 'binary', extent: 'all', detail: 'its name is that of a binary format' };
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
  return skipByPath(path) ?? skipText(text) ?? skipCodeOf(path, text);
}

/** As `skipReason`, where nothing of the document is analysed. A file is decoded only when its bytes do not decide. */
export function skipAll(document: SourceDocument): Skip | undefined {
  const { path, bytes } = document;
  return skipByPath(path) ?? (bytes && isSurelyText(bytes) ? undefined : skipText(document.text));
}

/**
 * As `skipReason`, where only the code rules do not run.
 * @param generated offsets just after each `GENERATED_KEYWORD`, in bytes; not needed where the document has none
 */
export function skipCode(document: SourceDocument, generated: readonly number[]): Skip | undefined {
  const { path, bytes } = document;
  if (bytes && isSurelyWritten(document, bytes, generated)) return undefined;
  return skipCodeOf(path, document.text);
}

function extensionOf(path: string): string {
  return path.slice(path.lastIndexOf('.') + 1).toLowerCase();
}

/** True for a script in a page that people do not read, such as a library that was pasted into it. */
export function isUnreadScript(text: string): boolean {
  return isMinified(text) || isGenerated(text);
}

/** Files come folder by folder. */
let lastFolder: { readonly path: string; readonly vendored: string | undefined } = { path: '', vendored: undefined };

function vendoredFolder(path: string): string | undefined {
  const folder = path.slice(0, Math.max(0, path.lastIndexOf('/')));
  if (lastFolder.path !== folder) lastFolder = { path: folder, vendored: folder.split('/').find(isVendoredFolder) };
  return lastFolder.vendored;
}

function skipText(text: string): Skip | undefined {
  if (text.length > MAX_TEXT_LENGTH) return tooLarge(text.length);
  return text.slice(0, BINARY_HEAD).includes('\0') ? { reason: 'binary', extent: 'all', detail: 'it holds NUL characters' } : undefined;
}

/** In UTF-8 no text has more code units than bytes, and none of them more than three bytes. */
const MOST_BYTES = 3;

function isSurelyText(bytes: Uint8Array): boolean {
  if (bytes.length > MAX_TEXT_LENGTH) return false;
  return !bytes.subarray(0, BINARY_HEAD * MOST_BYTES).includes(0);
}

function isSurelyWritten(document: SourceDocument, bytes: Uint8Array, generated: readonly number[]): boolean {
  const byName = isLockFile(nameOf(document.path)) || MINIFIED_NAME.test(document.path);
  const mayBeGenerated = generated.some((end) => startsWithin(bytes, end, HEAD) && isInComment(bytes, end)) && mayCallItselfGenerated(document);
  return !byName && !mayBeGenerated && bytes.length <= MAX_CODE_LENGTH && hasLines(bytes);
}

/** False when more than `units` code units stand before a byte for sure. A byte that continues a character adds none. */
function startsWithin(bytes: Uint8Array, end: number, units: number): boolean {
  if (end <= units || end > units * MOST_BYTES) return end <= units;
  let characters = 0;
  for (let at = 0; at < end && characters <= units; at++) if ((bytes[at]! & 0xc0) !== 0x80) characters++;
  return characters <= units;
}

/** False when the line on which something ends is no comment for sure, as in `COMMENT_LINE`. */
function isInComment(bytes: Uint8Array, end: number): boolean {
  let start = end;
  while (start > 0 && bytes[start - 1] !== LINE_FEED && bytes[start - 1] !== CARRIAGE_RETURN) start--;
  while (start < end && bytes[start]! <= SPACE) start++;
  return bytes[start]! >= 0x80 || COMMENT_STARTS.includes(String.fromCharCode(bytes[start]!));
}

/** False when the file does not call itself generated for sure: where its beginning is ASCII, bytes are its code units. */
function mayCallItselfGenerated(document: SourceDocument): boolean {
  const head = document.decodeHead?.(HEAD) ?? document.text;
  return /[^\x00-\x7f]/.test(head) || isGenerated(head);
}

/** True when the bytes have so many lines that the text cannot be minified. */
function hasLines(bytes: Uint8Array): boolean {
  const end = Math.min(bytes.length, MINIFIED_HEAD);
  if (end < MINIFIED_LENGTH) return true;
  let missing = end / MINIFIED_LINE - 1;
  for (let at = 0; at < end && missing > 0; at++) if (bytes[at] === LINE_FEED) missing--;
  return missing <= 0;
}

/** @param length UTF-16 code units of a text, or bytes of a file that was not read */
export function tooLarge(length: number): Skip {
  return { reason: 'too-large', extent: 'all', detail: `${megabytes(length)} MiB; files over ${megabytes(MAX_TEXT_LENGTH)} MiB are not analysed` };
}

function nameOf(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1);
}

function isLockFile(name: string): boolean {
  return LOCK_FILES.has(name.toLowerCase());
}

function skipCodeOf(path: string, text: string): Skip | undefined {
  const name = nameOf(path);
  if (isLockFile(name)) return { reason: 'generated', extent: 'code', detail: 'it is a lock file' };
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
  if (!MAYBE_GENERATED.test(head) || !MAYBE_NOTICE.test(head)) return false;
  const comments = head.split(/\r\n|\r|\n/).flatMap((line) => COMMENT_LINE.exec(line)?.[1] ?? []);
  const said = comments.join(' ');
  return NOTICE.test(said) && GENERATED.test(said);
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
