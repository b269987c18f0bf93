import assert from 'node:assert/strict';
import type { CompiledCache } from '../../../server/src/core';
import { loadRuleFile } from '../../../server/src/core/formats';
import { KnownRuleFiles } from '../../../server/src/core/rules/known-rule-files';
import { packFile, unpackFile, withDigests } from '../../../server/src/core/rules/packed-file';

const SEARCH = `rules:
  - id: team-search
    languages: [javascript]
    severity: LOW
    message: "Tab\\tand line."
    patterns: [{ pattern: eval($X) }, { pattern-not: eval("a\\tb") }, { pattern-not: eval("a\\tb") }]
`;
const TAINT = `rules:
  - id: team-taint
    languages: [javascript]
    severity: LOW
    message: One.
    mode: taint
    pattern-sources: [{ pattern: input() }]
    pattern-sinks: [{ pattern: eval($X), requires: A }]
  - id: broken
    languages: [javascript]
`;

const digestOf = (path: string, text: string): string => `${path}-${text.length}`;

/** @param kept what the cache holds, by name */
function cacheOf(kept: Map<string, string>): CompiledCache {
  return { packaged: () => Promise.resolve(undefined), read: (name) => kept.get(name), write: (name, text) => void kept.set(name, text) };
}

function openFiles(kept: Map<string, string>): KnownRuleFiles {
  return new KnownRuleFiles(cacheOf(kept), 'place', 'code');
}

describe('rule files that were read before', () => {
  it('are the same when they are unpacked, with their problems', () => {
    for (const text of [SEARCH, TAINT]) {
      const file = loadRuleFile(text, 'a.yaml');
      const unpacked = unpackFile(packFile(file), 'd');
      assert.deepEqual(JSON.parse(JSON.stringify(unpacked)), JSON.parse(JSON.stringify(withDigests(file, 'd'))));
      assert.deepEqual(structuredClone(unpacked).rules[0]?.formula, file.rules[0]?.formula, 'a worker is sent plain data');
    }
  });

  it('are kept in ASCII, whatever they say', () => {
    const file = loadRuleFile(SEARCH.replace('message: ', 'message: näh, 鍵 and 🔑, '), 'a.yaml');
    const text = packFile(file);
    assert.match(text, /^[\x00-\x7f]+$/);
    assert.match(file.rules[0]?.message ?? '', /^näh, 鍵 and 🔑, /);
    assert.equal(unpackFile(text, 'd').rules[0]?.message, file.rules[0]?.message);
  });

  it('hold nothing where the text of a formula is damaged, and read none that nobody asks for', () => {
    const [head = ''] = packFile(loadRuleFile(SEARCH, 'a.yaml')).split('\t');
    const [rule] = unpackFile(`${head}\t[broken`, 'd').rules;
    assert.deepEqual([rule?.id, Object.keys(rule?.formula ?? {}), rule?.formula?.['patterns']], ['team-search', ['patterns'], undefined]);
  });

  it('are not read again while their stamp is the same', () => {
    const kept = new Map<string, string>();
    const first = openFiles(kept);
    assert.equal(first.unchanged('a.yaml', '1'), undefined, 'nothing is known yet');
    const read = first.load(SEARCH, 'a.yaml', digestOf, '1');
    first.load(TAINT, 'b.yaml', digestOf);
    first.keep();
    const second = openFiles(kept);
    assert.deepEqual(JSON.parse(JSON.stringify(second.unchanged('a.yaml', '1'))), JSON.parse(JSON.stringify(read)));
    assert.equal(second.unchanged('a.yaml', '2'), undefined, 'another stamp');
    assert.equal(second.unchanged('a.yaml', undefined), undefined, 'no stamp');
    assert.equal(second.unchanged('b.yaml', '1'), undefined, 'there was no stamp when it was read');
  });

  it('are kept as long as they are there, and what is damaged is as if it were not', () => {
    const kept = new Map<string, string>();
    const first = openFiles(kept);
    first.load(SEARCH, 'a.yaml', digestOf, '1');
    first.load(TAINT, 'b.yaml', digestOf, '1');
    first.keep();
    const second = openFiles(kept);
    assert.ok(second.unchanged('a.yaml', '1'));
    second.keep();
    assert.ok(openFiles(kept).unchanged('a.yaml', '1'));
    assert.equal(openFiles(kept).unchanged('b.yaml', '1'), undefined, 'it was not there in between');
    for (const name of kept.keys()) if (name.endsWith('stamps')) kept.set(name, '{"');
    assert.equal(openFiles(kept).unchanged('a.yaml', '1'), undefined);
  });
});
