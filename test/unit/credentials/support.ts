import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { compileCredentials, type CredentialDetector } from '../../../server/src/core/credentials';
import { createDocument, createFileDocument, type SourceDocument } from '../../../server/src/core/document';
import type { Confidence, Finding } from '../../../server/src/core/finding';
import { loadRuleFile } from '../../../server/src/core/formats';
import { KeywordSet } from '../../../server/src/core/keywords';
import { decode } from '../../../server/src/node';
import { createRegexCompiler } from '../../../server/src/core/regex';
import { checkLinearity } from '../../../server/src/core/regex/check-linearity';
import { expandTokens, type TokenFormats } from '../../../server/src/core/tokens';
import { ROOT as PROJECT, ruleFolders } from '../../support/assets';

/** The built-in credential rules, read from their folders. */
export const rules = ruleFolders()
  .filter((folder) => folder.startsWith('rules/credentials/'))
  .flatMap((folder) => loadRuleFile(readFileSync(join(PROJECT, folder, 'rule.yaml'), 'utf8'), folder).rules);
export const formats: TokenFormats = Object.fromEntries(rules.map(({ id, credential }) => [id, credential?.format ?? '']));
export const detector: CredentialDetector = compileCredentials(rules, createRegexCompiler(checkLinearity)).detector;

export function detect(path: string, text: string): Finding[] {
  return detectIn(createDocument(path, undefined, text));
}

/** As in a scan: decoded only when the bytes are suspect. */
export function detectInBytes(path: string, bytes: Uint8Array): Finding[] {
  return detectIn(createFileDocument(path, undefined, bytes, decode));
}

const keywordSets = new WeakMap<CredentialDetector, KeywordSet>();

export function detectIn(document: SourceDocument, by: CredentialDetector = detector): Finding[] {
  const keywords = keywordSets.get(by) ?? new KeywordSet(by.keywords.texts.map((text) => ({ text, ignoreCase: true })));
  keywordSets.set(by, keywords);
  return by.detect(document, document.bytes ? keywords.findInBytes(document.bytes) : keywords.findInText(document.text));
}

/** `«value»` marks what must be found; token templates are expanded. */
export interface Marked {
  readonly text: string;
  readonly values: readonly string[];
}

export function readMarked(marked: string): Marked {
  const expanded = expandTokens(marked, formats);
  return { text: expanded.replace(/[«»]/g, ''), values: [...expanded.matchAll(/«([^»]*)»/g)].map(([, value]) => value ?? '') };
}

/** Expects exactly the marked values to be found in a file of that name. */
export function check(path: string, marked: string, confidence?: Confidence, ruleId?: string): void {
  it(`${path}: ${marked.replace(/\s+/g, ' ').slice(0, 90)}`, () => {
    const { text, values } = readMarked(marked);
    const findings = detect(path, text);
    assert.deepEqual(findings.map(({ span }) => text.slice(span.start, span.end)), values);
    assert.deepEqual(detectInBytes(path, Buffer.from(text)), findings, 'a file says the same as its text');
    if (confidence) assert.deepEqual([...new Set(findings.map((finding) => finding.confidence))], [confidence]);
    if (ruleId) assert.deepEqual([...new Set(findings.map((finding) => finding.ruleId))], [ruleId]);
  });
}
