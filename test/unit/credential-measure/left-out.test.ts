import assert from 'node:assert/strict';
import { hashOf, leaveOut, readExceptions, type Exception } from '../../credential-measure/left-out';
import { toSamples, type Sample } from '../../credential-measure/samples';

const samples = (count: number): readonly Sample[] => toSamples('made', Array.from({ length: count }, (_, number) => ({ id: `made-${number}`, label: 'tp', text: `text ${number}` })));
const exceptionFor = (sample: Sample): Exception => ({ corpus: sample.corpus, id: sample.id, hash: hashOf(sample), reason: 'a mask' });

describe('corpora: what is left out', () => {
  it('is not counted, and says why', () => {
    const all = samples(20);
    const { counted, leftOut } = leaveOut(all, [exceptionFor(all[3]!)]);
    assert.deepEqual(leftOut, [{ sample: all[3], reason: 'a mask' }]);
    assert.equal(counted.length, 19);
    assert.ok(!counted.includes(all[3]!));
  });

  it('is one in twenty at most', () => {
    const all = samples(39);
    assert.throws(() => leaveOut(all, all.slice(0, 2).map(exceptionFor)), /more than 5 %/);
    assert.equal(leaveOut(samples(40), samples(40).slice(0, 2).map(exceptionFor)).leftOut.length, 2);
  });

  it('is refused when the sample is gone or has another text', () => {
    const all = samples(20);
    assert.throws(() => leaveOut(all, [{ ...exceptionFor(all[3]!), hash: '0'.repeat(12) }]), /made-3/);
    assert.throws(() => leaveOut(all, [{ ...exceptionFor(all[3]!), id: 'made-99' }]), /made-99/);
  });

  it('of another corpus is not meant', () => {
    const all = samples(20);
    assert.equal(leaveOut(all, [{ ...exceptionFor(all[3]!), corpus: 'other' }]).counted.length, 20);
  });

  it('is written down with reasons, each sample once', () => {
    const exceptions = readExceptions();
    assert.ok(exceptions.length > 0);
    assert.equal(new Set(exceptions.map(({ corpus, id }) => `${corpus} ${id}`)).size, exceptions.length);
  });
});
