// Type-checks every part against exactly the platform it may know: the core knows none.
import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const PROJECTS = ['server/src/core', 'server/src/training', 'server/src/lsp', 'server/src/browser', 'server/src/node', 'client', 'client/src/panel/page', 'test', 'scripts'];

/** @param {string} project */
function check(project) {
  const tsc = `${ROOT}node_modules/typescript/bin/tsc`;
  return new Promise((resolve) => {
    spawn(process.execPath, [tsc, '-p', `${project}/tsconfig.json`], { cwd: ROOT, stdio: 'inherit' }).on('exit', (code) => resolve(code === 0));
  });
}

let failed = 0;
for (const project of PROJECTS) if (!(await check(project))) failed++;
if (failed > 0) process.exitCode = 1;
else console.log(`types: ${PROJECTS.length} projects checked`);
