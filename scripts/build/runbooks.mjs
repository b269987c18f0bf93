import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { importCompiler } from './compiler.mjs';

/**
 * Packs the texts of all runbooks into dist/runbooks.json. A weakness that cannot be read, and a rule that names one which there is
 * not, fails the build.
 * @param {string} root
 * @param {any[]} rules as read from the rules folder
 * @returns {Promise<any[]>} the rules, each with the path of its own text
 */
export async function withRunbooks(root, rules) {
  const { checkWeaknesses, packRunbooks, RUNBOOKS_ASSET, withRunbook } = await importCompiler(root);
  const read = (path) => readFileSync(join(root, path), 'utf8');
  const { pack, problems } = packRunbooks(new Map(runbookFiles(root).map((path) => [path, read(path)])));
  const all = [...problems, ...checkWeaknesses(rules, pack, read)];
  if (all.length > 0) throw new Error(all.map(({ path, line, message }) => `${path}:${line}: ${message}`).join('\n'));
  writeFileSync(join(root, 'dist', RUNBOOKS_ASSET), JSON.stringify(pack));
  return rules.map((rule) => withRunbook(rule, pack));
}

/** Every rules/weaknesses/<name>.md, rules/<domain>/runbook.md and rules/<domain>/<rule-id>/runbook.md, sorted. @param {string} root */
export function runbookFiles(root) {
  const domains = readdirSync(join(root, 'rules'), { withFileTypes: true }).filter((entry) => entry.isDirectory());
  const files = domains.flatMap(({ name }) => readdirSync(join(root, 'rules', name)).map((entry) => `rules/${name}/${entry}`));
  const own = files.map((path) => (path.endsWith('/runbook.md') ? path : `${path}/runbook.md`)).filter((path) => existsSync(join(root, path)));
  return [...files.filter((path) => /^rules\/weaknesses\/[^/]+\.md$/.test(path)), ...own].sort();
}
