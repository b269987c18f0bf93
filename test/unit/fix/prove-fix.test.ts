import assert from 'node:assert/strict';
import { createDocument, type Finding, type SourceDocument } from '../../../server/src/core';
import { proveFix, type Proof } from '../../../server/src/core/fix/prove-fix';

/** A miniature analysis: each `bad` and `worse` in the text is a finding, each `(` without its `)` a syntax error. */
function analyze({ text }: SourceDocument): { findings: Finding[]; syntaxErrors: number } {
  const findings = [...text.matchAll(/bad|worse/g)].map((match) => findingAt(match[0], match.index));
  return { findings, syntaxErrors: Math.abs(text.split('(').length - text.split(')').length) };
}

function findingAt(ruleId: string, start: number): Finding {
  const span = { start, end: start + ruleId.length };
  return { ruleId, kind: 'code', message: '', severity: 'high', confidence: 'high', cwe: [], span, metavariables: {}, scope: 'file' };
}

/** Whether replacing `from` by `to` is accepted as a fix of `bad`. */
function proves(text: string, from: string, to: string, changes: Partial<Proof> = {}, fileEdits: Proof['fix']['fileEdits'] = []): boolean {
  const document = createDocument('a.js', 'javascript', text);
  const start = text.indexOf(from);
  const fix = { title: 'Fix', edits: [{ span: { start, end: start + from.length }, text: to }], fileEdits, preferred: true };
  return proveFix({ document, finding: findingAt('bad', start), fix, files: {}, before: analyze(document), analyze, ...changes });
}

describe('the proof of a fix', () => {
  it('accepts one that mends', () => assert.equal(proves('f(bad)', 'bad', 'good'), true));
  it('accepts one of two findings', () => assert.equal(proves('bad bad', 'bad', 'good'), true));
  it('refuses a wrong one: the finding is still there', () => assert.equal(proves('f(bad)', 'f', 'g'), false));
  it('refuses one with a syntax error', () => assert.equal(proves('f(bad)', 'bad', 'good('), false));
  it('refuses one that adds another finding', () => assert.equal(proves('f(bad)', 'bad', 'worse'), false));
  it('refuses one that changes nothing', () => assert.equal(proves('f(bad)', 'bad', 'bad'), false));
  it('refuses edits that leave the text', () => {
    const document = createDocument('a.js', 'javascript', 'bad');
    const fix = { title: 'Fix', edits: [{ span: { start: 0, end: 99 }, text: '' }], fileEdits: [], preferred: true };
    assert.equal(proveFix({ document, finding: findingAt('bad', 0), fix, files: {}, before: analyze(document), analyze }), false);
  });

  it('lets a value move only into a file that Git ignores', () => {
    const env = [{ path: '.env', before: undefined, after: 'KEY=bad\n' }];
    assert.equal(proves('f(bad)', 'bad', 'good', {}, env), false);
    assert.equal(proves('f(bad)', 'bad', 'good', { files: { '.gitignore': '.env\n' } }, env), true);
    const ignored = [...env, { path: '.gitignore', before: undefined, after: '.env\n' }];
    assert.equal(proves('f(bad)', 'bad', 'good', {}, ignored), true);
  });
});
