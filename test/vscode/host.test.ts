import { execFileSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '../support/assets';
import { ensureProductionBuild } from '../support/production-build';
import { createWorkspace, type Workspace } from '../lsp/harness/workspace';
import { sampleFiles } from './sample';
import { resolveVsCode, runHostSuite } from '../harness/run-vscode.mjs';

describe('the packed extension in a real VS Code', function () {
  this.timeout(1_200_000);
  let workspace: Workspace;
  const vsix = join(ROOT, 'out/test/wardlight.vsix');

  before(() => {
    workspace = createWorkspace(sampleFiles());
    execFileSync('git', ['init', '--quiet'], { cwd: workspace.folder });
    ensureProductionBuild();
    // The suite comes with the build for production, which is the one that can be packed.
    execFileSync(process.execPath, ['scripts/package.mjs', '--no-build', '--out', vsix], { cwd: ROOT, stdio: 'inherit' });
  });
  after(() => {
    workspace.dispose();
    rmSync(vsix, { force: true });
  });

  it('passes its suite in the extension host', async () => {
    const vscode = await resolveVsCode({ log: console.log });
    console.log(`VS Code: ${vscode.kind} ${vscode.version}`);
    const suite = join(ROOT, 'out/test/vscode/suite/index.js');
    const settings = { 'security.workspace.trust.enabled': false, 'git.openRepositoryInParentFolders': 'never' };
    await runHostSuite({ vsix, workspace: workspace.folder, suite, settings, vscode, log: console.log });
  });
});
