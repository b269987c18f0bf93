import assert from 'node:assert/strict';
import { parseAnnotations, type Annotation } from './annotations';

/** Annotations as `kind rule line` followed by ` start-end` for each caret run. */
function check(lines: readonly string[], expected: readonly string[]): void {
  assert.deepEqual(parseAnnotations(lines.join('\n')).map(describeAnnotation), expected);
}

function describeAnnotation({ kind, ruleId, line, columns }: Annotation): string {
  return [`${kind} ${ruleId} ${line}`, ...columns.map(({ start, end }) => `${start}-${end}`)].join(' ');
}

describe('annotations of fixtures', () => {
  it('speak about the line below', () => check(['// ruleid: a-b', 'bad();'], ['ruleid a-b 1']));
  it('know all four kinds', () => {
    check(['# ruleid: a', 'x', '# ok: a', 'x', '# todoruleid: a', 'x', '# todook: a', 'x'], ['ruleid a 1', 'ok a 3', 'todoruleid a 5', 'todook a 7']);
  });
  it('may be indented', () => check(['    # ruleid: a', '    x'], ['ruleid a 1']));
  it('may name several rules', () => check(['// ruleid: a, b.c', 'x'], ['ruleid a 1', 'ruleid b.c 1']));
  it('may be stacked', () => check(['// ruleid: a', '// ok: b', 'x'], ['ruleid a 2', 'ok b 2']));
  it('may have a reason after the rule', () => check(['// ok: a because it is escaped', 'x'], ['ok a 1']));
  it('stand in the comments of every format', () => {
    const starts = ['/* ', '{/* ', '<!-- ', '-- ', '; ', '"//": "', '"//2": "'];
    for (const start of starts) check([`${start}ruleid: a`, 'x'], ['ruleid a 1']);
  });
  it('are none inside code', () => check(["const x = '// ruleid: a';", 'foo(); // ruleid: a', 'x'], []));
  it('are none in prose', () => check(['// the ruleid: of a', '// okay: a'], []));
  it('give columns by carets below', () => check(['// ruleid: a', '  bad();', '//^^^^^'], ['ruleid a 1 2-7']));
  it('give several columns', () => check(['// ruleid: a', 'f(b, b)', '//^  ^'], ['ruleid a 1 2-3 5-6']));
  it('give columns over several lines of carets', () => check(['// ruleid: a', 'f(b, b)', '//^', '//   ^'], ['ruleid a 1 2-3 5-6']));
  it('give columns to the rule that the carets name', () => {
    check(['// ruleid: a, b', '  f(x)', '//^^^^ a', '//  ^ b'], ['ruleid a 1 2-6', 'ruleid b 1 4-5']);
  });
  it('give columns to all rules of the line else', () => check(['// ruleid: a', '// ruleid: b', '  f', '//^'], ['ruleid a 2 2-3', 'ruleid b 2 2-3']));
  it('give columns in JSON and HTML', () => {
    check(['"//": "ruleid: a",', '"password": "x",', '"//": "     ^",'], ['ruleid a 1 12-13']);
    check(['<!-- ruleid: a -->', '          x', '<!--      ^ -->'], ['ruleid a 1 10-11']);
  });
  it('keep carets away from lines that must stay silent', () => check(['// ok: a', 'x', '// ^'], ['ok a 1']));
  it('count lines that end with CRLF', () => {
    assert.deepEqual(parseAnnotations('// ok: a\r\nx\r\n# ruleid: b\r\ny').map(describeAnnotation), ['ok a 1', 'ruleid b 3']);
  });
  it('are none in an empty text', () => check([], []));
});
