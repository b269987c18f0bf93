import assert from 'node:assert/strict';
import fc from 'fast-check';
import { appendLine, decodeLiteral, parseDotenv, placeOfLiteral, quoteDotenv } from '../../../server/src/core/fix/env';

describe('credential fix: dotenv', () => {
  it('reads back every value that it can write', () => {
    const values = fc.string({ unit: fc.constantFrom('a', '"', "'", '`', '$', '\\', '#', ' ', '\n', '=', 'é'), minLength: 1 });
    fc.assert(
      fc.property(values, (value) => {
        const quoted = quoteDotenv(value);
        if (quoted !== undefined) assert.equal(parseDotenv(`A=1\nX=${quoted}\nB=2`).get('X'), value);
      }),
      { numRuns: 2000 },
    );
  });
  const check = (line: string, value: string | undefined) => it(`reads ${JSON.stringify(line)}`, () => assert.equal(parseDotenv(line).get('X'), value));
  check('X=1', '1');
  check('  export X = a b # note', 'a b');
  check('X=a#b', 'a#b');
  check('X="a # b" # note', 'a # b');
  check("X='a\\n'", 'a\\n');
  check('X="a\\nb"', 'a\nb');
  check('X=', '');
  check('#X=1', undefined);
  check('X=1\r\nY=2', '1');
  check('X=1\nX=2', '2');
  it('appends to nothing', () => assert.equal(appendLine(undefined, 'A=1'), 'A=1\n'));
});

describe('credential fix: literals', () => {
  const check = (content: string, value: string | undefined, isRaw = false) =>
    it(`decodes ${JSON.stringify(content)}`, () => assert.equal(decodeLiteral(content, isRaw), value));
  check('plain', 'plain');
  check('a\\n\\t\\\\\\\'\\"', 'a\n\t\\\'"');
  check('\\x41\\u0042', 'AB');
  check('a\\\nb', 'ab');
  check('a\\n', 'a\\n', true);
  check('\\q', undefined);
  check('\\101', undefined);
});

describe('credential fix: places', () => {
  /** `«` and `»` mark the literal. */
  const check = (language: 'javascript' | 'python', marked: string, isLiteral: boolean) =>
    it(`${language}: ${marked.replace(/\n/g, '⏎')}`, () => {
      const [start, end] = [marked.indexOf('«'), marked.indexOf('»') - 1];
      const text = marked.replace(/[«»]/g, '');
      assert.equal(placeOfLiteral(text, { start, end }, language) !== undefined, isLiteral);
    });
  check('javascript', "x = «'a'»", true);
  check('javascript', "// x = «'a'»", false);
  check('javascript', "/* ' */ x = «'a'»", true);
  check('javascript', "x = \"«'a'»\"", false);
  check('javascript', 'x = `${«"a"»}`', true);
  check('javascript', 'x = `«"a"»`', false);
  check('javascript', 'x = «`a${f(`b`)}c`»', true);
  check('javascript', 'x = `a${{ y: «`b`» }}c`', true);
  check('javascript', "x = /'/.test(«'a'»)", true);
  check('javascript', "x = a / b / «'a'»", true);
  check('javascript', "x = 'it\\'s' + «'a'»", true);
  check('python', "x = «'a'»", true);
  check('python', "# x = «'a'»", false);
  check('python', 'x = "«\'a\'»"', false);
  check('python', '"""\nx = «\'a\'»\n"""', false);
  check('python', "x = «rb'a'» # '", true);
  check('python', "x = 'it\\'s', «\"\"\"a\n\"\"\"»", true);
  check('python', "d['x'], «f'a'»", true);
});
