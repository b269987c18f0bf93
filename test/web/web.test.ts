import { join } from 'node:path';
import { ROOT } from '../support/assets';
import { ensureProductionBuild } from '../support/production-build';
import { createWorkspace, type Workspace } from '../lsp/harness/workspace';
import { sampleFiles } from '../vscode/sample';
import { runWebSuite, webVersion } from '../harness/run-web.mjs';

describe('the extension in VS Code on the web', () => {
  let workspace: Workspace;

  before(() => {
    workspace = createWorkspace(sampleFiles());
    ensureProductionBuild();
  });
  after(() => workspace.dispose());

  it('passes its suite in the web extension host', async () => {
    console.log(webVersion());
    await runWebSuite({ extension: ROOT, workspace: workspace.folder, suite: join(ROOT, 'out/test/web/suite/index.js'), log: console.log });
  });
});
