import assert from 'node:assert/strict';
import { existsSync, readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { ServerMethods, TRAINING_APPENDED, TrainingMethods, type Appended, type FolderEntry, type ActParams, type ActResult, type ExerciseView, type LearnReference, type ProgressFile, type ProgressResult, type RecallView, type TeamView, type TextResult, type TodayView, type TopicView, type TrainingAction, type TrainingPlace, type TrainingView } from '../../server/src/protocol';
import { createEvent, writeEvent } from '../../server/src/training';
import { DECISION_TOPIC, sampleTopics, SHELL_TOPIC } from '../support/training-sample';
import type { TestClient } from './harness/client';
import { connect } from './harness/connect';
import { Observed } from './harness/observed';
import { createWorkspace, type Workspace } from './harness/workspace';

const AT = '2026-11-26T10:00:00.000Z';
const VULNERABLE = `const { exec } = require('node:child_process');
const app = require('express')();

app.get('/trace', function trace(req, res) {
  exec('traceroute ' + req.query.host, (error, printed) => res.type('text').send(printed));
});
`;
const FIXED = VULNERABLE.replace("exec('traceroute ' + req.query.host,", "execFile('traceroute', ['--', String(req.query.host)],").replace('{ exec }', '{ execFile }');
const SOLUTION = `const { execFile } = require('node:child_process');
exports.ping = (host) => new Promise((resolve, reject) => {
  execFile('ping', ['-c', '1', '--', host], (error, stdout) => (error ? reject(error) : resolve(stdout)));
});
`;

describe('training in the language server', () => {
  let workspace: Workspace;
  let client: TestClient;
  const exercise: TrainingPlace = { view: 'exercise', topic: SHELL_TOPIC, exercise: 'javascript' };
  const show = <View extends TrainingView>(place: TrainingPlace): Promise<View> => client.connection.sendRequest(TrainingMethods.show, { place, at: AT });
  const act = (place: TrainingPlace, action: TrainingAction, at = AT): Promise<ActResult> => client.connection.sendRequest(TrainingMethods.act, { place, action, at } satisfies ActParams);
  const hand = (files: readonly ProgressFile[] = [], more: object = {}): Promise<ProgressResult> =>
    client.connection.sendRequest(TrainingMethods.progress, { person: 'heron', isShared: false, isWhole: true, at: AT, files, scans: [], ...more });
  const stepOf = ({ view }: ActResult): ExerciseView['at'] => {
    assert.ok(view.view === 'exercise', view.view);
    return view.at;
  };

  beforeEach(async () => {
    workspace = createWorkspace();
    client = await connect({ folders: [workspace.uri], options: { clientCommands: true } });
    await hand();
  });
  afterEach(async () => {
    await client.stop();
    workspace.dispose();
  });

  it('says nothing of topics that are off where there are none', async () => {
    await client.stop();
    client = await connect({ folders: [workspace.uri], options: { clientCommands: true, trusted: false } });
    client.connection.onRequest(ServerMethods.readFolder, ({ uri }: { uri: string }) => listFolder(uri));
    await hand();
    assert.equal((await show<TodayView>({ view: 'today' })).teamTopicsOff, undefined);
  });

  it('shows what there is to learn, and nothing due to one who has begun nothing', async () => {
    const today = await show<TodayView>({ view: 'today' });
    assert.deepEqual([today.due, today.suggested, today.problems], [[], [], []]);
    assert.deepEqual(today.tracks.map(({ id, topics }) => [id, topics.map((topic) => [topic.id, topic.state])]), [['first-steps', [[SHELL_TOPIC, 'new'], [DECISION_TOPIC, 'new']]]]);
    const topic = await show<TopicView>({ view: 'topic', topic: SHELL_TOPIC });
    assert.match(topic.first, /## What happens/);
    assert.deepEqual(topic.exercises.map(({ id, steps }) => [id, steps.map(({ step }) => step)]), [['javascript', ['predict', 'find', 'attack', 'fix']]]);
    assert.deepEqual(await show({ view: 'topic', topic: 'no-such-topic' }), { view: 'nothing', message: 'There is no topic no-such-topic.' });
  });

  it('leads through an exercise, and writes down each step once', async () => {
    const predict = { ...exercise, step: 'predict' } as const;
    const question = (await show<ExerciseView>(exercise)).at;
    assert.ok(question.step === 'predict' && question.options.every(({ right, why }) => right === undefined && why === undefined), 'nothing is said before an answer');
    const wrong = question.options.findIndex(({ text }) => text.startsWith('ping alone'));
    const told = stepOf(await act(predict, { do: 'predict', option: wrong }));
    assert.ok(told.step === 'predict' && !told.isSolved && told.options[wrong]?.why !== undefined && told.options[1 - wrong]?.why === undefined);
    const solved = await act(predict, { do: 'predict', option: 1 - wrong });
    assert.match(solved.append.join(), /"step":"predict"/);
    assert.match(solved.append.join(), /"tries":2/);
    const find = { ...exercise, step: 'find' } as const;
    const missed = stepOf(await act(find, { do: 'find', lines: [4, 6] }));
    assert.deepEqual(missed.step === 'find' && missed.answers, [{ line: 4, isRight: false, why: 'Here nothing is run yet.' }, { line: 6, isRight: true }]);
    const found = await act(find, { do: 'find', lines: [6] });
    assert.ok(stepOf(found).isSolved && found.append.length === 1);
    assert.equal((await act(find, { do: 'find', lines: [6] })).append.length, 0);
  });

  it('runs an attack in the sandbox, and says what it did', async () => {
    const place = { ...exercise, step: 'attack' } as const;
    const harmless = stepOf(await act(place, { do: 'attack', input: 'localhost' }));
    assert.ok(harmless.step === 'attack' && !harmless.isSolved && harmless.last?.did === undefined);
    const hinted = stepOf(await act(place, { do: 'hint' }));
    assert.ok(hinted.step === 'attack' && hinted.hints.length === 1 && hinted.hintsLeft === 2);
    const worked = await act(place, { do: 'attack', input: 'localhost; cat /etc/passwd' });
    const step = stepOf(worked);
    assert.deepEqual(step.step === 'attack' && step.last, { input: 'localhost; cat /etc/passwd', did: 'The server printed its file of passwords.' });
    assert.match(worked.append.join(), /"hints":1/);
  });

  it('grades a fix by its conditions, and shows the solution only after a try', async () => {
    const place = { ...exercise, step: 'fix' } as const;
    const text = (which: 'start' | 'solution'): Promise<TextResult> => client.connection.sendRequest(TrainingMethods.text, { topic: SHELL_TOPIC, exercise: 'javascript', which });
    const start = await text('start');
    assert.ok(start?.file === 'src/ping.js' && start.isFresh);
    await act(place, { do: 'solution' });
    assert.equal(await text('solution'), null);
    const failed = stepOf(await act(place, { do: 'fix', text: start.text }));
    assert.ok(failed.step === 'fix' && failed.grade?.passed === false && failed.maySeeSolution);
    assert.ok(failed.grade.conditions.some(({ kind, passed }) => kind === 'engine' && !passed));
    assert.equal(await text('solution'), null);
    const passed = await act(place, { do: 'fix', text: SOLUTION });
    const step = stepOf(passed);
    assert.ok(step.step === 'fix' && step.grade?.passed, JSON.stringify(step));
    assert.match(passed.append.join(), /"step":"fix"/);
    await act(place, { do: 'solution' });
    assert.match((await text('solution'))?.text ?? '', /execFile/);
  });

  it('takes an answer in TypeScript, where the exercise runs', async () => {
    const place = { ...exercise, step: 'fix', typed: true } as const;
    const view = await show<ExerciseView>(place);
    assert.deepEqual([view.file, view.language, view.languages], ['src/ping.ts', 'typescript', ['javascript', 'typescript']]);
    const plain = await show<ExerciseView>({ ...exercise, step: 'fix' });
    assert.deepEqual([plain.file, plain.language, plain.languages], ['src/ping.js', 'javascript', ['javascript', 'typescript']]);
    const start: TextResult = await client.connection.sendRequest(TrainingMethods.text, { topic: SHELL_TOPIC, exercise: 'javascript', which: 'start', typed: true });
    assert.deepEqual([start?.file, start?.language], ['src/ping.ts', 'typescript']);
    const refused = stepOf(await act(place, { do: 'fix', text: 'const a = 1;\nenum B { C }\n' }));
    assert.ok(refused.step === 'fix' && refused.grade?.conditions[0]?.line === 2, JSON.stringify(refused));
    const typed = SOLUTION.replace('(host)', '(host: string): Promise<string>').replace('new Promise(', 'new Promise<string>(').replace('(error, stdout)', '(error: Error | null, stdout: string)');
    const passed = await act(place, { do: 'fix', text: typed });
    const step = stepOf(passed);
    assert.ok(step.step === 'fix' && step.grade?.passed, JSON.stringify(step));
    assert.match(passed.append.join(), /"step":"fix"/);
    assert.ok((await show<ExerciseView>(exercise)).steps.find(({ step: name }) => name === 'fix')?.isSolved, 'what was solved in one language is solved');
  });

  it('offers no other language where nothing runs', async () => {
    const decision = await show<ExerciseView>({ view: 'exercise', topic: DECISION_TOPIC, exercise: 'decision', typed: true });
    assert.equal(decision.languages, undefined);
  });

  it('asks the questions, explains every option, and says when each comes again', async () => {
    const place: TrainingPlace = { view: 'recall', topic: SHELL_TOPIC };
    const first = await show<RecallView>(place);
    const { question } = first;
    assert.ok(question && first.left === 1 && question.options.every(({ why }) => why === undefined));
    const stale = await act(place, { do: 'answer', topic: SHELL_TOPIC, question: 'another', option: 0 });
    assert.deepEqual(stale.append, []);
    const answered = await act(place, { do: 'answer', topic: SHELL_TOPIC, question: question.id, option: 0, sure: true });
    const view = answered.view as RecallView;
    assert.ok(view.question?.options.every(({ why }) => why !== undefined));
    assert.match(view.question?.again ?? '', /^\d{4}-\d\d-\d\d$/);
    assert.equal(answered.append.length, 1);
    const second = (await act(place, { do: 'next' })).view as RecallView;
    assert.notEqual(second.question?.id, question.id);
    await act(place, { do: 'answer', topic: SHELL_TOPIC, question: second.question?.id ?? '', option: 1 });
    const over = (await act(place, { do: 'next' })).view as RecallView;
    assert.deepEqual([over.question, over.answered], [undefined, 2]);
  });

  it('asks for a decision again when it was a bad one', async () => {
    const place: TrainingPlace = { view: 'exercise', topic: DECISION_TOPIC, exercise: 'decision' };
    const choose = async (words: string): Promise<ActResult> => {
      const { at } = await show<ExerciseView>(place);
      return act(place, { do: 'decide', option: at.step === 'decide' ? at.options.findIndex(({ text }) => text.startsWith(words)) : -1 });
    };
    const bad = stepOf(await choose('Delete'));
    assert.ok(bad.step === 'decide' && !bad.isSolved && bad.situation.startsWith('A key stands'));
    const good = stepOf(await choose('Revoke'));
    assert.ok(good.step === 'decide' && good.before.length === 1 && good.situation.startsWith('The key is revoked'));
    const last = await choose('Read');
    assert.ok(stepOf(last).isSolved && last.append.length === 1);
  });

  it('takes progress from files, keeps what is good of a damaged one, and says where the rest is', async () => {
    const { append } = await act({ view: 'topic', topic: SHELL_TOPIC }, { do: 'read' });
    const text = `${append[0]}\nnot json\n`;
    const { problems, missing } = await hand([{ name: 'p-1.jsonl', text, own: true }], { isShared: true, person: 'crane' });
    assert.deepEqual(problems.length, 1);
    assert.match(problems[0] ?? '', /^p-1\.jsonl:2: /);
    assert.equal(missing.length, 1, 'what was done before is shared under the name of now');
    assert.match(missing[0] ?? '', /"person":"crane"/);
    const again = await hand([{ name: 'p-1.jsonl', text, own: true }, { name: '.wardlight/progress/crane.jsonl', text: `${missing[0]}\n`, own: true }], { isShared: true, person: 'crane' });
    assert.deepEqual(again.missing, []);
    const topic = await show<TopicView>({ view: 'topic', topic: SHELL_TOPIC });
    assert.ok(topic.isRead);
    assert.deepEqual((await act({ view: 'topic', topic: SHELL_TOPIC }, { do: 'read' })).append, []);
  });

  it('asks for an exercise once more, weeks later, from another start and without its lesson', async () => {
    const solved = createEvent('heron', '2026-10-01T10:00:00.000Z', SHELL_TOPIC, { kind: 'solved', exercise: 'javascript', step: 'fix', tries: 1, hints: 0 });
    await hand([{ name: 'p-1.jsonl', text: writeEvent(solved), own: true }]);
    const today = await show<TodayView>({ view: 'today' });
    assert.deepEqual(today.dueExercises, [{ topic: SHELL_TOPIC, exercise: 'javascript', title: 'Ping a host' }]);
    const again = { ...exercise, again: true } as const;
    const view = await show<ExerciseView>(again);
    assert.deepEqual([view.isAgain, view.steps, view.at.isSolved], [true, [{ step: 'fix', isSolved: false }], false]);
    const result = await act({ ...again, step: 'fix' }, { do: 'fix', text: SOLUTION });
    assert.ok(stepOf(result).isSolved && result.append.length === 1);
    await hand([{ name: 'p-1.jsonl', text: `${writeEvent(solved)}${result.append[0]}\n`, own: true }]);
    assert.deepEqual((await show<TodayView>({ view: 'today' })).dueExercises, []);
  });

  it('offers the lesson of a finding after its fixes, and in the hover', async () => {
    const uri = workspace.uriOf('trace.js');
    await client.openDocument(uri, 'javascript', VULNERABLE);
    const [diagnostic] = await client.pullItems(uri);
    assert.ok(diagnostic);
    const actions = await client.actionsAt(uri, diagnostic.range, [diagnostic]);
    const learn = actions.find(({ title }) => title === 'Learn: Commands of a shell');
    assert.ok(learn && learn.isPreferred !== true);
    assert.ok(actions.indexOf(learn) < actions.findIndex(({ title }) => title.startsWith('Open runbook')));
    const reference = learn.command?.arguments?.[0] as LearnReference;
    assert.deepEqual([reference.topic, reference.exercise, reference.own?.uri], [SHELL_TOPIC, 'javascript', uri]);
    const { value } = (await client.hover(uri, diagnostic.range.start.line, diagnostic.range.start.character))?.contents as { value: string };
    assert.match(value, /\[Learn: Commands of a shell\]\(command:wardlight\.learn\?/);
    assert.deepEqual((await client.connection.sendRequest<LearnReference>(TrainingMethods.topicOf, { ruleId: String(diagnostic.code) })).topic, SHELL_TOPIC);
  });

  it('shows the function around a finding of the own code, and counts its fix once', async () => {
    const uri = workspace.uriOf('trace.js');
    await client.openDocument(uri, 'javascript', VULNERABLE);
    const [diagnostic] = await client.pullItems(uri);
    const place: TrainingPlace = { view: 'topic', topic: SHELL_TOPIC, own: { uri, fingerprint: (diagnostic?.data as { fingerprint: string }).fingerprint } };
    const open = (await show<TopicView>(place)).own;
    assert.deepEqual([open?.state, open?.firstLine, open?.lines, open?.path], ['open', 4, [5], 'trace.js']);
    assert.match(open?.code ?? '', /^app\.get\('\/trace', function trace[\s\S]*}\);$/);
    assert.deepEqual((await act(place, { do: 'own' })).append, []);
    await client.edit(uri, { text: FIXED });
    const fixed = await act(place, { do: 'own' });
    assert.equal((fixed.view as TopicView).own?.state, 'fixed');
    assert.match(fixed.append.join(), /"kind":"fixed-own"/);
    assert.deepEqual((await act(place, { do: 'own' })).append, []);
  });

  it('counts a fix for real, once its topic was begun, and no ignore comment', async () => {
    const uri = workspace.uriOf('trace.js');
    const told: Appended[] = [];
    const observed = new Observed();
    client.connection.onNotification(TRAINING_APPENDED, (params: Appended) => {
      told.push(params);
      observed.changed();
    });
    const { append } = await act({ view: 'topic', topic: SHELL_TOPIC }, { do: 'read' });
    await hand([{ name: 'p-1.jsonl', text: `${append[0]}\n`, own: true }]);
    await client.openDocument(uri, 'javascript', VULNERABLE);
    await client.pullItems(uri);
    const line = VULNERABLE.split('\n').findIndex((text) => text.includes('traceroute'));
    await client.edit(uri, { range: { start: { line, character: 0 }, end: { line, character: 0 } }, text: '  // wardlight-ignore javascript-command-built-from-request: only for this test\n' });
    await client.save(uri);
    await client.pullItems(uri);
    await client.edit(uri, { text: FIXED });
    await client.save(uri);
    const [counted] = await observed.until(() => (told.length > 0 ? told : undefined));
    assert.equal(counted?.message, 'Fixed for real, and it counts: Commands of a shell.');
    assert.match(counted.append.join(), /"kind":"fixed-own"/);
    assert.deepEqual(counted.share, counted.append);
    await client.edit(uri, { text: VULNERABLE });
    await client.save(uri);
    const [, wrote] = await observed.until(() => (told.length > 1 ? told : undefined));
    assert.deepEqual([wrote?.message, wrote?.share], ['', []], 'who wrote a finding is nobody else’s matter');
    assert.match(wrote?.append.join() ?? '', /"kind":"wrote-own"/);
  });

  describe('of a team', () => {
    const begin = async (trusted: boolean): Promise<void> => {
      await client.stop();
      const files = new Map([...sampleTopics('.wardlight/training')].map(([path, text]) => [path.replace('shell-commands', 'our-shell').replace('key-leaked', 'our-drill'), text.replace('shell-commands, key-leaked', 'our-shell, our-drill').replace('first-steps', 'ours')]));
      for (const [path, text] of files) workspace.write(path, text);
      workspace.write('.wardlight/training/our-drill/quiz.yaml', '- id: broken\n  question: Where are the options?\n');
      client = await connect({ folders: [workspace.uri], options: { clientCommands: true, trusted } });
      client.connection.onRequest(ServerMethods.readFolder, ({ uri }: { uri: string }) => listFolder(uri));
      await hand();
    };

    it('are beside the packaged ones; one with a mistake is named with its place, and costs no other', async () => {
      await begin(true);
      const today = await show<TodayView>({ view: 'today' });
      const topic = [...today.tracks.flatMap(({ topics }) => topics), ...today.others].find(({ id }) => id === 'our-shell');
      assert.deepEqual([topic?.team, today.teamTopicsOff], [true, undefined]);
      assert.ok(today.problems.some((problem) => /our-drill\/quiz\.yaml:\d+: /.test(problem)), today.problems.join('\n'));
      assert.equal((await show({ view: 'topic', topic: 'our-drill' })).view, 'nothing');
      assert.equal((await show({ view: 'topic', topic: DECISION_TOPIC })).view, 'topic');
    });

    it('are off where the workspace is not trusted', async () => {
      await begin(false);
      assert.equal((await show({ view: 'topic', topic: 'our-shell' })).view, 'nothing');
      const today = await show<TodayView>({ view: 'today' });
      assert.deepEqual([today.teamTopicsOff, today.problems, today.others.some(({ team }) => team)], [true, [], false]);
      const team = await show<TeamView>({ view: 'team' });
      assert.deepEqual([team.isRestricted, team.people], [true, []]);
      assert.match((await show<Extract<TrainingView, { view: 'team' }>>({ view: 'team' })).empty ?? '', /Restricted Mode/);
    });

    it('shows five hundred people at once', async () => {
      const files = Array.from({ length: 500 }, (_, index): ProgressFile => {
        const person = `person-${index}`;
        const events = [{ kind: 'read' } as const, { kind: 'answered', question: 'which-starts', right: true } as const].map((deed) => writeEvent(createEvent(person, AT, SHELL_TOPIC, deed)));
        return { name: `.wardlight/progress/${person}.jsonl`, text: events.join(''), own: false };
      });
      await hand(files);
      const team = await show<Extract<TrainingView, { view: 'team' }>>({ view: 'team' });
      assert.deepEqual([team.people.length, team.problems], [500, []]);
      assert.equal(team.people[0]?.states.length, team.topics.length);
      await hand([], { isWhole: false });
      assert.equal((await show<Extract<TrainingView, { view: 'team' }>>({ view: 'team' })).people.length, 500, 'a step of one’s own leaves the team as it is known');
    });
  });
});

function listFolder(uri: string): FolderEntry[] {
  const folder = fileURLToPath(uri);
  return existsSync(folder) ? readdirSync(folder, { withFileTypes: true }).map((entry) => ({ name: entry.name, kind: entry.isDirectory() ? 'folder' : 'file' })) : [];
}
