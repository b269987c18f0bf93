import assert from 'node:assert/strict';
import type { CodeExercise, Grade } from '../../../../server/src/training';
import { ownExaminer, ownFindingOf, withTokens } from '../../../support/own-code';
import { codeExercise, topic } from '../support';

const TOPIC = topic('command-injection', { title: 'Command injection' });

const TRACE = `const { exec } = require('node:child_process');
const app = require('express')();
const LIMIT = 30;
const unused = 5;

function other() { return unused; }

app.get('/trace', function trace(req, res) {
  const host = req.query.host;
  const from = req.ip;
  exec('traceroute -m ' + LIMIT + ' ' + host, (error, printed) => res.type('text').send(from + printed));
});

module.exports = { other, LIMIT };
`;

const JAVA = `package shop;

import java.sql.*;
import java.util.List;
import javax.servlet.http.HttpServletRequest;

public class Orders {
  private final Connection connection;
  private int count = 0;

  public Orders(Connection connection) { this.connection = connection; }

  public int unrelated() { return count; }

  public ResultSet find(HttpServletRequest request) throws SQLException {
    String name = request.getParameter("name");
    Statement statement = connection.createStatement();
    return statement.executeQuery("SELECT * FROM users WHERE name = '" + name + "'");
  }
}
`;

const PYTHON = `import os
import json
from flask import Flask, request

app = Flask(__name__)

@app.route('/ping')
def ping():
    host = request.args.get('host')
    os.system('ping -c 1 ' + host)
    return json.dumps({'ok': True})
`;

const failedOf = ({ conditions }: Grade): string[] => conditions.filter(({ passed }) => !passed).map(({ title, detail }) => `${title}: ${detail ?? ''}`);

describe('an exercise made of own code', () => {
  const examiner = ownExaminer();
  const build = async (path: string, text: string, rule = ''): Promise<CodeExercise> => {
    const built = await ownFindingOf(path, text, TOPIC, rule);
    assert.ok('exercise' in built, JSON.stringify(built));
    return built.exercise;
  };
  const vulnerable = ({ find, start }: CodeExercise): string[] => find.vulnerable.map((line) => start.split('\n')[line - 1]!.trim());
  const grade = async (exercise: CodeExercise, text: string): Promise<string> => failedOf(await examiner.grade(exercise, text)).join('\n');

  it('is the function with what it needs, and no more', async () => {
    const exercise = await build('web/hops.js', TRACE);
    assert.ok(['unused', 'other() {'].every((text) => !exercise.start.includes(text)), exercise.start);
    assert.ok(['LIMIT = 30', '{ exec }', 'function trace'].every((text) => exercise.start.includes(text)), exercise.start);
    assert.deepEqual([exercise.id, exercise.file, exercise.title], ['own-code.command-injection', 'web/hops.js', 'Your own code: trace in web/hops.js']);
  });

  it('has as vulnerable what the engine says: the finding, and where its data comes in', async () => {
    assert.deepEqual((vulnerable(await build('web/hops.js', TRACE))).map((line) => line.slice(0, 20)), ['const host = req.que', "exec('traceroute -m "]);
  });

  it('says of every other line with code on it something that the engine knows, once', async () => {
    const { find, start } = await build('web/hops.js', TRACE);
    const spoken = [...find.vulnerable, ...find.fine.flatMap(({ lines }) => lines)].sort((a, b) => a - b);
    const code = start.split('\n').flatMap((line, index) => (/\w/.test(line) ? [index + 1] : []));
    assert.deepEqual(spoken, code);
    const why = (text: string): string => find.fine.find(({ lines }) => lines.includes(start.split('\n').findIndex((line) => line.includes(text)) + 1))?.why ?? '';
    assert.match(why('LIMIT = 30'), /constant/);
    assert.match(why('require(\'express\')'), /takes in code from elsewhere/);
    assert.match(why('function trace'), /`trace` begins here/);
    assert.equal(why('req.ip'), 'No rule about command injection sees anything on this line.');
  });

  it('keeps a method in its class, with the fields that it uses', async () => {
    const { start } = await build('Orders.java', JAVA);
    assert.ok(['package shop;', 'public class Orders {', 'Connection connection;', 'executeQuery'].every((text) => start.includes(text)), start);
    assert.ok(['unrelated', 'count', 'this.connection'].every((text) => !start.includes(text)), start);
  });

  it('keeps the decorators of a function', async () => {
    assert.match((await build('app.py', PYTHON)).start, /@app\.route\('\/ping'\)\ndef ping\(\):/);
  });

  it('takes data where there are no functions: a short file whole, of a long one the block', async () => {
    assert.equal((await build('Dockerfile', 'FROM node:20\nWORKDIR /app\nCOPY . .\nCMD ["node", "server.js"]\n')).start.split('\n').length, 5);
    const many = Array.from({ length: 120 }, (_, index) => `resource "random_id" "t${index}" {\n  byte_length = ${index + 4}\n}\n`).join('\n');
    const { start } = await build('main.tf', `${many}\nresource "aws_security_group_rule" "ssh" {\n  type = "ingress"\n  from_port = 22\n  to_port = 22\n  protocol = "tcp"\n  cidr_blocks = ["0.0.0.0/0"]\n}\n`, 'terraform-');
    assert.match(start, /^resource "aws_security_group_rule" "ssh" \{[\s\S]*\}\n$/);
  });

  it('holds no secret of the file, and of a finding about one a stand-in that the engine finds as well', async () => {
    const text = withTokens("const api = require('./api');\n\nexports.connect = function connect() {\n  return api.login('robin', { password: '{{token:password:one}}', other: '{{token:password:one}}' });\n};\n");
    const secret = withTokens('{{token:password:one}}');
    const exercise = await build('key.js', text, 'password');
    assert.ok(!JSON.stringify(exercise).includes(secret));
    assert.match(await grade(exercise, exercise.start), /^the weakness is gone: /);
    assert.equal(await grade(exercise, exercise.solution), '', 'the proved fix passes');
  });

  it('passes a right answer in each language, and fails one that takes the work away', async () => {
    const java = await build('Orders.java', JAVA);
    const bound = java.start.replace('Statement statement = connection.createStatement();', 'PreparedStatement statement = connection.prepareStatement("SELECT * FROM users WHERE name = ?");\n    statement.setString(1, name);').replace(/return statement\.executeQuery\(.*\);/, 'return statement.executeQuery();');
    assert.equal(await grade(java, bound), '');
    assert.match(await grade(java, java.start.replace('public ResultSet', 'private ResultSet').replace("name = '\" + name + \"'\"", '"')), /`find` is no longer for other code/);
    const python = await build('app.py', PYTHON);
    const safe = python.start.replace("os.system('ping -c 1 ' + host)", "subprocess.run(['ping', '-c', '1', '--', host])").replace('import os', 'import subprocess');
    assert.equal(await grade(python, safe), '');
    assert.match(await grade(python, safe.replace('    return json.dumps({\'ok\': True})\n', '')), /`json\.dumps` is no longer called/);
    assert.match(await grade(python, python.start.replace("    os.system('ping -c 1 ' + host)\n", '')), /`os\.system` was taken out/);
  });

  it('lets go what a right answer does not need any more: a call around the dangerous one, a decorator, a helper of its own', async () => {
    const flask = 'import os\nfrom flask import Flask, request, send_file\n\napp = Flask(__name__)\n\n@app.route("/plan")\ndef plan():\n    return send_file(os.path.join("/plans", request.args.get("name")))\n';
    const path = await build('plans.py', flask);
    assert.equal(await grade(path, path.start.replace('send_file(os.path.join("/plans", request.args.get("name")))', 'send_from_directory("/plans", request.args.get("name"))').replaceAll('send_file', 'send_from_directory')), '');
    const django = 'from django.shortcuts import redirect\nfrom django.views.decorators.csrf import csrf_exempt\n\n\n@csrf_exempt\ndef change(request):\n    request.user.update(request.POST["email"])\n    return redirect("profile")\n';
    const csrf = await build('views.py', django, 'csrf');
    assert.equal(await grade(csrf, csrf.start.replace('@csrf_exempt\n', '').replace(/^.*import csrf_exempt\n/m, '')), '');
    const helped = TRACE.replace("  exec('traceroute", "  exec(join('traceroute").replace("' ' + host,", "' ' + host),").replace('function other() { return unused; }', 'function join(text) { return text.trim(); }').replace('{ other, LIMIT }', '{ LIMIT }');
    const own = await build('web/hops.js', helped);
    assert.equal(await grade(own, own.start.replace(/exec\(join\(.*host\), /, "execFile('traceroute', ['-m', String(LIMIT), '--', String(host)], ").replace('{ exec }', '{ execFile }')), '');
  });

  it('of data fails an answer that takes lines away', async () => {
    const docker = await build('Dockerfile', 'FROM node:20\nWORKDIR /app\nEXPOSE 3000\nCMD ["node", "server.js"]\n');
    const safe = docker.start.replace('CMD', 'USER node\nCMD');
    assert.equal(await grade(docker, safe), '');
    assert.equal(await grade(docker, safe.replace('EXPOSE 3000\n', '')), 'the rest of the file is still there: `EXPOSE` is gone.');
  });

  it('asks for the one finding, and lets others of the same weakness stay as they were', async () => {
    const two = TRACE.replace("  exec('trace", "  exec('ping ' + req.query.other);\n  exec('trace");
    const exercise = await build('web/hops.js', two);
    assert.match(vulnerable(exercise).join(), /ping/);
    const safe = exercise.start.replace("exec('ping ' + req.query.other)", "execFile('ping', ['--', String(req.query.other)])").replace('{ exec }', '{ exec, execFile }');
    assert.equal(await grade(exercise, safe), '');
    assert.match(await grade(exercise, safe.replace("execFile('ping', ['--', String(req.query.other)])", "exec('ping -4 ' + req.query.other)")), /^the weakness is gone/);
  });

  it('asks for the shapes that its topic knows of patches of the surface, of the same rule and language alone', async () => {
    const checks = `rules:
  - id: strips
    languages: [python]
    severity: INFO
    message: Taking one character out leaves the others.
    pattern: $X.replace(";", "")
    metadata: { condition: variant, title: another character, expect: none }
`;
    const rule = (await ownFindingOf('app.py', PYTHON, TOPIC)).finding.ruleId;
    const alike = topic('command-injection', { exercises: [codeExercise('python', { checks, findings: [rule] }), codeExercise('python', { checks: checks.replace('strips', 'other'), findings: ['another-rule'] })] });
    const built = await ownFindingOf('app.py', PYTHON, alike);
    assert.ok('exercise' in built);
    assert.deepEqual(built.exercise.own?.surface.map(({ title }) => title), ['another character']);
    const patched = await examiner.grade(built.exercise, built.exercise.start.replace('host)', 'host.replace(";", ""))'));
    assert.ok(failedOf(patched).includes('another character: Taking one character out leaves the others.'), failedOf(patched).join('\n'));
  });

  it('says why there is none, where there is none', async () => {
    const long = PYTHON.replace('    return', `${Array.from({ length: 300 }, (_, index) => `    print(${index})\n`).join('')}    return`);
    assert.match(((await ownFindingOf('app.py', long, TOPIC)) as { refused: string }).refused, /The function around this finding has 30\d lines/);
  });
});
