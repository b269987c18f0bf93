import assert from 'node:assert/strict';
import { grammarOf } from '../../support/grammars';
import { check } from './support';

describe('xml', () => {
  const code = `<?xml version="1.0"?>
<!DOCTYPE configuration [ <!ENTITY a "b"> ]>
<configuration>
  <system.web><compilation debug="true" targetFramework="4.8"/><Compilation debug="true"/></system.web>
  <appSettings><add key="password" value="x"/><add value="y" key="name"></add></appSettings>
  <link>a</link><text><![CDATA[ a < b ]]></text>
</configuration>
`;
  const inside = (pattern: string, expected: readonly string[]): void => check('xml', pattern, code, expected);
  inside('<compilation ... debug="true" ... />', ['<compilation debug="true" targetFramework="4.8"/>']);
  inside('<compilation debug="$V" />', ['<compilation debug="true" targetFramework="4.8"/>']);
  inside('<system.web>...</system.web>', ['<system.web><compilation debug="true" targetFramework="4.8"/><Compilation debug="true"/></system.web>']);
  inside('<add ... key="$K" ... value="$V" ... />', ['<add key="password" value="x"/>', '<add value="y" key="name"></add>']);
  inside('$A="true"', ['debug="true"']);
  inside('<link>$T</link>', ['<link>a</link>']);
});

describe('xml that is not closed', () => {
  for (const opener of ['<![CDATA[', '<!DOCTYPE a[', '<?a ']) {
    it(`is read in a time that follows its length: ${opener}`, async function () {
      this.timeout(30_000);
      const { parser } = await grammarOf('xml');
      assert.ok(parser.parse(`<a>${opener.repeat(2_000_000 / opener.length)}`));
    });
  }
});
