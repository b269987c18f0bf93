import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import Ajv from 'ajv';
import { describe, it } from 'mocha';
import type { Log } from 'sarif';
import { ROOT } from '../support/assets';
import { deepCalls, FLOW_RULE_ID, FLOW_SETUP, ORDERS, ORDERS_STEPS } from '../support/flow-sample';
import { token, wardlight, within } from './support';

const SAMPLE = { ...FLOW_SETUP, 'src/orders.js': ORDERS };
const LINES = ORDERS_STEPS.map((step) => Number(step.split(' ')[1]));

describe('command line: the way of data', () => {
  it('says in a line where it comes from, and with --verbose every step', () => within(SAMPLE, async ({ root }) => {
    const short = (await wardlight(['scan', '.'], { cwd: root })).stdout.split('\n');
    assert.deepEqual(short.slice(1, 5), [
      `  src/orders.js:10:19  high  ${FLOW_RULE_ID}  (now, CWE-89)`,
      '      The query is built from what the request holds.',
      '      | return db.asked(sql);',
      '      from src/orders.js:14:20  const customer = req.entry.customer;  (7 steps in between)',
    ]);
    const long = (await wardlight(['scan', '.', '--verbose'], { cwd: root })).stdout.split('\n').slice(4, 13);
    assert.deepEqual(long.map((line) => Number(/src\/orders\.js:(\d+):/.exec(line)?.[1])), LINES);
  }));

  it('is in the JSON report as the schema says, with paths as seen from the working folder', () => within(SAMPLE, async ({ root, path }) => {
    const { stdout } = await wardlight(['scan', '..', '--format', 'json'], { cwd: path('src') });
    const report = JSON.parse(stdout) as { findings: { path: string; flow: { kind: string; range: { start: { line: number } } }[] }[] };
    const ajv = new Ajv({ allErrors: true });
    assert.ok(ajv.validate(JSON.parse(readFileSync(join(ROOT, 'schema/report.schema.json'), 'utf8')) as object, report), ajv.errorsText());
    assert.deepEqual(report.findings.map((finding) => finding.path), ['orders.js'], root);
    assert.deepEqual(report.findings[0]?.flow.map(({ kind, range }) => `${kind} ${range.start.line}`), ORDERS_STEPS);
  }));

  it('is a code flow in SARIF, the same whether a worker found it or standard input was read', () => within(SAMPLE, async ({ root }) => {
    const flowsOf = async (args: readonly string[], input?: string) => {
      const { stdout } = await wardlight(['scan', ...args, '--format', 'sarif'], { cwd: root, ...(input !== undefined && { input }) });
      return (JSON.parse(stdout) as Log).runs[0]?.results?.map(({ codeFlows }) => codeFlows);
    };
    const scanned = await flowsOf(['.']);
    assert.deepEqual(scanned?.[0]?.[0]?.threadFlows[0]?.locations.map(({ location }) => location?.physicalLocation?.region?.startLine), LINES);
    assert.deepEqual(await flowsOf(['-', '--stdin-filename', 'src/orders.js'], ORDERS), scanned);
  }));

  it('does not change what a baseline knows a finding by', () => within(SAMPLE, async ({ root, write }) => {
    assert.equal((await wardlight(['baseline'], { cwd: root })).code, 0);
    write('src/orders.js', ORDERS.replace('const wanted =', 'log(name);\n  const wanted ='));
    assert.equal((await wardlight(['scan', '.'], { cwd: root })).code, 0);
  }));

  it('holds no credential that stands beside a step, in any format', () => {
    const secret = token('github-token', 'flow');
    const text = ORDERS.replace('const customer = req.entry.customer;', `const key = '${secret}', customer = req.entry.customer + '${secret}';`);
    return within({ ...SAMPLE, 'src/orders.js': text }, async ({ root }) => {
      for (const args of [[], ['--verbose'], ['--format', 'json'], ['--format', 'sarif']]) {
        const { stdout, stderr } = await wardlight(['scan', '.', ...args], { cwd: root });
        assert.ok(stdout.includes(FLOW_RULE_ID) && stdout.includes('customer = req.entry.customer'), stdout);
        assert.ok(!(stdout + stderr).includes(secret), args.join(' '));
      }
    });
  });

  it('says in every format when it was cut short', () => within({ ...FLOW_SETUP, 'src/deep.js': deepCalls(20) }, async ({ root }) => {
    const said = `the rule ${FLOW_RULE_ID} was cut short on this file`;
    assert.match((await wardlight(['scan', '.'], { cwd: root })).stdout, new RegExp(`^problem src/deep\\.js: ${said}`, 'm'));
    const json = await wardlight(['scan', '.', '--format', 'json'], { cwd: root });
    const { problems } = JSON.parse(json.stdout) as { problems: { kind: string; path: string; ruleId: string }[] };
    assert.deepEqual(problems.map(({ kind, path, ruleId }) => [kind, path, ruleId]), [['budget', 'src/deep.js', FLOW_RULE_ID]]);
    assert.match(json.stderr, new RegExp(said));
    const { runs: [run] } = JSON.parse((await wardlight(['scan', '.', '--format', 'sarif'], { cwd: root })).stdout) as Log;
    assert.deepEqual(run?.invocations?.[0]?.toolExecutionNotifications?.map(({ descriptor, associatedRule, level }) => [descriptor?.id, associatedRule?.id, level]), [['problem/budget', FLOW_RULE_ID, 'warning']]);
  }));

  it('goes into the file where the data is used, by the packaged rules as they were compiled', () => within({
    'src/orders.js': "const { find } = require('./store');\nconst app = require('express')();\napp.get('/orders', (req, res) => {\n  res.json(find(req.query.customer));\n});\n",
    'src/store.js': 'const db = require(\'mysql\').createConnection({});\nexports.find = (customer) =>\n  db.query("select * from orders where customer = \'" + customer + "\'");\n',
  }, async ({ root }) => {
    const { stdout } = await wardlight(['scan', '.', '--format', 'json'], { cwd: root });
    const report = JSON.parse(stdout) as { findings: { rule: string; path: string; range: { start: { line: number } }; flow: { kind: string; path?: string; range: { start: { line: number } } }[] }[] };
    const found = report.findings.map(({ rule, path, range, flow }) => [rule, `${path}:${range.start.line}`, ...flow.map((step) => `${step.kind} ${step.path ?? path}:${step.range.start.line}`)]);
    assert.deepEqual(found, [
      ['javascript-sql-built-from-request', 'src/orders.js:4', 'source src/orders.js:4', 'argument src/orders.js:4', 'assign src/store.js:2', 'sink src/store.js:3'],
      // Said of the function alone, with low confidence.
      ['javascript-sql-built-from-parameter', 'src/store.js:3', 'source src/store.js:2', 'sink src/store.js:3'],
    ]);
  }));
});
