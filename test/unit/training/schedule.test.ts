import assert from 'node:assert/strict';
import fc from 'fast-check';
import { mergeEvents, schedule, type Deed, type ProgressEvent } from '../../../server/src/training';
import { dayNumber, dayText } from '../../../server/src/training/day';
import { answered, event, solvedFix } from './support';

const day = (offset: number): string => dayText(dayNumber('2026-03-01') + offset);
const own = (kind: 'wrote-own' | 'fixed-own', print = '0123456789abcdef'): Deed => ({ kind, fingerprint: `r:${print}` });
/** How many days after the first of March the only card, or the exercise, is due. */
function dueAfter(events: readonly ProgressEvent[], today = day(200)): number {
  const cards = schedule(mergeEvents(events), today);
  const card = cards.find(({ kind }) => kind === 'exercise') ?? cards[0]!;
  return dayNumber(card.due) - dayNumber(day(0));
}
const right = (offset: number) => event(day(offset), answered('q1'));
const wrong = (offset: number) => event(day(offset), answered('q1', false));

describe('training: when something is asked again', () => {
  it('is about two weeks after a right answer, and later after each', () => {
    const first = dueAfter([right(0)]);
    const second = dueAfter([right(0), right(first)]) - first;
    assert.ok(first >= 10 && first <= 21, String(first));
    assert.ok(second > first * 2, String(second));
  });
  it('is the next day after a wrong one', () => {
    assert.equal(dueAfter([wrong(0)]), 1);
    assert.equal(dueAfter([right(0), right(13), wrong(60)]), 61);
  });
  it('is within a year', () => assert.ok(dueAfter([right(0), right(13), right(80), right(300)], day(400)) <= 300 + 365));
  it('is sooner for who was not sure, and later for who was', () => {
    const answer = (sure: boolean) => dueAfter([event(day(0), { ...answered('q1'), sure } as Deed)]);
    assert.ok(answer(false) < dueAfter([right(0)]) && dueAfter([right(0)]) < answer(true));
  });
  it('of an exercise depends on tries, hints and the solution', () => {
    const after = (changes: object, tries = 1) => dueAfter([event(day(0), solvedFix(tries, changes))]);
    assert.ok(after({}, 3) < after({}) && after({ hints: 1 }) < after({}));
    assert.equal(after({ sawSolution: true }), 1);
  });
  it('does not depend on the other steps of an exercise', () => assert.deepEqual(schedule([event(day(0), { kind: 'solved', exercise: 'javascript', step: 'find', tries: 1, hints: 0 })], day(9)), []));
  it('counts one answer a day, the first', () => {
    const later = { ...event(day(0), answered('q1')), at: `${day(0)}T23:00:00.000Z` };
    assert.equal(dueAfter([wrong(0), later]), 1);
  });
});

describe('training: what a person no longer writes', () => {
  const two = [right(0), right(13)];
  const plain = dueAfter([...two, event(day(1), own('wrote-own'))]) - 13;
  it('fades: asked after twice as long', () => {
    const [card] = schedule(two, day(14));
    assert.deepEqual([dayNumber(card!.due) - dayNumber(day(13)), card!.faded], [plain * 2, true]);
  });
  it('does not fade after one right answer, after a doubtful one, or a wrong one', () => {
    const faded = (...events: ProgressEvent[]) => schedule(mergeEvents(events), day(100))[0]!.faded;
    assert.deepEqual([faded(right(0)), faded(right(0), event(day(13), { ...answered('q1'), sure: false } as Deed)), faded(right(0), wrong(13))], [undefined, undefined, undefined]);
  });
  it('fades again eight weeks after the last finding', () => {
    const faded = (offset: number) => schedule(mergeEvents([event(day(0), own('wrote-own')), event(day(1), answered('q1')), right(offset)]), day(offset))[0]!.faded;
    assert.deepEqual([faded(55), faded(56)], [undefined, true]);
  });
  it('of another topic changes nothing', () => assert.equal(schedule(mergeEvents([...two, event(day(1), own('wrote-own'), 'other')]), day(14))[0]!.faded, true));
});

describe('training: what a person wrote again', () => {
  const base = [right(0), event(day(0), solvedFix())];
  it('is brought forward to the day of the finding', () => {
    const cards = schedule(mergeEvents([...base, event(day(3), own('wrote-own'))]), day(4));
    assert.deepEqual(cards.map(({ due, broughtForward }) => [due, broughtForward]), [[day(3), true], [day(3), true]]);
  });
  it('is not, once it was answered after', () => assert.equal(schedule(mergeEvents([...base, event(day(3), own('wrote-own')), right(4)]), day(4)).find(({ kind }) => kind === 'question')!.broughtForward, undefined));
  it('is not, once the finding was fixed, which counts as the exercise', () => {
    const cards = schedule(mergeEvents([...base, event(day(3), own('wrote-own')), event(day(5), own('fixed-own'))]), day(5));
    assert.ok(cards.every(({ broughtForward }) => broughtForward === undefined));
    assert.equal(cards.find(({ kind }) => kind === 'exercise')!.reviews, 2);
  });
  it('stays while another finding is open', () => {
    const events = [event(day(3), own('wrote-own')), event(day(4), own('wrote-own', 'fedcba9876543210')), event(day(5), own('fixed-own'))];
    assert.equal(schedule(mergeEvents([...base, ...events]), day(5)).find(({ kind }) => kind === 'question')!.due, day(4));
  });
  it('makes no card where there was none', () => assert.deepEqual(schedule([event(day(3), own('wrote-own'))], day(4)), []));
});

describe('training: clocks that jump', () => {
  it('an answer from the far future or the far past is due today, until one with a good time', () => {
    for (const time of ['2199-01-01', '1970-01-01']) {
      assert.equal(schedule([event(time, answered('q1'))], day(0))[0]!.due, day(0));
      assert.equal(dueAfter([event(time, answered('q1', false)), right(0)]), dueAfter([right(0)]));
    }
  });
  it('tomorrow is believed, for time zones and clocks that are a little off', () => assert.ok(schedule([event(day(1), answered('q1'))], day(0))[0]!.due > day(1)));
  it('a finding from the far future brings nothing forward', () => assert.equal(dueAfter([right(0), event('2199-01-01', own('wrote-own'))]), dueAfter([right(0)])));
  it('gives sensible days for any times', () => {
    const time = fc.date({ noInvalidDate: true, min: new Date('1970-01-01'), max: new Date('9999-12-31') });
    const deeds = fc.constantFrom(answered('q1'), answered('q1', false), solvedFix(), solvedFix(4), own('wrote-own'), own('fixed-own'), { kind: 'read' } as Deed);
    fc.assert(fc.property(fc.array(fc.tuple(time, deeds), { maxLength: 30 }), (all) => {
      const events = mergeEvents(all.map(([at, deed]) => event(at.toISOString().slice(0, 10), deed)));
      for (const { due, known } of schedule(events, day(0))) {
        assert.match(due, /^20\d\d-\d\d-\d\d$/);
        assert.ok(due <= day(1 + 365) && known >= 0 && known <= 1);
      }
    }));
  });
});

describe('training: the schedule', () => {
  it('is the same for the same events and day, whatever the order they came in', () => {
    const deeds = fc.constantFrom(answered('q1'), answered('q2', false), solvedFix(2), own('wrote-own'), own('fixed-own'));
    const events = fc.array(fc.tuple(fc.nat(300), deeds).map(([offset, deed]) => event(day(offset), deed)), { maxLength: 30 });
    fc.assert(fc.property(events.chain((all) => fc.tuple(fc.constant(all), fc.shuffledSubarray(all, { minLength: all.length }))), ([all, mixed]) => {
      assert.deepEqual(schedule(mergeEvents(mixed), day(300)), schedule(mergeEvents(all), day(300)));
    }));
  });
  it('has the most urgent first', () => {
    const cards = schedule(mergeEvents([right(0), event(day(1), answered('q2', false)), event(day(0), answered('q3', false))]), day(3));
    assert.deepEqual(cards.map(({ id }) => id), ['q3', 'q2', 'q1']);
  });
});
