import { copyFileSync, existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';

/** Reads every rules/<domain>/<rule-id>/ into dist/rules.json and its runbook into dist/runbooks/. One broken rule fails the build. */
export async function compileRules(root) {
  const { loadRuleFile, mergeRules } = await importFormats(root);
  const folders = ruleFolders(root);
  const { rules, problems } = mergeRules(folders.map((folder) => loadRuleFile(readFileSync(join(root, folder, 'rule.yaml'), 'utf8'), `${folder}/rule.yaml`)));
  if (problems.length > 0) throw new Error(problems.map(({ path, line, message }) => `${path}:${line}: ${message}`).join('\n'));
  mkdirSync(join(root, 'dist/runbooks'), { recursive: true });
  for (const folder of folders) copyRunbook(root, folder);
  writeFileSync(join(root, 'dist/rules.json'), JSON.stringify(rules.map((rule) => ({ ...rule, builtin: true }))));
}

/** Every folder with a rule, as `rules/<domain>/<rule-id>`, sorted. */
export function ruleFolders(root) {
  const domains = readdirSync(join(root, 'rules'), { withFileTypes: true }).filter((entry) => entry.isDirectory());
  return domains
    .flatMap(({ name }) => readdirSync(join(root, 'rules', name)).map((id) => `rules/${name}/${id}`))
    .filter((folder) => existsSync(join(root, folder, 'rule.yaml')))
    .sort();
}

function copyRunbook(root, folder) {
  const id = folder.split('/').at(-1);
  const runbook = join(root, folder, 'runbook.md');
  if (!existsSync(runbook)) throw new Error(`${folder}: every rule needs a runbook.md`);
  copyFileSync(runbook, join(root, 'dist/runbooks', `${id}.md`));
}

async function importFormats(root) {
  const outfile = join(root, 'out/build/formats.mjs');
  await build({
    absWorkingDir: root,
    entryPoints: ['server/src/core/formats/index.ts'],
    outfile,
    bundle: true,
    platform: 'node',
    format: 'esm',
    logLevel: 'warning',
    banner: { js: "import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);" },
  });
  return import(`${pathToFileURL(outfile).href}?${Date.now()}`);
}
