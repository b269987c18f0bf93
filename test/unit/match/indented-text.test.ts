import assert from 'node:assert/strict';
import { indentedText } from '../../../server/src/core/match/indented-text';
import { check } from './support';

describe('indented text', () => {
  const is = (written: string, text: string | undefined): void => {
    it(JSON.stringify(written), () => assert.equal(indentedText(written), text));
  };
  is('|\n  a\n    b\n\n  c', 'a\n  b\n\nc\n');
  is('|-\n  a\n  b\n', 'a\nb');
  is('>\n  a\n  b\n', 'a b\n');
  is('>2-\n  a\n', 'a');
  is('plain', undefined);

  const asked = (regex: string) => ({ patterns: [{ pattern: 'run: $X' }, { 'metavariable-pattern': { metavariable: '$X', 'pattern-regex': regex } }] });
  check('yaml', asked('^\\s+curl x'), 'a:\n  run: |\n    curl x\nb:\n  run: |\n    wget x\n', ['run: |\n    curl x']);
});
