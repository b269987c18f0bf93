import assert from 'node:assert/strict';
import { createDocument, createEngine, type Engine, type RuleSource } from '../../../server/src/core';
import { packCompiledRules, readPackedRules, stampFor, type LanguageToPack } from '../../../server/src/core/compiled';
import { loadRuleFile, PackedRules, packRules } from '../../../server/src/core/formats';
import { languageById } from '../../../server/src/core/language';
import { createRegexCompiler } from '../../../server/src/core/regex';
import { LanguageRules } from '../../../server/src/core/rules';
import { loadGrammar, startRuntime } from '../../../server/src/core/syntax';
import { testHost } from '../../support/assets';

const CODE = 'one';
const LANGUAGES = ['javascript', 'typescript', 'tsx'] as const;
const RULES = `rules:
  - id: packed-object
    languages: [javascript, typescript]
    severity: WARNING
    message: "$X is run"
    patterns:
      - pattern: "run({ command: $X })"
      - metavariable-regex: { metavariable: $X, regex: "^(?:input|data)$" }
  - id: packed-flow
    mode: taint
    languages: [javascript, typescript]
    severity: WARNING
    message: it flows
    pattern-sources: [{ pattern: read() }]
    pattern-sanitizers: [{ pattern: clean(...) }]
    pattern-sinks: [{ pattern: send(...) }]
`;
const TEXT = 'run({ command: input }); run({ command: other });\nconst held = read(); send(held); send(clean(held));\n';

/** The rules as they are packaged, with digests; those that search without what they look for. */
function packagedRules(): RuleSource[] {
  const { rules, problems } = loadRuleFile(RULES, 'rules/own.yaml');
  assert.deepEqual(problems, []);
  return new PackedRules(packRules(rules, [], { prefix: 'pack-', isLeftOut: ({ formula }) => formula !== undefined })).read();
}

async function compile(): Promise<readonly LanguageToPack[]> {
  const sources = loadRuleFile(RULES, 'rules/own.yaml').rules.map((rule, place) => ({ ...rule, digest: `pack-${place}` }));
  const host = testHost();
  const runtime = await startRuntime(() => host.asset('web-tree-sitter.wasm'));
  return Promise.all(LANGUAGES.map(async (id) => {
    const profile = languageById(id)!;
    const loaded = await loadGrammar(runtime, await host.asset(profile.asset!), profile);
    const rules = new LanguageRules(profile, loaded, sources, { compileRegex: createRegexCompiler() });
    return { grammar: loaded.grammar, stamp: stampFor(CODE, loaded.grammar), rules: new Map([...rules.importsToKeep(), ...rules.toKeep()!]) };
  }));
}

async function start(packed: Uint8Array | undefined, rules: readonly RuleSource[], language: string, log: string[] = []): Promise<Engine> {
  const compiled = { packaged: () => Promise.resolve(packed), read: () => undefined, write: () => undefined };
  const engine = createEngine({ host: { ...testHost(log), compiled }, rules, code: CODE });
  await engine.prepare(language);
  return engine;
}

function findingsOf(engine: Engine, language: string): unknown {
  return engine.analyze(createDocument(`src/a.${language === 'tsx' ? 'tsx' : 'ts'}`, language, TEXT)).findings.map(({ ruleId, message, span }) => ({ ruleId, message, span }));
}

describe('packed rules', () => {
  let languages: readonly LanguageToPack[];
  let packed: Uint8Array;

  before(async () => {
    languages = await compile();
    packed = packCompiledRules(languages, 'pack-');
  });

  for (const language of LANGUAGES) {
    it(`find the same as those that are compiled now: ${language}`, async () => {
      const now = await start(undefined, loadRuleFile(RULES, 'rules/own.yaml').rules, language);
      const before = await start(packed, packagedRules(), language);
      assert.deepEqual(before.problems, []);
      assert.deepEqual(findingsOf(before, language), findingsOf(now, language));
      assert.equal((findingsOf(now, language) as unknown[]).length, 2);
    });
  }

  it('take little more for a family than for one of its languages', () => {
    const one = packCompiledRules(languages.slice(0, 1), 'pack-').length;
    assert.ok(packed.length < one * 1.6, `${packed.length} bytes, ${one} for one language`);
  });

  it('hold for one language, code and grammar', () => {
    const [{ stamp } = { stamp: '' }] = languages;
    assert.deepEqual([...readPackedRules(packed, 'javascript', stamp).keys()], ['(imports)', 'pack-0', 'pack-1']);
    assert.equal(readPackedRules(packed, 'javascript', `${stamp}x`).size, 0);
    assert.equal(readPackedRules(packed, 'python', stamp).size, 0);
  });

  it('are one problem of the language when they are damaged, and what can be compiled runs', async () => {
    const log: string[] = [];
    const engine = await start(packed.map((byte, at) => (at === packed.length >> 1 ? byte ^ 1 : byte)), packagedRules(), 'typescript', log);
    assert.deepEqual(engine.problems.map(({ message }) => message), ['the packaged rules for typescript are damaged; 1 of them do not run. Reinstall Wardlight.']);
    assert.deepEqual((findingsOf(engine, 'typescript') as { ruleId: string }[]).map(({ ruleId }) => ruleId), ['packed-flow']);
    assert.ok(log.some((line) => line.startsWith('warn: typescript: the packaged rules have to be compiled')));
  });
});
