import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { expandCatalog, packCatalog, readCatalog, readPackagedCatalog } from '../../../../server/src/training';
import type { RuleSource } from '../../../../server/src/core';
import { problemsOf, read, topicFiles, WEAKNESSES, withChange } from './support';

const TRACKS = 'tracks:\n  - id: first\n    title: First\n    summary: For all.\n    roles: [lead]\n    topics: [ours]\n';

describe('catalog: topics', () => {
  it('are read as they are written', () => {
    const { topics, problems, worlds, tracks } = read(new Map([...topicFiles(), ['training/worlds/shell.js', 'exports.a = 1;'], ['training/tracks.yaml', TRACKS]]));
    assert.deepEqual(problems, []);
    const [topic] = topics;
    assert.deepEqual([topic?.id, topic?.standard, topic?.weaknesses, topic?.cwe, topic?.ownedByTeam], ['ours', 'short', ['command-injection'], ['CWE-78', 'CWE-77'], undefined]);
    assert.ok(topic && topic.lesson.first.startsWith('## What happens') && topic.lesson.more.startsWith('### How to fix it'));
    assert.equal(topic.quiz.length, 5);
    const [exercise] = topic.exercises;
    assert.ok(exercise?.kind === 'code' && exercise.exam?.includes('exports.attack') && exercise.start.includes('exec('));
    assert.deepEqual(exercise.find.vulnerable, [4]);
    assert.deepEqual(exercise.wrong.map(({ name, fails }) => `${name} ${fails}`), ['escapes-one-character.js engine']);
    assert.deepEqual(worlds, { shell: 'exports.a = 1;' });
    assert.deepEqual(tracks.map(({ id, topics: ids }) => [id, ids]), [['first', ['ours']]]);
  });

  it('may have the code with types beside the code that runs, and nowhere else', () => {
    const folder = 'training/ours/javascript';
    const files = new Map([...topicFiles(), [`${folder}/start.ts`, 'const a: 1 = 1;'], [`${folder}/solution.ts`, 'const b: 2 = 2;']]);
    const { topics, problems } = read(files);
    assert.deepEqual(problems, []);
    const [exercise] = topics[0]?.exercises ?? [];
    assert.ok(exercise?.kind === 'code' && exercise.start.includes('exec('));
    assert.deepEqual(exercise.typed, { start: 'const a: 1 = 1;', solution: 'const b: 2 = 2;' });
    files.delete(`${folder}/exam.js`);
    files.set(`${folder}/checks.yaml`, 'rules: []');
    assert.match(problemsOf(files).join(), /this folder has 2 files `start\.<extension>`/);
  });

  it('are lost by their own mistakes alone', () => {
    const files = new Map([...withChange('quiz.yaml', (text) => text.replace('right: true', 'right: yes')), ...topicFiles('other')]);
    const { topics, problems } = read(files);
    assert.deepEqual(topics.map(({ id }) => id), ['other']);
    assert.deepEqual(problems.map(({ path, line }) => `${path}:${line}`), ['training/ours/quiz.yaml:5']);
  });

  it('of a team are marked, may name CWEs, and must not have the name of a packaged one', () => {
    const files = new Map([...topicFiles(), ...topicFiles('sound')].map(([path, text]) => [`.wardlight/${path}`, text.replace('roles:', 'cwe: [CWE-1]\nroles:')]));
    const packaged = { topics: read(topicFiles()).topics, tracks: [], worlds: {}, problems: [] };
    const { topics, problems } = readCatalog(files, { weaknesses: WEAKNESSES, team: true, packaged });
    assert.deepEqual(topics.map(({ id, ownedByTeam, cwe }) => [id, ownedByTeam, cwe]), [['sound', true, ['CWE-1', 'CWE-78', 'CWE-77']]]);
    assert.match(problems.map(({ message }) => message).join(), /a packaged topic has this name/);
  });

  it('may name no CWE when they are packaged', () => assert.match(problemsOf(withChange('topic.yaml', (text) => `${text}cwe: [CWE-1]\n`)).join(), /topic\.yaml:\d+ a packaged topic has the CWEs of its weaknesses/));

  it('are none where there are no files', () => assert.deepEqual(read(new Map()), { topics: [], tracks: [], worlds: {}, problems: [] }));

  it('survive any text in any of their files', () => {
    for (const name of topicFiles().keys()) {
      for (const text of ['', '\0', '- [', '{}', '[]', '- 1', 'a: &a [*a]', '<script>', '```', '__proto__: {a: 1}\n', `${'- '.repeat(3_000)}x`]) {
        const { topics, problems } = read(new Map(topicFiles()).set(name, text));
        assert.ok(topics.length === 1 || problems.length > 0, `${name}: ${text.slice(0, 20)}`);
      }
    }
  });
});

describe('catalog: files of a topic', () => {
  const cases: readonly (readonly [files: Map<string, string>, problem: RegExp])[] = [
    [new Map([...topicFiles()].filter(([path]) => !path.endsWith('lesson.md'))), /ours\/lesson\.md a topic needs this file/],
    [new Map([...topicFiles()].filter(([path]) => !path.endsWith('exercise.yaml'))), /ours\/javascript\/exercise\.yaml an exercise needs this file/],
    [topicFiles().set('training/ours/Quiz.yml', ''), /ours\/Quiz\.yml nobody reads/],
    [topicFiles().set('training/ours/javascript/starts.js', ''), /exercise\.yaml:1 nobody reads `starts\.js`/],
    [topicFiles().set('training/ours/javascript/start.mjs', ''), /has 2 files `start\.<extension>`/],
    [topicFiles().set('training/ours/javascript/wrong/second.js', ''), /exercise\.yaml:29 wrong\/second\.js is not listed/],
    [topicFiles().set('training/ours/lesson.md', 'a'.repeat(100_001)), /lesson\.md a file of a topic has 100000 characters at most/],
    [topicFiles().set('training/lesson.md', ''), /training\/lesson\.md nobody reads this file/],
    [topicFiles().set('training/Two Words/topic.yaml', ''), /Two Words\/topic\.yaml the folder of a topic must be named/],
    [topicFiles().set('training/worlds/A.js', ''), /worlds\/A\.js a world is a file/],
    [topicFiles().set('training/tracks.yaml', TRACKS.replace('[ours]', '[ours, ous]')), /tracks\.yaml:6 there is no topic `ous`; did you mean `ours`\?/],
    [topicFiles().set('training/tracks.yaml', TRACKS + TRACKS.slice(8)), /tracks\.yaml:7 a track before has this id/],
  ];
  for (const [files, problem] of cases) it(`${problem.source}`, () => assert.match(problemsOf(files).join('\n'), problem));
});

describe('catalog: what is packaged', () => {
  const rules = [{ id: 'github-token', credential: { format: 'tok_[a-z]{12}' } }] as unknown as RuleSource[];
  const files = withChange('lesson.md', (text) => text.replace("exec('ping", "exec('{{token:github-token:a}}{{token:no-such-kind:a}}ping"));

  it('holds templates, and tokens only once it is read', () => {
    const packed = packCatalog(read(topicFiles().set('training/ours/javascript/start.js', "exports.ping = 1; // {{token:github-token:a}}\n\n\n1;\n")));
    assert.ok(packed.includes('{{token:github-token:a}}') && !packed.includes('tok_'));
    const [exercise] = readPackagedCatalog(packed, rules).topics[0]!.exercises;
    assert.ok(exercise?.kind === 'code');
    assert.match(exercise.start, /tok_[a-z]{12}/);
  });

  it('keeps a template of a kind that there is not', () => assert.match(expandCatalog(read(files), rules).topics[0]!.lesson.first, /\{\{token:no-such-kind:a\}\}/));
  it('is nothing that has a problem', () => assert.throws(() => packCatalog(read(topicFiles().set('training/x.md', ''))), /training\/x\.md: nobody reads/));
});
