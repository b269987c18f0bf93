import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { parseAnnotations } from '../../../server/src/cli/rule-tests/annotations';
import { annotationsOf, judgeRule } from '../../../server/src/cli/rule-tests/judge-rule';

/** `kind id line` of each annotation. */
const read = (...lines: readonly string[]): string[] => parseAnnotations(lines.join('\n')).map(({ kind, ruleId, line }) => `${kind} ${ruleId} ${line}`);

describe('annotations of rule tests', () => {
  const inComment = (comment: string) => it(`are read in ${comment}`, () => assert.deepEqual(read(comment, 'code'), ['ruleid my.rule-1 2']));
  inComment('# ruleid: my.rule-1');
  inComment('#ruleid:my.rule-1');
  inComment('   //ruleid: my.rule-1');
  inComment('/* ruleid: my.rule-1 */');
  inComment('<!-- ruleid: my.rule-1 -->');
  inComment('-- ruleid: my.rule-1');
  inComment(';; ruleid: my.rule-1');
  inComment('% ruleid: my.rule-1');
  inComment('(* ruleid: my.rule-1 *)');
  inComment('{{!-- ruleid: my.rule-1 --}}');
  inComment('{{! ruleid: my.rule-1 }}');
  inComment('{# ruleid: my.rule-1 #}');
  inComment('{/* ruleid: my.rule-1 */}');
  inComment("' ruleid: my.rule-1");
  inComment('  "// ruleid: my.rule-1": "",');

  it('are of four kinds', () => {
    const kinds = ['ruleid', 'ok', 'todoruleid', 'todook'];
    assert.deepEqual(kinds.flatMap((kind) => read(`# ${kind}: a`, '')), kinds.map((kind) => `${kind} a 2`));
  });
  it('name several rules', () => assert.deepEqual(read('# ruleid: a, b,c', 'code'), ['ruleid a 2', 'ruleid b 2', 'ruleid c 2']));
  it('stack up', () => assert.deepEqual(read('# ruleid: a', '  # ok: b', 'code'), ['ruleid a 3', 'ok b 3']));
  it('stand twice in one line', () => assert.deepEqual(read('<!-- ruleid: a --> <!-- ok: b -->', 'code'), ['ruleid a 2', 'ok b 2']));
  it('speak of the line after the code that they follow', () => {
    assert.deepEqual(read('# ruleid: a', 'code() # ok: b', 'more()'), ['ruleid a 2', 'ok b 3']);
  });
  it('speak of an empty line too', () => assert.deepEqual(read('# ruleid: a', '', 'code'), ['ruleid a 2']));
  it('may end the file', () => assert.deepEqual(read('code', '# ruleid: a'), ['ruleid a 3']));
  it('count lines of any ending', () => assert.deepEqual(parseAnnotations('\r\n# ok: a\r\ncode').map(({ line }) => line), [3]));
  it('are no code', () => assert.deepEqual(read('if ok: pass', 'x = {"ok": 1}', 'ruleid: a', 'print("ok: a")'), []));
});

describe('rule tests: one rule in one target', () => {
  const judge = (comments: readonly string[], found: readonly number[]) => judgeRule('t.py', parseAnnotations(comments.join('\n')), found);
  const places = (...lines: readonly number[]) => lines.map((line) => ({ path: 't.py', line }));

  it('is as annotated', () => {
    assert.deepEqual(judge(['# ruleid: a', 'x', '# ok: a', 'y'], [2, 2]), { lines: 2, asAnnotated: 2, missing: [], noisy: [], kept: places(4) });
  });
  it('misses, and is noisy on an ok line and elsewhere', () => {
    assert.deepEqual(judge(['# ruleid: a', 'x', '# ok: a', 'y', 'z'], [5, 4]), { lines: 2, asAnnotated: 0, missing: places(2), noisy: places(4, 5), kept: [] });
  });
  it('counts a line once', () => assert.equal(judge(['# ruleid: a', '# ruleid: a', 'x'], [3]).lines, 1));
  it('leaves todo lines out, whatever is found there', () => {
    const todo = ['# todoruleid: a', 'x', '# todook: a', 'y'];
    for (const found of [[], [2, 4]]) assert.deepEqual(judge(todo, found), { lines: 0, asAnnotated: 0, missing: [], noisy: [], kept: [] });
  });
  it('is named by its id, or by its id behind folders', () => {
    const annotations = parseAnnotations('# ruleid: b, x.y.b, a.b, bb\ncode');
    const of = (id: string, ids: readonly string[]) => annotationsOf(id, annotations, new Set(ids)).map(({ ruleId }) => ruleId);
    assert.deepEqual(of('b', ['b']), ['b', 'x.y.b', 'a.b']);
    assert.deepEqual(of('b', ['b', 'a.b']), ['b', 'x.y.b']);
    assert.deepEqual(of('a.b', ['b', 'a.b']), ['a.b']);
  });
});
