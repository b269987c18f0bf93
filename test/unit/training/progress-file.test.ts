import assert from 'node:assert/strict';
import fc from 'fast-check';
import { createEvent, eventsToShare, mergeEvents, readProgress, textToAppend, writeEvent, type Deed, type ProgressEvent } from '../../../server/src/training';
import { answered, event, solvedFix } from './support';

const PATH = '.wardlight/progress/heron.jsonl';
const one = event('2026-03-01', { kind: 'read' });
const two = event('2026-03-02', solvedFix(2, { sawSolution: true }));
const three = event('2026-03-03', answered('q1'));
const ids = (events: readonly { id: string }[]): string[] => events.map(({ id }) => id);
const lines = (...events: readonly ProgressEvent[]): string => events.map(writeEvent).join('');

describe('training: a progress file', () => {
  it('gives back what was written', () => assert.deepEqual(readProgress(lines(one, two, three), PATH, 'heron'), { events: [one, two, three], later: [], problems: [] }));
  it('names an event by its content', () => {
    assert.match(one.id, /^[0-9a-f]{16}$/);
    assert.equal(event('2026-03-01', { kind: 'read' }).id, one.id);
    const others = [event('2026-03-01', { kind: 'read' }, 'other'), event('2026-03-02', { kind: 'read' }), event('2026-03-01', { kind: 'read' }, undefined, 'owl')];
    assert.equal(new Set(ids([one, ...others])).size, 4);
  });
  it('holds no more of a deed than its kind has', () => {
    const leaky: Deed = Object.assign(solvedFix(), { answer: 'const secret = 1;' });
    assert.ok(!writeEvent(event('2026-03-01', leaky)).includes('secret'));
    assert.equal(event('2026-03-01', leaky).id, event('2026-03-01', solvedFix()).id);
  });
  it('takes a time that is none for no time', () => {
    for (const at of ['', 'yesterday', '+012026-01-01T00:00:00.000Z']) assert.equal(createEvent('heron', at, 't', { kind: 'read' }).at, '1970-01-01T00:00:00.000Z');
  });
  it('begins a line of its own after half a one', () => {
    const torn = lines(one, two).slice(0, -20);
    const read = readProgress(torn + textToAppend(torn.at(-1)!, [three]), PATH);
    assert.deepEqual(ids(read.events), ids([one, three]));
    assert.equal(textToAppend('\n', [three]), writeEvent(three));
    assert.equal(textToAppend('', [three]), writeEvent(three));
    assert.equal(textToAppend('x', []), '');
  });
});

describe('training: what is wrong with a progress file', () => {
  const check = (what: string, text: string, expected: readonly ProgressEvent[], ...problems: (readonly [line: number, message: RegExp])[]): void => {
    it(what, () => {
      const read = readProgress(text, PATH, 'heron');
      assert.deepEqual(ids(read.events), ids(expected));
      assert.deepEqual(read.problems.map(({ line }) => line), problems.map(([line]) => line));
      for (const [index, [, message]] of problems.entries()) assert.match(read.problems[index]!.message, message);
      for (const problem of read.problems) assert.equal(problem.path, PATH);
    });
  };
  const good = lines(one);
  check('nothing of an empty file', '', []);
  it('a file that no person can be named like', () => {
    for (const name of ['<b>x', '=1+1', 'a,b', 'Owl', '']) {
      const path = `.wardlight/progress/${name}.jsonl`;
      const { events, problems } = readProgress(good, path, name);
      assert.deepEqual([events, problems.map((problem) => problem.path)], [[], [path]]);
      assert.match(problems[0]!.message, /^no person can be named .*, and this file is skipped; .*Rename/);
    }
  });
  check('nothing of blank lines, CRLF and a byte order mark', `\ufeff\r\n${lines(one, two).replaceAll('\n', '\r\n')}\r\n  \r\n`, [one, two]);
  check('nothing of an event that stands there twice', lines(one, two, one), [one, two]);
  check('a line that is not JSON', `${good}{oops\n${lines(two)}`, [one, two], [2, /not JSON.*delete it/]);
  check('half a last line', `${good}${lines(two).slice(0, 60)}`, [one], [2, /not written to its end/]);
  check('a last line without its end that is whole', `${good}${lines(two).trim()}`, [one, two]);
  check('JSON that is no event', `1\nnull\n[]\n"x"\n{}\n{"what":1}\n${good}`, [one], ...[1, 2, 3, 4, 5, 6].map((line) => [line, /no event/] as const));
  check('an event whose content was changed', `${lines(two).replace('"tries":2', '"tries":1')}${good}`, [one], [1, /was changed/]);
  check('a field that does not hold what it must', `${lines(two).replace('"tries":2', '"tries":-2')}${good}`, [one], [1, /`tries`.*delete/]);
  check('a value that is no text, number or truth', `${lines(two).replace('"tries":2', '"tries":[[2]]')}${good}`, [one], [1, /damaged/]);
  check('a time that is none', `${lines(two).replace('2026-03-02T', '2026-13-02T')}${good}`, [one], [1, /damaged/]);
  check('another person’s event', `${writeEvent(event('2026-03-01', { kind: 'read' }, 't', 'owl'))}${good}`, [one], [1, /another person/]);
  check('a person that is no file’s name', `${writeEvent(event('2026-03-01', { kind: 'read' }, 't', '../owl'))}${good}`, [one], [1, /no person/]);
  check('a line over the limit', `${JSON.stringify({ a: 'x'.repeat(5000) })}\n${good}`, [one], [1, /longer than 4096/]);
  check('a conflict of Git', `${good}<<<<<<< HEAD\n${lines(two)}||||||| base\n=======\n${lines(three)}>>>>>>> other\n`, [one, two, three], [2, /conflict.*merge=union/]);
  check('two conflicts', `<<<<<<< a\n=======\n>>>>>>> b\n${good}<<<<<<< a\n=======\n>>>>>>> b\n`, [one], [1, /conflict/], [5, /conflict/]);

  it('is told of fifty lines, and counted', () => {
    const { problems } = readProgress('x\n'.repeat(80), PATH);
    assert.equal(problems.length, 51);
    assert.match(problems.at(-1)!.message, /^30 more lines/);
  });
  it('quotes nothing of the file', () => {
    const text = 'sw0rdfish {\n{"what":{"kind":"sw0rdfish"},"at":"sw0rdfish"}\n';
    assert.ok(!JSON.stringify(readProgress(text, PATH).problems).includes('sw0rdfish'));
  });
  it('never throws, and loses no event between any lines', () => {
    fc.assert(fc.property(fc.array(fc.oneof(fc.string(), fc.json(), fc.constantFrom('<<<<<<< a', '=======', '>>>>>>> b', '{"__proto__":{}}'))), (noise) => {
      const text = [writeEvent(one).trim(), ...noise.map((line) => line.replaceAll('\n', ' ')), writeEvent(two).trim()].join('\n');
      assert.deepEqual(ids(readProgress(text, PATH).events), ids([one, two]));
    }));
  });
});

describe('training: what is shared', () => {
  it('is not in whose code a finding came up', () => {
    const wrote = event('2026-03-04', { kind: 'wrote-own', fingerprint: 'r:0123456789abcdef' });
    const fixed = event('2026-03-05', { kind: 'fixed-own', fingerprint: 'r:0123456789abcdef' });
    assert.deepEqual(eventsToShare([one, wrote, fixed]), [one, fixed]);
  });
});

describe('training: events of a later version', () => {
  const written = JSON.stringify({ at: '2026-03-01T10:00:00.000Z', person: 'heron', topic: 't', what: { kind: 'taught', whom: 'owl', minutes: 3 }, by: '9.0' });
  const later = { ...(JSON.parse(written) as object), id: '' };

  it('are kept and written as they were', async () => {
    const { eventId } = await import('../../../server/src/training/progress/event-id');
    const line = `${JSON.stringify({ ...later, id: eventId(JSON.parse(written) as ProgressEvent) })}\n`;
    const read = readProgress(`${line}${lines(one)}`, PATH);
    assert.deepEqual([ids(read.events), read.problems, read.later.length], [ids([one]), [], 1]);
    const again = readProgress(read.later.map(writeEvent).join(''), PATH);
    assert.deepEqual(again, { events: [], later: read.later, problems: [] });
    assert.deepEqual(read.later[0]!.what, { kind: 'taught', whom: 'owl', minutes: 3 });
  });
  it('may have more fields of a known kind', async () => {
    const { eventId } = await import('../../../server/src/training/progress/event-id');
    const content = { at: '2026-03-01T10:00:00.000Z', person: 'heron', topic: 't', what: { kind: 'read' as const, seconds: 40 } };
    const read = readProgress(writeEvent({ ...content, id: eventId(content) }), PATH);
    assert.deepEqual([read.events.length, read.problems], [1, []]);
    assert.ok(writeEvent(read.events[0]!).includes('"seconds":40'));
  });
});

describe('training: merging', () => {
  const deed: fc.Arbitrary<Deed> = fc.oneof(
    fc.constant<Deed>({ kind: 'read' }), fc.boolean().map((right) => answered('q1', right)), fc.integer({ min: 1, max: 4 }).map((tries) => solvedFix(tries)),
    fc.constantFrom('wrote-own' as const, 'fixed-own' as const).map((kind): Deed => ({ kind, fingerprint: 'r:0123456789abcdef' })),
  );
  const events = fc.array(fc.record({ day: fc.integer({ min: 1, max: 28 }), deed }).map(({ day, deed: what }) => event(`2026-02-${String(day).padStart(2, '0')}`, what)), { maxLength: 25 });

  it('gives the same for every order, division and repetition', () => {
    const cases = events.chain((all) => fc.tuple(fc.constant(all), fc.shuffledSubarray([...all, ...all], { minLength: all.length * 2 }), fc.array(fc.nat(30), { maxLength: 4 })));
    fc.assert(fc.property(cases, ([all, shuffled, cuts]) => {
      const bounds = [0, ...[...cuts].sort((a, b) => a - b), shuffled.length];
      const parts = bounds.slice(1).map((end, index) => shuffled.slice(bounds[index], end));
      assert.deepEqual(mergeEvents(...parts), mergeEvents(all));
      assert.deepEqual(mergeEvents(...parts.map((part) => readProgress(lines(...part), PATH).events)), mergeEvents(all));
    }));
  });
  it('lets time never run backwards', () => {
    fc.assert(fc.property(events, (all) => {
      const times = mergeEvents(all).map(({ at }) => Date.parse(at));
      assert.deepEqual(times, [...times].sort((a, b) => a - b));
    }));
  });
  it('of two files of lines in any order, as Git’s union gives them, is the same', () => {
    fc.assert(fc.property(events.chain((all) => fc.tuple(fc.constant(all), fc.shuffledSubarray(all, { minLength: all.length }))), ([all, mixed]) => {
      assert.deepEqual(readProgress(lines(...mixed), PATH).events, mergeEvents(all));
    }));
  });
});
