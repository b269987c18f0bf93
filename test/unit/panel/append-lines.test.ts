import assert from 'node:assert/strict';
import fc from 'fast-check';
import { appendLines, missingFrom, type LinesFile } from '../../../client/src/panel/append-lines';

/** A file whose reads and writes end when the test says so, as between two windows. */
class SlowFile {
  text = '';
  private readonly waiting: (() => void)[] = [];

  view(): LinesFile {
    return {
      read: async () => {
        await this.turn();
        return this.text;
      },
      write: async (text) => {
        await this.turn();
        this.text = text;
      },
    };
  }

  /** Lets the pending operations go on in an order that `choose` decides, until there are none. */
  async run(choose: (count: number) => number): Promise<void> {
    for (let idle = 0; idle < 3; ) {
      await new Promise((resolve) => setImmediate(resolve));
      if (this.waiting.length === 0) idle++;
      else {
        idle = 0;
        this.waiting.splice(choose(this.waiting.length) % this.waiting.length, 1)[0]?.();
      }
    }
  }

  private turn(): Promise<void> {
    return new Promise((resolve) => this.waiting.push(resolve));
  }
}

describe('appending to a file that others write to', () => {
  it('adds each line once, on a line of its own', async () => {
    const file = { text: 'cut short' };
    const view: LinesFile = { read: async () => file.text, write: async (text) => void (file.text = text) };
    assert.ok(await appendLines(view, ['a', 'b', 'a']));
    assert.ok(await appendLines(view, ['b', 'c']));
    assert.equal(file.text, 'cut short\na\nb\nc\n');
  });

  it('says so when the lines never get there', async () => {
    assert.equal(await appendLines({ read: async () => '', write: async () => undefined }, ['a']), false);
  });

  it('loses nothing when two windows write at once, in any order, once each has looked again', async () => {
    await fc.assert(fc.asyncProperty(fc.infiniteStream(fc.nat(7)), fc.integer({ min: 1, max: 4 }), fc.integer({ min: 1, max: 4 }), async (order, first, second) => {
      const file = new SlowFile();
      const choose = (): number => Number(order.next().value ?? 0);
      const linesOf = (name: string, count: number): string[] => Array.from({ length: count }, (_, index) => `${name}${index}`);
      const windows = [linesOf('a', first), linesOf('b', second)];
      const writing = Promise.all(windows.map((lines) => appendLines(file.view(), lines)));
      await file.run(choose);
      await writing;
      // The file has changed, and each window puts back what it misses; one after the other in the end.
      for (const lines of windows) {
        const again = appendLines(file.view(), lines);
        await file.run(choose);
        assert.ok(await again);
      }
      assert.deepEqual(missingFrom(file.text, windows.flat()), []);
      assert.deepEqual(file.text.split('\n').filter((line) => line !== '').sort(), windows.flat().sort(), 'none stands there twice');
    }), { numRuns: 60 });
  });
});
