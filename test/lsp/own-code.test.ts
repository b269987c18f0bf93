import assert from 'node:assert/strict';
import { TrainingMethods, type ActParams, type ActResult, type ApplyAnswerResult, type ExerciseView, type FixView, type TextResult, type TopicView, type TrainingAction, type TrainingPlace, type TrainingView } from '../../server/src/protocol';
import { SHELL_TOPIC } from '../support/training-sample';
import { withTokens } from '../support/own-code';
import type { TestClient } from './harness/client';
import { connect } from './harness/connect';
import { createWorkspace, type Workspace } from './harness/workspace';

const AT = '2026-11-26T10:00:00.000Z';
const SECRET = withTokens('{{token:github-token:planted}}');
const CODE = `const { exec } = require('node:child_process');
const app = require('express')();
const audit = require('./audit');
const TOKEN = '${SECRET}';
const HOPS = 30;

function unrelated() {
  return 1;
}

app.get('/trace', function trace(req, res) {
  audit.note(TOKEN);
  exec('traceroute -m ' + HOPS + ' ' + req.query.host, (error, printed) => res.type('text').send(printed));
});
`;
const SINK = /  exec\('traceroute.*\n/;
const SAFE = "  execFile('traceroute', ['-m', String(HOPS), '--', String(req.query.host)], (error, printed) => res.type('text').send(printed));\n";
const fixed = (text: string): string => text.replace(SINK, SAFE).replace('{ exec }', '{ execFile }');

describe('learning on the own code', () => {
  let workspace: Workspace;
  let client: TestClient;
  let uri: string;
  const ask = <Result>(method: string, params: object): Promise<Result> => client.connection.sendRequest<Result>(method, params);
  const show = <View extends TrainingView>(place: TrainingPlace): Promise<View> => ask<View>(TrainingMethods.show, { place, at: AT });
  const act = (place: TrainingPlace, action: TrainingAction): Promise<ActResult> => ask<ActResult>(TrainingMethods.act, { place, action, at: AT } satisfies ActParams);
  const textOf = (place: Exercise, which: 'start' | 'solution' = 'start'): Promise<TextResult> => ask<TextResult>(TrainingMethods.text, { topic: place.topic, exercise: place.exercise, which, own: place.own });
  const apply = ({ topic, own }: Exercise, text: string): Promise<ApplyAnswerResult> => ask<ApplyAnswerResult>(TrainingMethods.applyAnswer, { topic, own, text });

  type Exercise = Extract<TrainingPlace, { view: 'exercise' }>;

  /** From the finding of the rule to the exercise that its lesson offers. */
  async function learn(text: string, rule = 'command-built', name = 'trace.js', language = 'javascript'): Promise<{ readonly topic: TopicView; readonly place: Exercise; readonly lesson: TrainingPlace }> {
    uri = workspace.uriOf(name);
    await client.openDocument(uri, language, text);
    const found = (await client.pullItems(uri)).find(({ code }) => String(code).includes(rule));
    assert.ok(found, `nothing of ${rule}`);
    const own = { uri, fingerprint: (found.data as { fingerprint: string }).fingerprint };
    const lesson: TrainingPlace = { view: 'topic', topic: SHELL_TOPIC, own };
    const topic = await show<TopicView>(lesson);
    return { topic, lesson, place: { view: 'exercise', topic: SHELL_TOPIC, exercise: topic.own?.exercise?.id ?? '', own } };
  }

  const fixOf = ({ view }: ActResult): FixView => {
    assert.ok(view.view === 'exercise' && view.at.step === 'fix', JSON.stringify(view));
    return view.at;
  };
  const failedOf = (result: ActResult): string[] => (fixOf(result).grade?.conditions ?? []).filter(({ passed }) => !passed).map(({ title, detail }) => `${title}: ${detail ?? ''}`);

  beforeEach(async () => {
    workspace = createWorkspace();
    client = await connect({ folders: [workspace.uri], options: { clientCommands: true } });
    await client.connection.sendRequest(TrainingMethods.progress, { person: 'heron', isShared: false, isWhole: true, at: AT, files: [], scans: [] });
  });
  afterEach(async () => {
    await client.stop();
    workspace.dispose();
  });

  it('goes from a finding to a passed fix that may be applied, and the secret in the code is in nothing that comes of it', async () => {
    const { topic, place } = await learn(CODE);
    assert.deepEqual(topic.own?.exercise?.steps.map(({ step }) => step), ['find', 'fix']);
    assert.equal(place.exercise, `own-code.${SHELL_TOPIC}`);
    const start = (await textOf(place))!;
    assert.equal(start.file, 'trace.js');
    assert.match(start.text, /^const \{ exec \}[\s\S]*const HOPS = 30;[\s\S]*app\.get\('\/trace'/);
    assert.ok(!start.text.includes('unrelated') && start.text.includes('…('), start.text);
    const lines = start.text.split('\n');
    const [sink, noted, hops] = ['exec(', 'audit.note', 'HOPS = 30'].map((text) => lines.findIndex((line) => line.includes(text)) + 1) as [number, number, number];

    const find = { ...place, step: 'find' } as const;
    const wrong = (await act(find, { do: 'find', lines: [noted, hops] })).view as ExerciseView;
    assert.ok(wrong.at.step === 'find' && !wrong.at.isSolved);
    const reasons = wrong.at.answers.map(({ isRight, why }) => `${isRight} ${why}`);
    assert.ok(reasons.some((one) => /false .*`audit\.note` is called here, and no rule about commands of a shell sees anything in it/.test(one)), reasons.join('\n'));
    assert.ok(reasons.some((one) => /false .*constant/.test(one)), reasons.join('\n'));
    const found = await act(find, { do: 'find', lines: [sink] });
    assert.equal((found.view as ExerciseView).at.isSolved, true);

    const fix = { ...place, step: 'fix' } as const;
    const deleted = await act(fix, { do: 'fix', text: start.text.replace(SINK, '') });
    assert.deepEqual(failedOf(deleted), [
      'it still does what it did beside the dangerous part: `res.type().send` and `res.type` are no longer called.',
      'something is done in the place of the dangerous part: `exec` was taken out, and nothing is done in its place.',
    ]);
    assert.match(fixOf(deleted).instead ?? '', /its runbook says/);
    assert.equal(fixOf(deleted).maySeeSolution, false, 'no fix of this rule is proved');
    const patched = await act(fix, { do: 'fix', text: start.text.replace('req.query.host', 'String(req.query.host).trim()') });
    assert.match(failedOf(patched).join(), /^the weakness is gone: /);
    assert.deepEqual((await apply(place, start.text)), { refused: 'This answer has not passed. Check it first.' });

    const passed = await act(fix, { do: 'fix', text: fixed(start.text) });
    assert.deepEqual(failedOf(passed), []);
    const view = passed.view as ExerciseView;
    assert.deepEqual([view.at.isSolved, view.own?.mayApply, passed.append.length], [true, true, 1]);
    const event = JSON.parse(passed.append[0]!) as { id: string; topic: string; what: object };
    assert.deepEqual([event.topic, event.what], [SHELL_TOPIC, { kind: 'solved', exercise: `own-code.${SHELL_TOPIC}`, step: 'fix', tries: 3, hints: 0 }]);
    assert.match(event.id, /^[0-9a-f]{16}$/);

    const result = await apply(place, fixed(start.text));
    assert.ok('edits' in result && result.uri === uri);
    for (const { start: from, end, text } of [...result.edits].reverse()) await client.edit(uri, { range: { start: from, end }, text });
    assert.deepEqual((await client.pullItems(uri)).map(({ code }) => String(code)).filter((code) => code.includes('command-built')), []);
    const counted = await act({ view: 'topic', topic: SHELL_TOPIC, own: place.own! }, { do: 'own' });
    assert.match(counted.append.join(), /"kind":"fixed-own"/);
    assert.equal((counted.view as TopicView).own?.exercise, undefined);

    for (const format of ['html', 'csv', 'json']) await ask(TrainingMethods.report, { format, at: AT });
    const said = client.messages.filter(({ from, text }) => from === 'server' && text.includes(SECRET));
    assert.deepEqual(said, [], 'a secret left the server');
    for (const line of [...found.append, ...passed.append, ...counted.append]) assert.doesNotMatch(line, /traceroute|audit|trace\.js/);
  });

  it('names each thing that an answer takes away or brings', async () => {
    const { place } = await learn(CODE);
    const start = (await textOf(place))!.text;
    const fix = { ...place, step: 'fix' } as const;
    const grade = async (text: string): Promise<string> => failedOf(await act(fix, { do: 'fix', text })).join('\n');
    assert.match(await grade(fixed(start).replace('function trace(', 'function walk(')), /under its name: `trace` is gone/);
    assert.match(await grade(fixed(start).replace('(req, res)', '(req)')), /take what they took: `trace` took 2 parameters and takes one parameter now: `res` is gone/);
    assert.match(await grade(fixed(start).replace('  audit.note(TOKEN);\n', '')), /beside the dangerous part: `audit\.note` is no longer called/);
    assert.match(await grade(fixed(start).replace(/\{\n {2}audit[\s\S]*?\n\}\);/, '{\n});')), /`trace` is empty/);
    assert.match(await grade(fixed(start).replace('res) {', 'res) {\n  eval(req.query.code);')), /(?:no other weakness has come|the weakness is gone): .+eval/s);
    assert.match(await grade(fixed(start).replace('{ execFile }', '{ exec, execFile }').replace(SAFE, `${SAFE}  exec('ls ' + req.query.folder);\n`)), /the weakness is gone: /);
    assert.match(await grade(fixed(start).replace('});', '')), /the code can be read: The code has a syntax error/);
    assert.match(await grade(''), /There is no code/);
    assert.equal(await grade(fixed(start).replace('(req, res)', '(request, res)').replace('req.query', 'request.query')), '', 'a parameter is known by its place');
  });

  it('opens its hints one by one, from the runbook to what else it says', async () => {
    const { place } = await learn(CODE);
    const fix = { ...place, step: 'fix' } as const;
    for (let hints = 1; hints <= 3; hints++) await act(fix, { do: 'hint' });
    const { hints, hintsLeft, instead } = fixOf({ view: await show(fix), append: [] });
    assert.deepEqual([hints.length, hintsLeft, instead], [3, 0, undefined]);
    assert.match(hints[0] ?? '', /^Take the shell away/);
    assert.match(hints[2] ?? '', /no fix that could be proved/);
  });

  it('opens the proved fix of a credential after a try alone, with a value in its place that opens nothing', async () => {
    const { place } = await learn(CODE, 'github-token');
    const start = (await textOf(place))!.text;
    assert.match(start, /const TOKEN = 'gh/);
    assert.ok(!start.includes(SECRET));
    const fix = { ...place, step: 'fix' } as const;
    await act(fix, { do: 'solution' });
    assert.equal(await textOf(place, 'solution'), null);
    assert.equal(fixOf(await act(fix, { do: 'fix', text: start })).maySeeSolution, true);
    await act(fix, { do: 'solution' });
    const solution = (await textOf(place, 'solution'))!.text;
    assert.match(solution, /const TOKEN = process\.env\.GITHUB_TOKEN;/);
    const passed = await act(fix, { do: 'fix', text: solution });
    assert.deepEqual(failedOf(passed), []);
    assert.match(passed.append.join(), /"sawSolution":true/);
    const result = await apply(place, solution);
    assert.ok('edits' in result);
    assert.match(result.afterwards ?? '', /revoke the old one/);
    assert.deepEqual(client.messages.filter(({ from, text }) => from === 'server' && text.includes(SECRET)), []);
  });

  it('leaves a file alone whose function has changed, and finds one that has moved', async () => {
    const { place, lesson } = await learn(CODE);
    const start = (await textOf(place))!.text;
    await act({ ...place, step: 'fix' }, { do: 'fix', text: fixed(start) });
    await client.edit(uri, { text: CODE.replace('function unrelated() {', '// Something else.\n\nfunction unrelated() {') });
    const moved = await apply(place, fixed(start));
    assert.ok('edits' in moved && moved.edits.length === 2, JSON.stringify(moved));
    await client.edit(uri, { text: CODE.replace('audit.note(TOKEN);', 'audit.note(TOKEN, 1);') });
    assert.match(((await apply(place, fixed(start))) as { refused: string }).refused, /^This code has changed in trace\.js/);
    assert.equal((await textOf(place))?.text, start, 'who is in it keeps it');
    const anew = await show<TopicView>(lesson);
    assert.ok(anew.own?.exercise);
    assert.match((await textOf(place))?.text ?? '', /audit\.note\(TOKEN, 1\)/);
  });

  it('goes on where the file was fixed or closed meanwhile, and says so where there is nothing to begin with', async () => {
    const { place } = await learn(CODE);
    const start = (await textOf(place))!.text;
    await client.edit(uri, { text: fixed(CODE) });
    const passed = await act({ ...place, step: 'fix' }, { do: 'fix', text: fixed(start) });
    assert.deepEqual(failedOf(passed), []);
    assert.match(((await apply(place, fixed(start))) as { refused: string }).refused, /has changed/);
    const gone = await show({ ...place, own: { uri, fingerprint: 'javascript-eval:0000000000000000' } });
    assert.deepEqual(gone, { view: 'nothing', message: 'This finding is not in your code any more, so that no exercise can be made of it.' });
    const elsewhere = await show({ ...place, own: { uri: 'file:///nowhere/a.js', fingerprint: 'a:0000000000000000' } });
    assert.match((elsewhere as { message: string }).message, /cannot be read/);
    await client.closeDocument(uri);
    assert.deepEqual(await apply(place, fixed(start)), { refused: 'The file that this exercise is made of cannot be read any more.' }, 'it was never saved');
  });

  it('works on a file that is not open, and on one that is in no folder', async () => {
    workspace.write('closed.js', CODE);
    const { place } = await learn(CODE, 'command-built', 'closed.js');
    await client.closeDocument(uri);
    const start = (await textOf(place))!.text;
    await act({ ...place, step: 'fix' }, { do: 'fix', text: fixed(start) });
    const result = await apply(place, fixed(start));
    assert.ok('edits' in result && result.version === undefined && result.edits.length === 2);
  });

  it('says why there is no exercise of a function that nobody reads to its end', async () => {
    const steps = Array.from({ length: 2000 }, (_, index) => `  audit.note(${index});\n`).join('');
    const { topic } = await learn(CODE.replace('  audit.note(TOKEN);\n', `  audit.note('${SECRET}');\n${steps}`).replace(/const TOKEN.*\n/, ''), 'github-token');
    assert.equal(topic.own?.exercise, undefined);
    assert.match(topic.own?.noExercise ?? '', /^The function around this finding has 2\d{3} lines, and an exercise has 200 at most/);
  });

  it('keeps two findings of a topic apart', async () => {
    const two = `${CODE}\napp.get('/ping', function ping(req, res) {\n  exec('ping ' + req.query.name, (error, printed) => res.send(printed));\n});\n`;
    const { place } = await learn(two);
    await act({ ...place, step: 'fix' }, { do: 'fix', text: fixed((await textOf(place))!.text) });
    const other = (await client.pullItems(uri)).filter(({ code }) => String(code).includes('command-built'))[1]!;
    const second = { ...place, own: { uri, fingerprint: (other.data as { fingerprint: string }).fingerprint } };
    assert.match((await textOf(second))?.text ?? '', /function ping/);
    assert.deepEqual((await show<ExerciseView>(second)).steps.map(({ isSolved }) => isSolved), [false, false]);
  });

  it('is the same where the workspace is not trusted', async () => {
    await client.stop();
    client = await connect({ folders: [workspace.uri], options: { clientCommands: true, trusted: false } });
    const { place } = await learn(CODE);
    const passed = await act({ ...place, step: 'fix' }, { do: 'fix', text: fixed((await textOf(place))!.text) });
    assert.deepEqual(failedOf(passed), []);
  });
});
