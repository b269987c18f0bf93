/**
 * Tests a kind of credential by what it says about itself: values of its `format` are found wherever they stand, its
 * `near-misses` nowhere. Nothing but the credential detector runs.
 */
import assert from 'node:assert/strict';
import { createFileDocument } from '../../server/src/core/document';
import { compileCredentials, type CredentialDetector } from '../../server/src/core/credentials';
import { KeywordSet } from '../../server/src/core/keywords';
import { createRegexCompiler } from '../../server/src/core/regex';
import { createDraw } from '../../server/src/core/tokens/draw';
import { parseFormat } from '../../server/src/core/tokens';
import type { RuleSource } from '../../server/src/core';
import { decode } from '../../server/src/node';
import { kindFixtures, writeUnder, type KindFixture } from './kind-fixtures';
import { readRuleFolders } from './rule-folder';

const SEEDS = ['1', '2', '3'];
/** Names that no provider has, for values that only a name tells. */
const OTHER_NAMES = ['BUILD_DIGEST', 'CACHE_ID'];

/** True for a credential rule whose fixtures are made and not written. */
export function isKind({ credential }: RuleSource): boolean {
  return credential?.nearMisses !== undefined;
}

export function testKind(rule: RuleSource): void {
  it(`says what it has to about ${rule.id}`, () => checkWords(rule));
  it(`finds ${rule.id} and nothing else`, () => {
    for (const value of generate(rule, rule.credential!.format)) for (const fixture of kindFixtures(rule, value)) checkFound(rule, fixture);
  });
  it(`leaves alone what is nearly ${rule.id}`, () => {
    for (const value of rule.credential!.nearMisses!.flatMap((format) => generate(rule, format))) checkSilent(rule, kindFixtures(rule, value));
    if (rule.credential!.detector !== 'named-value') return;
    for (const value of generate(rule, rule.credential!.format)) for (const name of OTHER_NAMES) checkSilent(rule, writeUnder(name, value));
  });
}

/** Whoever reads the message has to know whose it is, where to revoke it, and what to put in its place. */
function checkWords(rule: RuleSource): void {
  const { metadata, credential } = rule;
  assert.match(String(metadata.provider), /^\S.*\S$/, 'provider');
  assert.match(String(metadata['revoke-url']), /^https:\/\/[a-z0-9.-]+\.[a-z]+(?:[/?#]\S*)?$/, 'revoke-url');
  assert.match(String(metadata['env-name']), /^[A-Z][A-Za-z0-9_]*$/, 'env-name');
  assert.ok(Array.isArray(metadata.references) && metadata.references.length > 0, 'references');
  const { nearMisses = [], keywords } = credential!;
  assert.ok(new Set(nearMisses).size >= 3, 'three near-misses');
  // A file without a keyword would be left alone by any pattern.
  const holdsKeyword = ({ text }: KindFixture): boolean => keywords.some((keyword) => text.toLowerCase().includes(keyword.toLowerCase()));
  const isHit = (format: string): boolean => generate(rule, format).every((value) => kindFixtures(rule, value).some(holdsKeyword));
  assert.deepEqual(nearMisses.filter((format) => !isHit(format)), [], 'near-misses without a keyword');
}

/** What stands around a value in its format is no part of what is found. */
function checkFound({ id, credential }: RuleSource, fixture: KindFixture): void {
  const found = findIn(fixture);
  assert.deepEqual(found.map(([kind]) => kind), [id], show(fixture));
  const [, value = ''] = found[0]!;
  if (credential!.value > 0) assert.ok(value !== '' && fixture.written.includes(value), show(fixture));
  else assert.equal(value, fixture.written, show(fixture));
}

function checkSilent(rule: RuleSource, fixtures: readonly KindFixture[]): void {
  for (const fixture of fixtures) assert.deepEqual(findIn(fixture).filter(([id]) => id === rule.id), [], show(fixture));
}

function show({ path, text }: KindFixture): string {
  return `${path}: ${text}`;
}

function generate({ id }: RuleSource, format: string): string[] {
  const draw = parseFormat(format);
  return [...new Set(SEEDS.map((seed) => draw(createDraw(`${id}:${seed}`))))];
}

let loaded: { detector: CredentialDetector; keywords: KeywordSet } | undefined;

function load(): { detector: CredentialDetector; keywords: KeywordSet } {
  const { detector, problems } = compileCredentials(readRuleFolders().flatMap(({ rules }) => rules), createRegexCompiler());
  assert.deepEqual(problems, []);
  return { detector, keywords: new KeywordSet(detector.keywords.texts.map((text) => ({ text, ignoreCase: true }))) };
}

/** What is found, as in a scan: rule and value of each finding. */
function findIn({ path, text }: KindFixture): [string, string][] {
  const { detector, keywords } = (loaded ??= load());
  const bytes = Buffer.from(text);
  const findings = detector.detect(createFileDocument(path, undefined, bytes, decode), keywords.findInBytes(bytes));
  return findings.map(({ ruleId, span }) => [ruleId, text.slice(span.start, span.end)]);
}
