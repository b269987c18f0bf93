import { strict as assert } from 'node:assert';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createDocument, createEngine, type Finding, type RuleSource } from '../../../server/src/core';
import { dropWeaker } from '../../../server/src/core/engine/drop-weaker';
import { loadRuleFile } from '../../../server/src/core/formats';
import { packagedRules, ROOT, testHost } from '../../support/assets';

const host = testHost();

/** The findings in each text. */
async function findingsOf(rules: readonly RuleSource[], language: string, texts: readonly string[]): Promise<readonly (readonly Finding[])[]> {
  const engine = createEngine({ host, rules, skips: false });
  await engine.prepare(language);
  return texts.map((text) => {
    const { findings, problems } = engine.analyze(createDocument('a.ts', language, text));
    assert.deepEqual([...engine.problems, ...problems], []);
    return findings;
  });
}

function told({ ruleId, span, flow = [] }: Finding): string {
  return `${ruleId} ${span.start}-${span.end} ${flow.map((step) => `${step.kind}:${step.span.start}`).join(' ')}`;
}

/** Says whether rules that are followed together find what each of them finds alone, by the same way, but for what is left out as the weaker of two. */
async function checkTogether(rules: readonly RuleSource[], language: string, ...texts: readonly string[]): Promise<number> {
  const alone: Finding[][] = texts.map(() => []);
  for (const rule of rules) (await findingsOf([rule], language, texts)).forEach((found, at) => alone[at]?.push(...found));
  const together = await findingsOf(rules, language, texts);
  together.forEach((found, at) => assert.deepEqual(found.map(told).sort(), dropWeaker(alone[at] ?? []).map(told).sort(), texts[at]));
  return together.flat().length;
}

const RULES = `rules:
  - {id: cleaned, languages: [javascript], severity: HIGH, message: m, mode: taint, pattern-sources: [{pattern: source()}], pattern-sinks: [{pattern: sink(...)}], pattern-sanitizers: [{pattern: clean(...)}]}
  - {id: uncleaned, languages: [javascript], severity: HIGH, message: m, mode: taint, pattern-sources: [{pattern: source()}], pattern-sinks: [{pattern: sink(...)}]}
  - {id: checked, languages: [javascript], severity: HIGH, message: m, mode: taint, pattern-sources: [{pattern: source()}], pattern-sinks: [{pattern: other(...)}],
     pattern-sanitizers: [{patterns: [{pattern: check($X)}, {focus-metavariable: $X}], by-side-effect: true}]}
  - {id: labelled, languages: [javascript], severity: HIGH, message: m, mode: taint, pattern-sources: [{pattern: source(), label: A}, {pattern: seen(...), label: B, requires: A}], pattern-sinks: [{pattern: sink(...), requires: B}]}
  - {id: relabelled, languages: [javascript], severity: HIGH, message: m, mode: taint, pattern-sources: [{pattern: source(), label: A}, {pattern: seen(...), label: B, requires: not A}], pattern-sinks: [{pattern: sink(...), requires: A and not B}]}
  - {id: lasting, languages: [javascript], severity: HIGH, message: m, mode: taint, pattern-sources: [{pattern: source(), by-side-effect: true}], pattern-sinks: [{pattern: sink(...)}]}
`;

describe('rules that are followed together', () => {
  it('keep what makes data clean, and labels, to themselves', async () => {
    const found = await checkTogether(loadRuleFile(RULES, 'rules.yaml').rules, 'javascript', `
      const a = source();
      sink(clean(a)); sink(a); other(a);
      const b = cond ? clean(a) : a; sink(b);
      check(a); other(a); sink(a); sink([clean(a)]);
      const c = { x: a, y: clean(a) }; sink(c.y); sink(c.x); check(c.y); other(c.y);
      sink(seen(source())); sink(seen(a)); other(seen(a));
      for (const d of [clean(source()), source()]) { check(d); other(d); sink(d); }
      seen(sink(source())); const e = source(); sink(e);`);
    assert.ok(found > 15, `${found} found`);
  });

  it('keep what each has of its own, however many they are', async () => {
    const rule = (at: number): string => `  - {id: rule-${at}, languages: [javascript], severity: HIGH, message: m, mode: taint, pattern-sources: [{pattern: source(${at})}, {pattern: other(${at})}], pattern-sinks: [{pattern: sink(...)}]}`;
    const numbers = [...Array(30).keys()];
    const { rules } = loadRuleFile(['rules:', ...numbers.map(rule)].join('\n') + '\n', 'rules.yaml');
    const calls = numbers.flatMap((at) => [`source(${at})`, `other(${at})`]);
    const [found] = await findingsOf(rules, 'javascript', [`const all = [${calls.join()}]; sink(all.join());`]);
    assert.equal(new Set(found?.map(({ ruleId }) => ruleId)).size, 30);
  });

  it('find what each of the packaged ones finds in their fixtures', async () => {
    const rules = packagedRules().filter(({ taint, languages }) => taint && languages.includes('typescript'));
    const folder = join(ROOT, 'rules/javascript');
    const files = readdirSync(folder).flatMap((rule) => ['bad.ts', 'bad.js'].map((name) => join(folder, rule, name)));
    // One by one: functions of one name in several files would be taken for each other, and their calls be told apart less.
    const found = await checkTogether(rules, 'typescript', ...files.flatMap(textOf));
    assert.ok(found > 200, `${found} found`);
  });
});

function textOf(path: string): readonly string[] {
  try {
    return [readFileSync(path, 'utf8')];
  } catch {
    return [];
  }
}
