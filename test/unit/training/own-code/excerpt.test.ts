import assert from 'node:assert/strict';
import fc from 'fast-check';
import { applyEdits, createDocument, type SourceDocument } from '../../../../server/src/core';
import { applyAnswer } from '../../../../server/src/training/own-code/apply-answer';
import { diffLines } from '../../../../server/src/training/own-code/diff-lines';
import { cutExcerpt, type Excerpt } from '../../../../server/src/training/own-code/excerpt';

const rows = fc.array(fc.constantFrom('', 'a();', 'b();', 'c();', '  d();', '}'), { maxLength: 14 });
const documentOf = (lines: readonly string[], end = '\n'): SourceDocument => createDocument('a.js', 'javascript', lines.join(end));
const cut = (document: SourceDocument, numbers: readonly number[], secret?: string): Excerpt => {
  const start = secret === undefined ? -1 : document.text.indexOf(secret);
  return cutExcerpt(document, new Set(numbers), { spans: start < 0 ? [] : [{ start, end: start + secret!.length }] });
};
const after = (document: SourceDocument, applied: ReturnType<typeof applyAnswer>): string | undefined => ('edits' in applied ? applyEdits(document.text, applied.edits) : undefined);

describe('an excerpt of a file', () => {
  it('shows the lines that were asked for, with an empty one where something was left out', () => {
    assert.equal(cut(documentOf(['a', 'b', 'c', 'd', 'e']), [0, 3, 4]).text, 'a\n\nd\ne\n');
  });

  it('holds no secret, nor a copy of one that no rule found', () => {
    const { text } = cut(documentOf(['const key = "not-a-real-value-1";', 'x();', 'log("not-a-real-value-1");']), [0, 2], 'not-a-real-value-1');
    assert.equal(text, 'const key = "…(medium)";\n\nlog("…(medium)");\n');
  });

  it('keeps its lines where a secret goes over several', () => {
    const { text } = cut(documentOf(['const key = `one-line-of-it', 'another-line-of-it', '`;', 'x();']), [0, 1, 2, 3], 'one-line-of-it\nanother-line-of-it\n');
    assert.equal(text, 'const key = `…(short)\n…(medium)\n`;\nx();\n');
  });

  it('shows none of a secret, wherever it stands', () => {
    fc.assert(fc.property(rows, fc.nat(), fc.stringMatching(/^[A-Za-z0-9!-]{8,40}$/), (lines, at, secret) => {
      const all = [...lines, `key = "${secret}"`, `again("${secret}")`];
      const { text } = cut(documentOf(all), all.map((_, index) => index).filter((index) => (at >> index) % 2 === 0 || index >= lines.length), secret);
      assert.ok(!text.includes(secret) || lines.join('\n').includes(secret));
    }));
  });
});

describe('the difference between two texts', () => {
  it('makes the one of the other, whatever they are', () => {
    fc.assert(fc.property(rows, rows, (before, now) => {
      const hunks = diffLines(before, now);
      const made = [...hunks].reverse().reduce<readonly string[]>((text, { from, to, rowFrom, rowTo }) => [...text.slice(0, from), ...now.slice(rowFrom, rowTo), ...text.slice(to)], before);
      assert.deepEqual(made, now);
    }));
  });

  it('is nothing between a text and itself, and one change of what is too long to compare', () => {
    assert.deepEqual(diffLines(['a', 'b'], ['a', 'b']), []);
    const [many, others] = [Array.from({ length: 3000 }, (_, index) => `a${index}`), Array.from({ length: 3000 }, (_, index) => `b${index}`)];
    assert.deepEqual(diffLines(many, others), [{ from: 0, to: 3000, rowFrom: 0, rowTo: 3000 }]);
  });
});

describe('an answer in the file that its exercise was cut out of', () => {
  const FILE = ['import a from "a";', '', 'function other() {}', '', 'function f(x) {', '  run(x);', '}', ''];

  it('changes the lines that the answer changed, and no other', () => {
    const document = documentOf(FILE);
    const excerpt = cut(document, [0, 4, 5, 6]);
    const answer = excerpt.text.replace('import a from "a";', 'import { b } from "a";').replace('  run(x);', '  b(x);\n  done();');
    assert.equal(after(document, applyAnswer(excerpt, answer, document)), FILE.join('\n').replace('import a from "a";', 'import { b } from "a";').replace('  run(x);', '  b(x);\n  done();'));
  });

  it('finds its lines where they are now, and keeps the line breaks of the file', () => {
    const excerpt = cut(documentOf(FILE), [4, 5, 6]);
    const moved = documentOf(['// New.', ...FILE], '\r\n');
    assert.equal(after(moved, applyAnswer(excerpt, excerpt.text.replace('run', 'walk'), moved)), moved.text.replace('run', 'walk'));
  });

  it('is refused where the code is another one by now, or stands there twice', () => {
    const excerpt = cut(documentOf(FILE), [4, 5, 6]);
    for (const lines of [FILE.map((line) => line.replace('run(x)', 'run(x, 1)')), [], ['//', ...FILE, ...FILE]]) {
      assert.match((applyAnswer(excerpt, excerpt.text.replace('run', 'walk'), documentOf(lines)) as { refused: string }).refused, /has changed in a\.js/);
    }
  });

  it('keeps a secret that stands in a line which the answer left alone, or changed beside it', () => {
    const document = documentOf(['const key = "not-a-real-value-1";', 'run(key);']);
    const excerpt = cut(document, [0, 1], 'not-a-real-value-1');
    assert.equal(after(document, applyAnswer(excerpt, excerpt.text.replace('run', 'walk'), document)), document.text.replace('run', 'walk'));
    assert.equal(after(document, applyAnswer(excerpt, excerpt.text.replace('const key', 'let key'), document)), document.text.replace('const key', 'let key'));
  });

  it('is refused where it moves what was redacted to another line', () => {
    const document = documentOf(['const key = "not-a-real-value-1";', 'run(1);']);
    const excerpt = cut(document, [0, 1], 'not-a-real-value-1');
    assert.match((applyAnswer(excerpt, excerpt.text.replace('run(1)', 'run("…(medium)")'), document) as { refused: string }).refused, /secret is hidden/);
  });

  it('of the whole file is the answer, whatever was done to it', () => {
    const nonEmpty = rows.filter((lines) => lines.length > 0 && lines.at(-1) !== '' && lines[0] !== '');
    fc.assert(fc.property(nonEmpty, nonEmpty, (lines, answer) => {
      const document = documentOf(lines);
      const excerpt = cut(document, lines.map((_, index) => index));
      assert.equal(after(document, applyAnswer(excerpt, `${answer.join('\n')}\n`, document)), answer.join('\n'));
    }));
  });
});
