import { FLOW_SETUP, ORDERS } from '../support/flow-sample';
import { token } from '../lsp/harness/workspace';

const INSECURE = 'const agent = { rejectUnauthorized: false };\n';
const DEBUG = 'import flask\napp = flask.Flask(__name__)\napp.run(debug=True)\n';

/** The files of a workspace with something to find of every kind, for the suites inside VS Code. */
export function sampleFiles(): Record<string, string> {
  return {
    ...FLOW_SETUP,
    'wardlight.yaml': `${FLOW_SETUP['wardlight.yaml']}training:\n  record-scans: true\n`,
    'src/orders.js': ORDERS,
    'src/agent.js': INSECURE,
    'src/fixme.js': INSECURE,
    'src/ignore-me.js': INSECURE,
    'src/all.js': `${INSECURE}const request = { strictSSL: false };\n`,
    'src/token.js': `export const t = '${token('github-token', 'vscode-1')}';\n`,
    'src/move-me.js': `const client = connect('${token('github-token', 'vscode-2')}');\n`,
    'src/typed.py': '\n',
    'src/closed.py': 'import yaml\nyaml.load(stream)\n',
    'tests/app.py': DEBUG,
    'config.json': `{\n  "database": { "password": "${token('password', 'vscode-3')}" }\n}\n`,
    'dist/app.min.js': `${'var a=1;'.repeat(2000)}\n`,
  };
}
