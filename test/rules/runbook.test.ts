import assert from 'node:assert/strict';
import { checkLink, checkRunbook } from './runbook';

const GOOD = `# A title

## What it means

${'word '.repeat(80)}

## What to do

1. ${'word '.repeat(60)}

   \`\`\`md
   ## Not a heading
   \`\`\`

## How to know it is done

It is.

## When it is not a problem

Never.

## References

- [CWE-95](https://cwe.mitre.org/data/definitions/95.html)
`;

function check(text: string | undefined, expected: RegExp): void {
  assert.match(checkRunbook(text).join('; '), expected);
}

describe('runbooks', () => {
  it('may be as they have to be', () => check(GOOD, /^$/));
  it('must exist', () => check(undefined, /no runbook/));
  it('need a title', () => check(GOOD.replace('# A', 'A'), /title/));
  it('need every section', () => check(GOOD.replace('## What to do', '## Otherwise'), /sections/));
  it('need the sections in order', () => check(GOOD.replace('What it means', 'x').replace('What to do', 'What it means').replace('## x', '## What to do'), /sections/));
  it('need no empty section', () => check(GOOD.replace('Never.', ''), /When it is not a problem is empty/));
  it('must not be short', () => check(GOOD.replace(/word /g, ''), /words/));
  it('must not be long', () => check(GOOD.replace('Never.', 'word '.repeat(400)), /words/));
  it('need a reference', () => check(GOOD.replace(/\[CWE-95\].*/, 'none'), /no link/));
  it('need references by https', () => check(GOOD.replace('https:', 'http:'), /no https address/));
  it('need references to a host', () => {
    assert.equal(checkLink('https://cwe.mitre.org/a'), undefined);
    assert.match(checkLink('https://localhost/a') ?? '', /no https address/);
    assert.match(checkLink('https://') ?? '', /no address/);
  });
});
