import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { readCatalog, topicsWithoutTrack } from '../../../../server/src/training';
import { topicFiles, WEAKNESSES } from '../catalog/support';
import { check, complaints } from './support';

/** A new topic without anything left to write. */
function written(change: Readonly<Record<string, (text: string) => string>> = {}): Map<string, string> {
  return new Map([...topicFiles()].map(([path, text]) => {
    const name = path.slice('training/ours/'.length);
    const done = text.replaceAll('TODO', 'Done:');
    return [path, (change[name] ?? ((same: string) => same))(name.endsWith('.yaml') ? done.replaceAll('Done: ', 'Done ') : done)];
  }));
}

const EXERCISE = 'javascript/exercise.yaml';
const replace = (before: string | RegExp, after: string) => (text: string): string => {
  const changed = text.replace(before, after);
  assert.notEqual(changed, text, `nothing is replaced by ${after}`);
  return changed;
};

/** What a topic promises, broken in one place, and what the check must say. */
const BROKEN: readonly (readonly [what: string, change: Readonly<Record<string, (text: string) => string>>, complaint: RegExp])[] = [
  ['a rule that there is not', { [EXERCISE]: replace('javascript-command-built-from-parameter', 'javascript-comand-built') }, /exercise\.yaml there is no rule javascript-comand-built/],
  ['a rule that finds nothing at the start', { [EXERCISE]: replace('[javascript-command-built-from-parameter]', '[javascript-command-built-from-parameter, javascript-eval-request-data]') }, /javascript-eval-request-data finds nothing in the code at the start/],
  ['a finding that is not named', { 'javascript/start.js': replace('};', "};\nexports.agent = new (require('https').Agent)({ rejectUnauthorized: false });"), [EXERCISE]: replace('lines: 3\n', 'lines: [3, 6]\n') }, /javascript-tls-verification-disabled finds something in line 6 of the start, too/],
  ['a finding on another line', { [EXERCISE]: (text) => replace('vulnerable: [4]', 'vulnerable: [3]')(replace('lines: 3\n', 'lines: 4\n')(text)) }, /finds line 4, which `find\.vulnerable` does not name; it names 3/],
  ['a file of no language', { [EXERCISE]: replace('src/ping.js', 'src/ping.zebra') }, /no language is known for src\/ping\.zebra/],
  ['a solution with the weakness', { 'javascript/solution.js': () => "const { exec } = require('child_process');\n\nexports.ping = (host, answer) => exec('ping -c 1 ' + host, answer);\n" }, /solution\.js:3 the solution must pass, and engine fails/],
  ['a solution that does nothing', { 'javascript/solution.js': () => 'exports.ping = (host, answer) => answer(undefined, "");\n' }, /solution\.js the solution must pass, and behaviour fails: answers with what ping prints/],
  ['a solution that the surface alone is mended of', { 'javascript/solution.js': replace(/if \(.*\n/, "if (host.includes(';')) return answer(new Error('no'));\n  return require('child_process').exec(`ping -c 1 ${[host]}`, answer);\n") }, /solution\.js:?\d* the solution must pass/],
  ['a solution with a syntax error', { 'javascript/solution.js': replace('};', '') }, /solution\.js:?\d* the solution must pass, and syntax fails/],
  ['a variant that does not work at the start', { 'javascript/exam.js': replace("'$(id)'", "'localhost'") }, /start\.js a variant works at the start, but this one does not: a command in parentheses/],
  ['a behaviour that fails at the start', { 'javascript/exam.js': replace('PING localhost', 'PONG localhost') }, /start\.js what must work works at the start, too, but: answers with what ping prints/],
  ['an exploit that does nothing', { [EXERCISE]: replace('localhost; id', 'localhost') }, /exploit 1 does nothing at the start; it must work there/],
  ['an exploit that works on the solution', { 'javascript/exam.js': replace("return shell.has('id')", "return host(input) || shell.has('id')") }, /exploit 1 must do nothing on the solution, and nothing can be said of it/],
  ['a harmless input that does harm', { [EXERCISE]: replace('harmless: [localhost]', 'harmless: ["localhost; id"]') }, /harmless input 1 must do nothing, and it did: The server ran a command/],
  ['a wrong answer that passes', { 'javascript/wrong/escapes-one-character.js': () => topicFiles().get('training/ours/javascript/solution.js')! }, /wrong\/escapes-one-character\.js this answer passes/],
  ['a wrong answer that fails for another reason', { [EXERCISE]: replace('fails: engine', 'fails: behaviour\n    title: answers with what ping prints') }, /escapes-one-character\.js this answer must fail by `behaviour`, answers with what ping prints, and fails by engine/],
  ['too few questions', { 'quiz.yaml': replace(/- id: question-5[^]*/, '') }, /topic\.yaml the standard `short` asks for 5 questions, and the quiz has 4/],
  ['a full topic in one language', { 'topic.yaml': replace('standard: short', 'standard: full') }, /the standard `full` asks for exercises in 2 other languages with checks\.yaml, and has 0/],
  ['a full topic with one variant', { 'topic.yaml': replace('standard: short', 'standard: full') }, /has 1 variants of the weakness, and needs 2/],
  ['a team topic without a decision', { 'topic.yaml': replace('standard: short', 'standard: team') }, /the standard `team` asks for an exercise `decision`/],
  ['a topic that no finding leads to', { 'topic.yaml': replace('[command-injection]', '[]') }, /asks for a weakness, by which a finding leads here/],
  ['something left to write', { 'lesson.md': replace('Done:', 'TODO') }, /lesson\.md something here is still to write/],
];

describe('training check: a topic', () => {
  it('holds as a new one begins, but for what is left to write', async () => {
    assert.deepEqual(complaints(await check(written())), []);
    const left = complaints(await check(topicFiles()));
    assert.equal(left.length, 4);
    assert.ok(left.every((one) => one.includes('something here is still to write')), left.join('\n'));
  });

  it('says what was proved', async () => {
    const [topic] = await check(written());
    assert.deepEqual(topic?.exercises.map(({ id, proofs }) => [id, proofs.map(({ title }) => title)]), [['javascript', [
      'its rules and its language are known', 'the start has the findings that it names', 'the start has them on the lines to mark, and no others', 'the solution passes', 'the start does not pass',
      'it has a variant of the weakness', 'wrong/escapes-one-character.js fails for its reason', 'exploit 1 works at the start', 'exploit 1 fails on the solution', 'harmless input 1 does nothing',
      'the start has the findings that it names, in TypeScript', 'the start has them on the lines to mark, and no others, in TypeScript', 'the solution passes, in TypeScript',
    ]]]);
  });

  for (const [what, change, complaint] of BROKEN) {
    it(`with ${what}`, async () => {
      const said = complaints(await check(written(change)));
      assert.match(said.join('\n'), complaint);
      assert.ok(said.every((one) => one.startsWith('training/ours/')), said.join('\n'));
    });
  }

  describe('with a wrong answer in TypeScript beside those in JavaScript', () => {
    const withTyped = (answer: string): Promise<readonly string[]> => {
      const files = written({ [EXERCISE]: (text) => `${text.trimEnd()}\n  typed.ts: { fails: engine, why: It still builds a command. }\n` });
      const typed = files.get(`training/ours/javascript/${answer}`)!.replace('(host, answer)', '(host: string, answer: (...all: unknown[]) => void): void');
      assert.match(typed, /host: string/);
      return check(files.set('training/ours/javascript/wrong/typed.ts', typed)).then(complaints);
    };

    it('judges it with its types', async () => {
      assert.deepEqual(await withTyped('start.js'), []);
    });

    it('says when it passes', async () => {
      assert.match((await withTyped('solution.js')).join('\n'), /^training\/ours\/javascript\/wrong\/typed\.ts this answer passes/);
    });
  });

  it('is in a track, where there are tracks', () => {
    const files = new Map([...topicFiles(), ...topicFiles('second'), ['training/tracks.yaml', 'tracks:\n  - { id: a, title: A, summary: A., roles: [lead], topics: [ours] }\n']]);
    const catalog = readCatalog(files, { weaknesses: WEAKNESSES });
    assert.deepEqual(topicsWithoutTrack(catalog, 'training').map(({ message }) => message), ['the topic second is in no track; add it to one.']);
    assert.deepEqual(topicsWithoutTrack({ ...catalog, tracks: [] }, 'training'), []);
  });
});
