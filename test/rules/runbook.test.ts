import assert from 'node:assert/strict';
import { checkLink, checkOwnRunbook, checkRunbook } from './runbook';

const GOOD = `# A title

## What it means

${'word '.repeat(85)}

## How it is attacked

It is.

## What to do

1. ${'word '.repeat(60)}

   \`\`\`md
   ## Not a heading
   \`\`\`

## How to know it is done

It is.

## When it is not a problem

Never.

## Whom to tell

Us.

## References

- [CWE-95](https://cwe.mitre.org/data/definitions/95.html)
`;

function check(text: string, expected: RegExp): void {
  assert.match(checkRunbook(text).join('; '), expected);
}

describe('runbooks', () => {
  it('may be as they have to be', () => check(GOOD, /^$/));
  it('need a title', () => check(GOOD.replace('# A', 'A'), /title/));
  it('need every section', () => check(GOOD.replace('## What to do', '### What to do'), /neither .* has What to do$/));
  it('need the sections in order', () => check(GOOD.replace('What it means', 'x').replace('What to do', 'What it means').replace('## x', '## What to do'), /in this order/));
  it('have no other section', () => check(GOOD.replace('What to do', 'Otherwise'), /in this order/));
  it('need no empty section', () => check(GOOD.replace('Never.', ''), /has When it is not a problem/));
  it('must not be short', () => check(GOOD.replace(/word /g, ''), /words/));
  it('must not be long', () => check(GOOD.replace('Never.', 'word '.repeat(400)), /has \d+ words/));
  it('must fit on a screen up to what to do', () => check(GOOD.replace('It is.', 'word '.repeat(150)), /^the first screen has 296 words/));
  it('need a reference', () => check(GOOD.replace(/\[CWE-95\].*/, 'none'), /no link/));
  it('need references by https', () => check(GOOD.replace('https:', 'http:'), /no https address/));
  it('need references to a host', () => {
    assert.equal(checkLink('https://cwe.mitre.org/a'), undefined);
    assert.match(checkLink('https://localhost/a') ?? '', /no https address/);
    assert.match(checkLink('https://') ?? '', /no address/);
  });
});

describe('the part of a runbook that a folder has', () => {
  const ofOwn = (text: string, expected: RegExp): void => assert.match(checkOwnRunbook(text).join('; '), expected);
  it('may be a title', () => ofOwn('# A title\n', /^$/));
  it('may be any of the sections', () => ofOwn('# A title\n\n## What to do\n\n1. It.\n\n## Whom to tell\n\nUs.\n', /^$/));
  it('needs a title', () => ofOwn('## What to do\n\n1. It.\n', /title/));
  it('has no other section', () => ofOwn('# A title\n\n## What to think\n\nNothing.\n', /in this order/));
  it('has them in order', () => ofOwn('# A title\n\n## Whom to tell\n\nUs.\n\n## What to do\n\n1. It.\n', /in this order/));
  it('has no empty section', () => ofOwn('# A title\n\n## What to do\n', /What to do is empty/));
});
