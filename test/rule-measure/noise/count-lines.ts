import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { languageOf } from '../../../server/src/core/language';
import { placeOf, skipReason } from '../../../server/src/core/policy';

const CODE = new Set(['javascript', 'typescript', 'tsx', 'python', 'java', 'go', 'csharp', 'php', 'ruby', 'kotlin', 'bash', 'scala', 'rust', 'c', 'cpp']);
const MOST_BYTES = 1024 * 1024;

/** Lines of code that is neither test nor generated, other people's or minified. */
export function countLines(folder: string): number {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  const paths = entries.map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1).replaceAll('\\', '/'));
  return paths.reduce((sum, path) => sum + linesOf(folder, path), 0);
}

function linesOf(folder: string, path: string): number {
  const language = languageOf(path);
  if (language === undefined || !CODE.has(language) || placeOf(path) === 'test' || statSync(join(folder, path)).size > MOST_BYTES) return 0;
  const text = readFileSync(join(folder, path), 'utf8');
  return skipReason(path, text) ? 0 : text.split('\n').length - 1;
}
