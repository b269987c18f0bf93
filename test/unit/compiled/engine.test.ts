import assert from 'node:assert/strict';
import { createDocument, createEngine, KnownRuleFiles, type CompiledCache, type Engine, type RuleFile } from '../../../server/src/core';
import { loadRuleFile } from '../../../server/src/core/formats';
import { testHost } from '../../support/assets';

const PATH = 'rules/own.yaml';
const NAMES = ['place-files', 'place-javascript', 'place-javascript.formulas', 'place-text', 'place-text.formulas'];
const RULES = `rules:
  - id: own-eval
    languages: [javascript]
    severity: WARNING
    message: "$X is run"
    patterns:
      - pattern: eval($X)
      - metavariable-regex: { metavariable: $X, regex: "^(?:input|data)$" }
      - pattern-not-inside: function safe(...) { ... }
  - id: own-nested
    languages: [javascript]
    severity: WARNING
    message: a key
    patterns:
      - pattern: load("$TEXT")
      - metavariable-pattern: { metavariable: $TEXT, language: generic, pattern: "key = $VALUE" }
  - id: own-number
    languages: [javascript]
    severity: WARNING
    message: small
    patterns:
      - pattern: size($N)
      - metavariable-comparison: { metavariable: $N, comparison: "$N < 10" }
      - metavariable-analysis: { metavariable: $N, analyzer: entropy }
  - id: own-refused
    languages: [javascript]
    severity: WARNING
    message: no code
    pattern: "eval((("
  - id: own-misspelt
    languages: [javascript]
    severity: WARNING
    message: no key
    patern: eval
  - id: own-flow
    mode: taint
    languages: [javascript]
    severity: WARNING
    message: it flows
    pattern-sources: [{ pattern: read(), label: DATA }]
    pattern-sanitizers: [{ pattern: clean(...) }]
    pattern-sinks: [{ pattern: run($X), requires: DATA and not OTHER }]
  - id: own-text
    languages: [generic]
    severity: WARNING
    message: $WORD is todo
    pattern: "TODO: $WORD ..."
`;
const CODE = 'eval(input); eval(other); load("key = 1"); load("k = 1"); size(3); // TODO: this\nfunction safe() { eval(data); }\nconst held = read(); run(held); run(clean(held));\n';

/** A cache in memory that tells what was written to it. */
function memory(kept = new Map<string, string>()): CompiledCache & { readonly kept: Map<string, string>; readonly written: string[] } {
  const written: string[] = [];
  return {
    kept,
    written,
    packaged: () => Promise.resolve(undefined),
    read: (name) => kept.get(name),
    write: (name, text) => {
      written.push(name);
      kept.set(name, text);
    },
  };
}

function digestOf(path: string, text: string): string {
  return `${path.length}-${text.length}-${[...`${path}${text}`].reduce((sum, char) => (sum * 31 + char.charCodeAt(0)) % 1_000_000_007, 7)}`;
}

function readRules(cache: CompiledCache, code = 'one', text = RULES, path = PATH): RuleFile {
  const known = new KnownRuleFiles(cache, 'place', code);
  const file = known.load(text, path, digestOf);
  known.keep();
  return file;
}

async function start(cache: CompiledCache, code = 'one'): Promise<Engine> {
  const { rules } = readRules(cache, code);
  const engine = createEngine({ host: { ...testHost(), compiled: cache }, rules, ownRules: 'place', code });
  await engine.prepare('javascript');
  return engine;
}

function verdictOf(engine: Engine): unknown {
  const { findings, problems } = engine.analyze(createDocument('src/a.js', 'javascript', CODE));
  return { findings, problems, rules: engine.problems };
}

function withoutDigests({ rules, problems }: RuleFile): RuleFile {
  return { rules: rules.map(({ digest: _, ...rule }) => rule), problems };
}

async function expected(): Promise<unknown> {
  const engine = createEngine({ host: testHost(), rules: loadRuleFile(RULES, PATH).rules });
  await engine.prepare('javascript');
  return verdictOf(engine);
}

describe("a team's rules", () => {
  it('are compiled once, and say the same from then on', async () => {
    const first = memory();
    const before = verdictOf(await start(first));
    assert.deepEqual(before, await expected());
    assert.deepEqual(first.written.sort(), NAMES);
    const again = memory(first.kept);
    const after = verdictOf(await start(again));
    assert.deepEqual(after, before);
    assert.deepEqual(again.written, []);
    const { findings, rules } = after as { findings: { ruleId: string }[]; rules: { ruleId: string }[] };
    assert.deepEqual([...new Set(findings.map(({ ruleId }) => ruleId))].sort(), ['own-eval', 'own-flow', 'own-nested', 'own-text']);
    assert.deepEqual(rules.map(({ ruleId }) => ruleId), ['own-refused']);
  });

  it('have the same problems, in the same places, when they were read before', () => {
    const cache = memory();
    const first = readRules(cache);
    const written = [...cache.written];
    const again = readRules(cache);
    assert.deepEqual(withoutDigests(first), loadRuleFile(RULES, PATH));
    assert.deepEqual(again, first);
    assert.ok(again.problems.length > 0);
    assert.deepEqual(cache.written, written);
  });

  it('are read anew under another path, and when one letter has changed', () => {
    const cache = memory();
    readRules(cache);
    assert.deepEqual(withoutDigests(readRules(cache, 'one', RULES, 'b.yaml')), loadRuleFile(RULES, 'b.yaml'));
    const changed = RULES.replace('is run', 'runs');
    assert.deepEqual(withoutDigests(readRules(cache, 'one', changed)), loadRuleFile(changed, PATH));
  });

  it('are compiled again when code or grammar are others', async () => {
    const cache = memory();
    await start(cache);
    const other = memory(cache.kept);
    assert.deepEqual(verdictOf(await start(other, 'two')), await expected());
    assert.deepEqual(other.written.sort(), NAMES);
  });

  it('are compiled when what was kept is no such text any more', async () => {
    const cache = memory();
    await start(cache);
    const whole = new Map(cache.kept);
    const right = await expected();
    const damages = [
      () => '',
      (text: string) => text.slice(0, text.length >> 1),
      (text: string) => text.replaceAll('\t', ' '),
      (text: string) => text.replaceAll('[', '{'),
      (text: string) => text.replaceAll('"~":', '"~":9999'),
      () => 'wardlight-compiled of somebody else\n{}',
    ];
    for (const damage of damages) {
      for (const [name, text] of whole) cache.kept.set(name, damage(text));
      assert.deepEqual(verdictOf(await start(memory(new Map(cache.kept)))), right, damage.toString());
    }
  });

  it('are compiled when their formulas are gone, or those of another time', async () => {
    const cache = memory();
    await start(cache);
    const right = await expected();
    const [name = ''] = [...cache.kept.keys()].filter((key) => key.endsWith('javascript.formulas'));
    const whole = cache.kept.get(name) ?? '';
    for (const text of [undefined, '', whole.replace(/^(.* )[0-9a-f]+/, '$10000000'), `${whole.split('\n')[0]}\n`]) {
      const kept = new Map(cache.kept);
      if (text === undefined) kept.delete(name);
      else kept.set(name, text);
      assert.notEqual(text, whole);
      assert.deepEqual(verdictOf(await start(memory(kept))), right);
    }
  });

  it('are kept for one place only', async () => {
    const cache = memory();
    await start(cache);
    const names = [...cache.kept.keys()];
    assert.ok(names.every((name) => name.startsWith('place-')));
    assert.equal([...cache.kept.values()].some((text) => text.includes(CODE.slice(0, 12))), false, 'no text of a file');
  });
});
